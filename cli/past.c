/* Finding runs and reading what their journals say of them. */
#include "cli/past.h"
#include "cli/script.h"
#include "grammar/gc.h"
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_folder(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

int past_number(const char *text) {
    char *end;
    long n = strtol(text, &end, 10);
    return *text && !*end && n > 0 && n <= 1000000000 ? (int)n : -1;
}

/* Runs further up are another project's. A workspace is a project of its own, with the runs above it. */
static bool is_project(const char *folder) {
    if (strstr(folder, "/.sluice/")) return false;
    return script_in(folder) || access(text_printf("%s/.git", folder), F_OK) == 0;
}

const char *past_root(const char **error) {
    char here[PATH_MAX];
    if (!getcwd(here, sizeof here)) {
        *error = "this folder is gone";
        return NULL;
    }
    for (;;) {
        if (is_folder(text_printf("%s/.sluice/runs", here))) return gc_strdup(here);
        char *slash = strrchr(here, '/');
        if (!slash || slash == here || is_project(here)) break;
        *slash = 0;
    }
    *error = "there are no recorded runs here (no .sluice/runs in this folder or above)";
    return NULL;
}

static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int *past_numbers(const char *root, size_t *count) {
    DIR *dir = opendir(text_printf("%s/.sluice/runs", root));
    int *numbers = NULL;
    size_t cap = 0;
    *count = 0;
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char *end;
        long n = strtol(entry->d_name, &end, 10);
        if (*end || n <= 0 || n > 1000000000) continue;
        if (*count == cap) {
            cap = cap ? cap * 2 : 64;
            numbers = gc_realloc(numbers, cap * sizeof *numbers);
        }
        numbers[(*count)++] = (int)n;
    }
    if (dir) closedir(dir);
    if (*count) qsort(numbers, *count, sizeof *numbers, ascending);
    return numbers;
}

Journal *past_journal(const char *root, int number, const char **error) {
    const char *path = text_printf("%s/.sluice/runs/%d/journal.db", root, number);
    if (access(path, R_OK) == 0) return journal_open(path, JOURNAL_READ, error);
    *error = is_folder(text_printf("%s/.sluice/runs/%d", root, number))
                 ? text_printf("run %d has no journal", number)
                 : text_printf("there is no run %d here", number);
    return NULL;
}

static bool read_run(const char *root, int number, PastRun *out, const char **error) {
    Journal *j = past_journal(root, number, error);
    if (!j) return false;
    Text started, ended;
    *out = (PastRun){.number = number, .folder = text_printf("%s/.sluice/runs/%d", root, number)};
    journal_meta(j, "script", &out->script);
    journal_meta(j, "text", &out->text);
    journal_meta(j, "call", &out->call);
    journal_meta(j, "cwd", &out->cwd);
    journal_meta(j, "result", &out->result);
    out->started_ms = journal_meta(j, "started", &started) ? strtoll(started.at, NULL, 10) : 0;
    out->ended_ms = journal_meta(j, "ended", &ended) ? strtoll(ended.at, NULL, 10) : 0;
    journal_close(j);
    if (out->text.at) return true;
    *error = text_printf("the journal of run %d does not say what it ran", number);
    return false;
}

bool past_open(const char *root, int number, bool unfinished, PastRun *out, const char **error) {
    if (number) return read_run(root, number, out, error);
    size_t count;
    int *numbers = past_numbers(root, &count);
    const char *unreadable = NULL, *why = NULL;
    for (size_t i = count; i-- > 0;) {
        bool read = read_run(root, numbers[i], out, &why);
        out->passed_over = unreadable;
        if (read && !(unfinished && out->result.at)) return true;
        if (!read && !unreadable) unreadable = why;
    }
    *error = unreadable ? unreadable : unfinished ? "every run here has ended" : "there are no recorded runs here";
    return false;
}
