/* Which of the runs before this one stay: what buildDiscarder(logRotator(...)) says, without it the last 100. */
#include "builtins/run/private.h"

#include <stdlib.h>

enum { KEPT = 100 };

static int descending(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }

/* The numbers of the recorded runs, the newest first. */
static int *numbers_of(Run *run, const char *folder, size_t *count) {
    const char **names = NULL;
    size_t found = 0;
    *count = 0;
    if (!run->outside->list_dir(run->outside, folder, &names, &found, NULL)) return NULL;
    int *numbers = gc_atomic((found + 1) * sizeof *numbers);
    for (size_t i = 0; i < found; i++) {
        char *end;
        long n = strtol(names[i], &end, 10);
        if (*end == 0 && n > 0 && n < 1000000000) numbers[(*count)++] = (int)n;
    }
    qsort(numbers, *count, sizeof *numbers, descending);
    return numbers;
}

/* One that has not ended can be resumed, and stays. */
void run_prune(Run *run) {
    if (!run->folder) return;
    World *w = run->outside;
    const char *folder = path_join(run->folder_root, "runs");
    bool said = run->keep_runs || run->keep_days;
    int kept = run->keep_runs ? run->keep_runs : said ? -1 : KEPT;
    int64_t oldest = run->keep_days > 0 ? w->now_ms(w) - run->keep_days * 86400000ll : 0;
    size_t count;
    int *numbers = numbers_of(run, folder, &count);
    if (!oldest && (kept < 0 || count <= (size_t)kept)) return;
    bool successful = false;
    for (size_t i = 0; i < count; i++) {
        RunRecord record;
        if (numbers[i] > run->number || !run_record_read(run, numbers[i], &record) || !record.finished) continue;
        bool last_success = !successful && record.result == RUN_SUCCESS;
        successful |= last_success;
        bool stays = (kept < 0 || i < (size_t)kept) && (!oldest || record.start_ms >= oldest);
        if (!stays && !last_success && !record.keep_log && numbers[i] != run->number)
            w->remove_tree(w, path_join(folder, text_printf("%d", numbers[i])), NULL);
    }
}
