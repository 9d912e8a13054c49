/* milestone: runs pass it in order. .sluice/locks/milestones of PIPELINE has the newest run that passed each, a line each. */
#include "builtins/steps_common.h"
#include "builtins/turn.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MS_ORDINAL, MS_LABEL, MS_UNSAFE };

static const char *pipeline_name(const char *script) {
    const char *slash = strrchr(script, '/');
    return slash ? slash + 1 : script;
}

static const char *milestones_path(const Run *run) {
    return text_printf("%s/locks/milestones of %s", run->folder_root, pipeline_name(run->source->name));
}

/* Notes that this run passes it, unless a newer one has passed it or a later one: its number; 0: none. */
static int pass(Run *run, int ordinal, const char **error) {
    const char *path = milestones_path(run);
    mkdir(path_join(run->folder_root, "locks"), 0777);
    int fd = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666), newer = 0, other, number;
    FILE *file = fd >= 0 && flock(fd, LOCK_EX) == 0 ? fdopen(fd, "r+") : NULL;
    if (!file) {
        *error = text_printf("cannot write %s: %s", path, strerror(errno));
        return 0;
    }
    while (fscanf(file, "%d %d", &other, &number) == 2)
        if (other >= ordinal && number > run->number && number > newer) newer = number;
    fseek(file, 0, SEEK_END);
    if (!newer) fprintf(file, "%d %d\n", ordinal, run->number);
    fclose(file);
    return newer;
}

/* --- older runs ------------------------------------------------------------------------------------------------ */

#define SUPERSEDED_FILE "superseded"

static bool is_same_pipeline(Run *run, const char *folder) {
    const char *error = NULL;
    Text script;
    Journal *journal = journal_open(path_join(folder, "journal.db"), JOURNAL_READ, &error);
    if (!journal) return false;
    bool same = journal_meta(journal, "script", &script) && strcmp(pipeline_name(text_z(script)), pipeline_name(run->source->name)) == 0;
    journal_close(journal);
    return same;
}

/* The last milestone that the run has passed; -1: none. */
static int passed_by(Run *run, int number) {
    int last = -1, other, by;
    FILE *file = fopen(milestones_path(run), "re");
    while (file && fscanf(file, "%d %d", &other, &by) == 2)
        if (by == number && other > last) last = other;
    if (file) fclose(file);
    return last;
}

static void supersede(Run *run, const char *folder, int number, int ordinal) {
    World *w = run->outside;
    const char *cause = text_printf("Superseded by run %d, which has passed milestone %d", run->number, ordinal);
    FileInfo told;
    w->stat(w, path_join(folder, SUPERSEDED_FILE), &told);
    if (told.kind != FILE_ABSENT) return; /* a second time would force it */
    if (!run_is_carried_on(folder) || passed_by(run, number) >= ordinal || !is_same_pipeline(run, folder)) return;
    if (w->write_file(w, path_join(folder, SUPERSEDED_FILE), text_of(cause), false, NULL)) run_interrupt_other(run, number);
}

void run_supersede_older(Run *run, int ordinal) {
    World *w = run->outside;
    const char **names = NULL, *runs = path_join(run->folder_root, "runs");
    size_t count = 0;
    if (!run->folder || !run->source || !w->list_dir(w, runs, &names, &count, NULL)) return;
    for (size_t i = 0; i < count; i++) {
        int number = (int)strtol(names[i], NULL, 10);
        if (number > 0 && number < run->number) supersede(run, path_join(runs, names[i]), number, ordinal);
    }
}

const char *run_superseded(Run *run) {
    World *w = run->outside;
    Buf cause = {0};
    if (!run->folder || !w->read_file(w, path_join(run->folder, SUPERSEDED_FILE), &cause, NULL)) return NULL;
    return text_z(buf_as_text(&cause));
}

static Value run_milestone(StepCall *call) {
    Run *run = call->run;
    const char *error = NULL;
    int before = run->milestone - 1, ordinal = step_has(call, MS_ORDINAL) ? (int)step_int(call, MS_ORDINAL) : before + 1;
    if (run_task(run)->parent && !step_bool(call, MS_UNSAFE))
        return throw_error(call->in, EX_ABORT, "Using a milestone step inside parallel is not allowed");
    if (ordinal <= before) return throw_error(call->in, EX_ABORT, "Invalid ordinal %d, as the previous one was %d", ordinal, before);
    run_log(run, call->context, "Trying to pass milestone %d", ordinal);
    durable_note(run, 'M', "", text_printf("%d", ordinal));
    run_note_again(run, 'M', "", text_printf("%d", ordinal));
    int newer = run->folder ? pass(run, ordinal, &error) : 0;
    if (error) return step_throw_io(call, error);
    if (!newer) run_supersede_older(run, ordinal);
    if (!newer) return v_null();
    const char *cause = text_printf("Superseded by run %d, which has passed milestone %d", newer, ordinal);
    const Interruption why = {CAUSE_USER, RUN_NOT_BUILT, cause, NULL, true};
    return run_throw_interruption(run, &why);
}

const StepSpec step_milestone = {
    .name = "milestone",
    .run = run_milestone,
    .quiet = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "flow",
    .params = PARAMS({"ordinal", P_INT, .positional = true, .doc = "The milestone's place in the order; default: one more than the last."},
                     {"label", P_STRING, .doc = "Its name."},
                     {"unsafe", P_BOOL, .fallback = "false", .doc = "Allow it in a branch of parallel."}),
    .doc = "Runs pass milestones in their order: one that reaches a milestone which a newer run has passed already ends as NOT_BUILT, "
           "and one that is under way and has not reached it is ended.",
    .example = "milestone 1",
};
