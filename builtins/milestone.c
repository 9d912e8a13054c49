/* milestone: runs pass it in order. .sluice/locks/milestones of PIPELINE has the newest run that passed each, a line each. */
#include "builtins/steps_common.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MS_ORDINAL, MS_LABEL, MS_UNSAFE };

/* Notes that this run passes it, unless a newer one has passed it or a later one: its number; 0: none. */
static int pass(Run *run, int ordinal, const char **error) {
    const char *slash = strrchr(run->source->name, '/');
    const char *path = text_printf("%s/locks/milestones of %s", run->folder_root, slash ? slash + 1 : run->source->name);
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
    .doc = "Runs pass milestones in their order: one that reaches a milestone which a newer run has passed already ends as NOT_BUILT.",
    .example = "milestone 1",
};
