/* The files of questions: written under another name first, so that nobody reads half of one. */
#include "builtins/question.h"

#include "builtins/run/private.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#define QUESTION_END ".question"

static const char *question_file(const char *base) { return text_printf("%s" QUESTION_END, base); }
static const char *answer_file(const char *base) { return text_printf("%s.answer", base); }

static bool read_whole(const char *path, Buf *out) {
    char piece[4096];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    for (ssize_t n; (n = read(fd, piece, sizeof piece)) > 0;) buf_bytes(out, piece, (size_t)n);
    close(fd);
    return true;
}

/* Readable for the user alone: answers may hold passwords. NULL: *error. */
static const char *write_beside(const char *path, Text text, const char **error) {
    const char *made = text_printf("%s~%d", path, (int)getpid());
    int fd = open(made, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool good = fd >= 0 && write(fd, text.at, text.len) == (ssize_t)text.len;
    int why = errno;
    if (fd >= 0) close(fd);
    if (good) return made;
    *error = text_printf("cannot write %s: %s", path, strerror(why));
    unlink(made);
    return NULL;
}

bool question_exists(const char *base) { return access(question_file(base), F_OK) == 0; }

bool question_ask(const char *base, const Json *question, const char **error) {
    Text text = jsn_dump(question);
    Buf old = {0};
    if (read_whole(question_file(base), &old) && text_eq(buf_as_text(&old), text)) return true;
    unlink(answer_file(base));
    const char *made = write_beside(question_file(base), text, error);
    if (!made) return false;
    if (rename(made, question_file(base)) == 0) return true;
    *error = text_printf("cannot write %s: %s", question_file(base), strerror(errno));
    return false;
}

const Json *question_answer(const char *base) {
    Buf text = {0};
    return read_whole(answer_file(base), &text) ? jsn_parse(buf_as_text(&text), NULL) : NULL;
}

void question_reject(const char *base) { unlink(answer_file(base)); }

void question_close(const char *base) {
    unlink(question_file(base));
    unlink(answer_file(base));
}

static int by_base(const void *a, const void *b) { return strcmp(((const Question *)a)->base, ((const Question *)b)->base); }

/* NULL: it is none, or has its answer. */
static const Json *read_waiting(const char *folder, const char *name, const char **base) {
    size_t len = strlen(name), end = sizeof QUESTION_END - 1;
    Buf text = {0};
    if (len <= end || strcmp(name + len - end, QUESTION_END) != 0) return NULL;
    *base = path_join(folder, gc_strndup(name, len - end));
    if (access(answer_file(*base), F_OK) == 0 || !read_whole(question_file(*base), &text)) return NULL;
    return jsn_parse(buf_as_text(&text), NULL);
}

Question *questions_waiting(const char *run_folder, size_t *count) {
    const char *folder = path_join(run_folder, STEPS_FOLDER);
    DIR *dir = opendir(folder);
    Question *list = NULL;
    size_t cap = 0;
    *count = 0;
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        Question q;
        q.json = read_waiting(folder, entry->d_name, &q.base);
        if (!q.json) continue;
        if (*count == cap) {
            cap = cap ? cap * 2 : 8;
            list = gc_realloc(list, cap * sizeof *list);
        }
        list[(*count)++] = q;
    }
    if (dir) closedir(dir);
    if (*count) qsort(list, *count, sizeof *list, by_base);
    return list;
}

bool question_give(const char *base, const Json *answer, const char **error) {
    const char *made = write_beside(answer_file(base), jsn_dump(answer), error);
    if (!made) return false;
    bool good = link(made, answer_file(base)) == 0;
    if (!good)
        *error = errno == EEXIST ? "it has been answered already" : text_printf("cannot write %s: %s", answer_file(base), strerror(errno));
    unlink(made);
    return good;
}

static bool is_one_of(const char *answer, const char *const *words) {
    while (*words && strcasecmp(answer, *words) != 0) words++;
    return *words != NULL;
}

Consent consent_of(const char *answer, const char *ok) {
    static const char *const refusals[] = {"n", "no", "abort", "cancel", "false", NULL};
    const char *const consents[] = {"", "y", "yes", "ok", "proceed", "true", ok, NULL};
    return is_one_of(answer, refusals) ? CONSENT_REFUSED : is_one_of(answer, consents) ? CONSENT_GIVEN : CONSENT_UNCLEAR;
}
