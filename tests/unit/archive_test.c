/* Archives: round trips, reproducible bytes, and what an unpacker must refuse. */
#include "builtins/archive.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *folder;

static const char *at(const char *name) { return text_printf("%s/%s", folder, name); }

static void put(const char *name, const char *text, mode_t mode) {
    int fd = open(at(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    CHECK(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fchmod(fd, mode) == 0, "%s is written",
          name);
    close(fd);
}

static Text get(const char *path) {
    Buf out = {0};
    char block[4096];
    int fd = open(path, O_RDONLY);
    ssize_t got;
    while (fd >= 0 && (got = read(fd, block, sizeof block)) > 0) buf_bytes(&out, block, (size_t)got);
    if (fd >= 0) close(fd);
    return buf_as_text(&out);
}

static const char *fresh(const char *name) {
    static int count;
    const char *path = text_printf("%s/%s%d", folder, name, count++);
    mkdir(path, 0755);
    return path;
}

#define ODD "d\xC3\xBC/\xE6\x97\xA5\xE6\x9C\xAC b.txt"

static void make_files(void) {
    put("plain", "hello", 0600);
    put("tool", "#!/bin/sh\n", 0700);
    mkdir(at("empty"), 0700);
}

static size_t entries(ArchiveEntry out[4], bool backwards) {
    const ArchiveEntry all[] = {
        {"bin/tool", at("tool")}, {ODD, at("plain")}, {"void", at("empty")}, {"a", at("plain")}};
    for (size_t i = 0; i < 4; i++) out[i] = all[backwards ? 3 - i : i];
    return 4;
}

static void test_round_trip(PackFormat format, const char *name) {
    const char *error = NULL, *archive = at(name), *into = fresh("out");
    ArchiveEntry list[4];
    ArchiveItem *items;
    struct stat st;
    size_t count = entries(list, false);
    CHECK(archive_pack(format, archive, list, count, &error), "%s: %s", name, error);
    CHECK(archive_unpack(&(ArchiveUnpack){.path = archive, .into = into}, &error), "%s: %s", name, error);
    CHECK(text_is(get(text_printf("%s/" ODD, into)), "hello"), "%s: the content", name);
    CHECK(stat(text_printf("%s/bin/tool", into), &st) == 0 && (st.st_mode & 0777) == 0755, "%s: an executable is 0755",
          name);
    CHECK(stat(text_printf("%s/a", into), &st) == 0 && (st.st_mode & 0777) == 0644, "%s: a file is 0644", name);
    CHECK(stat(text_printf("%s/void", into), &st) == 0 && S_ISDIR(st.st_mode), "%s: an empty folder", name);
    CHECK(archive_list(archive, &items, &count, &error) && count == 4, "%s: four entries", name);
    CHECK(count == 4 && strcmp(items[0].name, "a") == 0 && strcmp(items[1].name, "bin/tool") == 0 &&
              strcmp(items[2].name, ODD) == 0 && items[0].size == 5 && items[3].is_folder,
          "%s: sorted by name", name);
    Buf text = {0};
    CHECK(archive_read_entry(archive, ODD, &text, &error) && text_is(buf_as_text(&text), "hello"), "%s: one entry",
          name);
    CHECK(!archive_read_entry(archive, "none", &text, &error) && strstr(error, "no entry 'none'"), "%s: %s", name,
          error);
    /* again, in another order, later, from touched files and in another time zone: the same bytes */
    Text before = get(archive);
    list[0] = (ArchiveEntry){0};
    count = entries(list, true);
    const struct timespec times[2] = {{1000000000, 0}, {1700000000, 0}};
    utimensat(AT_FDCWD, at("plain"), times, 0);
    setenv("TZ", "America/Los_Angeles", 1);
    tzset();
    CHECK(archive_pack(format, archive, list, count, &error) && text_eq(before, get(archive)), "%s: the same bytes",
          name);
    setenv("TZ", "Asia/Tokyo", 1);
    tzset();
    CHECK(archive_pack(format, archive, list, count, &error) && text_eq(before, get(archive)),
          "%s: the same bytes again", name);
}

static bool want_bin(void *data, const char *name) { return strncmp(name, data, strlen(data)) == 0; }

static void test_choice_and_limit(void) {
    const char *error = NULL, *into = fresh("some");
    ArchiveUnpack what = {.path = at("t.zip"), .into = into, .want = want_bin, .data = "bin/"};
    CHECK(archive_unpack(&what, &error), "%s", error);
    CHECK(access(text_printf("%s/bin/tool", into), F_OK) == 0 && access(text_printf("%s/a", into), F_OK) < 0,
          "only what was wanted");
    what = (ArchiveUnpack){.path = at("t.zip"), .into = into, .max_bytes = 9};
    CHECK(!archive_unpack(&what, &error) && strstr(error, "more than is allowed"), "%s", error);
}

/* One header of a ustar archive, by hand: no packer of good character writes these. */
static void tar_entry(Buf *out, const char *name, char type, const char *link, const char *body) {
    char h[512] = {0};
    snprintf(h, 100, "%s", name);
    snprintf(h + 100, 8, "%07o", 04755u);
    snprintf(h + 108, 8, "%07o", 0u);
    snprintf(h + 116, 8, "%07o", 0u);
    snprintf(h + 124, 12, "%011o", (unsigned)strlen(body));
    snprintf(h + 136, 12, "%011o", 0u);
    memset(h + 148, ' ', 8);
    h[156] = type;
    snprintf(h + 157, 100, "%s", link);
    memcpy(h + 257, "ustar\00000", 8);
    unsigned sum = 0;
    for (int i = 0; i < 512; i++) sum += (unsigned char)h[i];
    snprintf(h + 148, 8, "%06o", sum);
    buf_bytes(out, h, 512);
    buf_z(out, body);
    while (out->len % 512) buf_char(out, '\0');
}

static bool unpacks(const Buf *tar, const char *into, const char **error) {
    int fd = open(at("evil.tar"), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    static const char zeros[1024];
    CHECK(write(fd, tar->at, tar->len) == (ssize_t)tar->len && write(fd, zeros, 1024) == 1024, "evil.tar");
    close(fd);
    return archive_unpack(&(ArchiveUnpack){.path = at("evil.tar"), .into = into}, error);
}

static void test_walls(void) {
    static const struct {
        const char *name;
        char type;
        const char *link;
        bool good;
    } cases[] = {
        {"../out", '0', "", false},      {"/abs", '0', "", false},
        {"a/../../out", '0', "", false}, {"..", '5', "", false},
        {"l", '2', "/etc", false},       {"l", '2', "../x", false},
        {"a/l", '2', "../../x", false},  {"a/l", '2', "b/../../../x", false},
        {"a/l", '2', "../b", true},      {"l", '2', "a/b", true},
        {"l", '1', "../../x", false},    {"l", '1', "/etc/passwd", false},
        {"pipe", '6', "", false},        {"device", '3', "", false},
        {"a/b/c", '0', "", true},        {"..a", '0', "", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buf tar = {0};
        const char *error = "";
        const char *into = text_printf("%s/in", fresh("wall"));
        mkdir(into, 0755);
        tar_entry(&tar, cases[i].name, cases[i].type, cases[i].link, "");
        CHECK(unpacks(&tar, into, &error) == cases[i].good, "%s -> %s: %s", cases[i].name, cases[i].link, error);
        CHECK(access(text_printf("%s/../out", into), F_OK) < 0 && access("/abs", F_OK) < 0, "%s wrote outside",
              cases[i].name);
    }
    /* through a link that is itself inside */
    Buf tar = {0};
    const char *error = "", *into = fresh("through");
    tar_entry(&tar, "d", '5', "", "");
    tar_entry(&tar, "l", '2', "d", "");
    tar_entry(&tar, "l/x", '0', "", "body");
    CHECK(!unpacks(&tar, into, &error), "a file through a link");
    buf_clear(&tar);
    tar_entry(&tar, "root", '0', "", "body");
    struct stat st;
    CHECK(unpacks(&tar, into, &error) && stat(text_printf("%s/root", into), &st) == 0 && (st.st_mode & 07777) == 0755,
          "setuid is dropped");
}

static void test_errors(void) {
    const char *error = "";
    ArchiveItem *items;
    size_t count;
    CHECK(!archive_list(at("none"), &items, &count, &error) && strstr(error, "No such file"), "%s", error);
    CHECK(!archive_list(folder, &items, &count, &error) && strstr(error, "folder"), "%s", error);
    put("text", "this is no archive at all, just some words in a file that go on for a while\n", 0600);
    CHECK(!archive_list(at("text"), &items, &count, &error), "a text");
    CHECK(truncate(at("t.zip"), 200) == 0 && !archive_unpack_zip(at("t.zip"), fresh("cut"), &error), "a cut zip");
    CHECK(!archive_unpack_zip(at("t.zip"), at("nowhere"), &error) && strstr(error, "nowhere"), "%s", error);
    const ArchiveEntry gone = {"x", at("none")};
    CHECK(!archive_zip(at("x.zip"), &gone, 1, &error) && strstr(error, "none"), "%s", error);
    CHECK(access(at("x.zip"), F_OK) < 0 && access(at("x.zip.part"), F_OK) < 0, "nothing half-made stays");
    CHECK(archive_zip(at("x.zip"), NULL, 0, &error) && archive_list(at("x.zip"), &items, &count, &error) && count == 0,
          "an empty zip");
}

int main(void) {
    gc_start();
    char template[] = "/tmp/sluice-archive-XXXXXX";
    folder = mkdtemp(template);
    make_files();
    test_round_trip(PACK_ZIP, "t.zip");
    test_round_trip(PACK_TAR, "t.tar");
    test_round_trip(PACK_TAR_GZ, "t.tar.gz");
    test_choice_and_limit();
    test_walls();
    test_errors();
    CHECK(system(text_printf("rm -rf '%s'", folder)) == 0, "the folder is removed");
    return check_done();
}
