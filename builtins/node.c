/* Steps that say where: node, stage, ws, dir, withEnv, pwd, deleteDir, isUnix, tool. */
#include "builtins/run/durable.h"
#include "builtins/run/leftovers.h"
#include "builtins/plan/record.h"
#include "builtins/snapshot/snapshot.h"
#include "builtins/steps_common.h"

#include <stdlib.h>
#include <unistd.h>

const char *step_path(const StepCall *call, Text path) { return path_resolve(call->context->cwd, path); }

Value step_throw_io(StepCall *call, const char *sentence) { return throw_error(call->in, EX_IO, "%s", sentence); }

static void remove_scripts(StepCall *call, const Seat *seat) {
    World *w = call->run->options.world;
    const char *scripts = path_join(seat->temp, SCRIPT_FOLDER);
    w->remove_tree(w, path_join(scripts, leftover_owner(call->run)), NULL);
    w->remove_tree(w, path_join(scripts, text_printf("%s-open", leftover_owner(call->run))), NULL);
    rmdir(scripts);
    rmdir(seat->temp); /* stays when the script put something there */
}

/* --- node ---------------------------------------------------------------------------------------------------- */

static void tell_waiting(void *data) {
    StepCall *call = data;
    call->waited = true;
    run_message(call->run, call->context, DIAG_INFO, "waiting for a free executor for '%s'",
                step_has(call, 0) ? step_z(call, 0) : "");
}

static Value throw_no_agent(StepCall *call, const char *label) {
    Buf known = {0};
    agents_describe(call->run->agents, &known);
    const char *option = strpbrk(label, " ()!&|<>\"") ? "NAME=label1,label2" : label;
    return throw_error(call->in, EX_ABORT,
                       "no agent has the label '%s' (there is %s); give this machine the label with: "
                       "sluice run --agent %s",
                       label, known.at, option);
}

/* Without any --agent this machine stands for all of them, and that is said once a label. */
static const char *label_taken(StepCall *call, const char *label) {
    Run *run = call->run;
    const char **names, *error;
    size_t count = 0;
    if (run->options.agent_count > 0 || !agents_matching(run->agents, label, &names, &count, &error) || count > 0) return label;
    if (!pairs_get(&run->assumed_labels, label))
        run_message(run, call->context, DIAG_WARNING,
                    "no agent has the label '%s'; running on this machine (to choose the machines, give each one to --agent)", label);
    pairs_put(&run->assumed_labels, label, "");
    return "";
}

/* An answer: the outcome and whether it waited, as digits; then executor, agent and workspace, or what was wrong. */
static SeatOutcome answered_seat(StepCall *call, const char *answer, Seat *seat, const char **error) {
    Run *run = call->run;
    SeatOutcome outcome = (SeatOutcome)(answer[0] - '0');
    const char *name = strchr(answer, '\n'), *workspace = name ? strchr(name + 1, '\n') : NULL;
    if (answer[1] == '1') tell_waiting(call);
    if (outcome == SEAT_INTERRUPTED) sched_current(run->options.sched)->interrupted = false;
    *error = outcome == SEAT_TAKEN ? "the agent of before is not there any more" : answer + 2;
    if (outcome != SEAT_TAKEN || !workspace) return outcome;
    name = gc_strndup(name + 1, (size_t)(workspace - name - 1));
    int executor = (int)strtol(answer + 2, NULL, 10);
    return agents_retake(run->agents, run, name, executor, workspace + 1, seat) ? SEAT_TAKEN : SEAT_FAILED;
}

/* The choice is recorded: a resumed run works where it worked before. */
static SeatOutcome take_seat(StepCall *call, const char *label, Seat *seat, const char **error) {
    Run *run = call->run;
    label = label_taken(call, label);
    if (op_begin(run, &call->op, "node", text_hash(text_of(label)) | 1)) return answered_seat(call, text_z(call->op.answer), seat, error);
    SeatOutcome outcome = agents_take(run->agents, label, NULL, tell_waiting, call, seat, error);
    const char *answer = outcome == SEAT_TAKEN ? text_printf("%d\n%s\n%s", seat->executor, seat->agent_name, seat->workspace) : *error;
    op_end(run, &call->op, text_of(text_printf("%d%d%s", outcome, call->waited, answer ? answer : "")));
    return outcome;
}

/* In a plan the workspace is the project's folder. */
static Value plan_node(StepCall *call) {
    const char *label = step_has(call, 0) ? step_z(call, 0) : "", *error = NULL, **names = NULL;
    size_t count = 0;
    Run *run = call->run;
    bool open = strstr(label, UNKNOWN_OPEN) != NULL;
    if (!open && !agents_matching(run->agents, label, &names, &count, &error))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "node: %s", error);
    if (run->options.agent_count > 0 && count == 0 && !open) return throw_no_agent(call, label);
    if (label[0]) plan_agent(run, label, count > 0);
    Seat *seat = gc_new(Seat);
    *seat = (Seat){.agent_name = count > 0 ? names[0] : "built-in", .labels = label, .workspace = plan_workspace(run)};
    seat->temp = text_printf("%s@tmp", seat->workspace);
    Context *inner = context_copy(call->context);
    inner->seat = seat;
    inner->cwd = seat->workspace;
    return step_body(call, inner);
}

static Value run_node(StepCall *call) {
    const char *label = step_has(call, 0) ? step_z(call, 0) : "", *error = NULL;
    Seat *seat = gc_new(Seat);
    if (!run_root_open(call->run, &error)) return step_throw_io(call, error);
    switch (take_seat(call, label, seat, &error)) {
    case SEAT_NONE:
        return throw_no_agent(call, label);
    case SEAT_BAD_EXPRESSION:
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "node: %s", error);
    case SEAT_INTERRUPTED:
        return run_throw_interrupted(call->run);
    case SEAT_FAILED:
        return step_throw_io(call, error);
    case SEAT_TAKEN:
        break;
    }
    run_sweep_secrets(call->run, seat->temp);
    snapshot_restore_late(call->run, seat->workspace);
    if (label[0]) run_log(call->run, call->context, "Running on %s in %s", seat->agent_name, name_shown(seat->workspace));
    Context *inner = context_copy(call->context);
    inner->seat = seat;
    inner->cwd = seat->workspace;
    Value result = step_body(call, inner);
    snapshot_take(call->run, inner, "this node");
    remove_scripts(call, seat);
    agents_release(call->run->agents, call->run, seat);
    return result;
}

const StepSpec step_node = {
    .name = "node",
    .run = run_node,
    .plan = plan_node,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS(
        {"label", P_STRING, .positional = true, .doc = "Label expression such as 'linux && !arm'; none: any agent."}),
    .doc =
        "Takes an executor and a workspace on an agent and runs the body there. The built-in agent takes everything that asks for "
        "no label; --agent NAME=label1,label2 adds more.",
    .example = "node {\n    sh 'uname'\n}",
};

static bool take_recorded_workspace(StepCall *call, Seat *seat, const char **error) {
    Run *run = call->run;
    Op op;
    const char *path = step_has(call, 0) ? step_z(call, 0) : "workspace";
    if (op_begin(run, &op, "ws", text_hash(text_of(path)) | 1)) {
        *error = "the workspace could not be taken";
        if (op.answer.len) agents_retake_workspace(run->agents, run, seat, call->context->seat, text_z(text_copy(op.answer)));
        return op.answer.len;
    }
    bool taken = agents_take_workspace(run->agents, seat, call->context->seat, path, error);
    op_end(run, &op, text_of(taken ? seat->workspace : ""));
    return taken;
}

static Value run_ws(StepCall *call) {
    const char *error = NULL;
    Seat *seat = gc_new(Seat);
    if (!take_recorded_workspace(call, seat, &error)) return step_throw_io(call, error);
    snapshot_restore_late(call->run, seat->workspace);
    run_log(call->run, call->context, "Running in %s", name_shown(seat->workspace));
    Context *inner = context_copy(call->context);
    inner->seat = seat;
    inner->cwd = seat->workspace;
    Value result = step_body(call, inner);
    snapshot_take(call->run, inner, "this workspace");
    remove_scripts(call, seat);
    agents_release_workspace(call->run->agents, call->run, seat);
    return result;
}

const StepSpec step_ws = {
    .name = "ws",
    .run = run_ws,
    .plan = plan_body,
    .body = BODY_REQUIRED,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"dir", P_STRING, .positional = true,
                      .doc = "Folder, absolute or beside the usual workspace; default: one more beside it."}),
    .doc = "Runs the body in another workspace, which no one else uses meanwhile.",
    .example = "node {\n    ws('second') {\n        sh 'pwd'\n    }\n}",
};

/* --- stage ---------------------------------------------------------------------------------------------------- */

static Context *enter_stage(StepCall *call, RunBlock **block) {
    Context *inner = context_copy(call->context);
    *block = run_block_start(call->run, call->context, BLOCK_STAGE, text_z(step_text(call, 0)));
    inner->block = inner->stage = *block;
    return inner;
}

/* `stage 'Name'` without a body, the form of old: lasts until the next one or the end of the enclosing body. */
static Value loose_stage(StepCall *call) {
    Task *task = run_task(call->run);
    RunBlock *before = task->loose;
    if (before) {
        Context *outer = context_copy(task->context);
        run_loose_end(call->run, RUN_SUCCESS);
        outer->block = outer->stage = before->parent;
        while (outer->stage && outer->stage->kind != BLOCK_STAGE) outer->stage = outer->stage->parent;
        task->context = call->context = outer;
    }
    RunBlock *block;
    task->context = enter_stage(call, &block);
    task->loose = block;
    return v_null();
}

/* A stage that is all of a branch of its own name: the branch is the stage then, shown once. */
static bool is_branch(const StepCall *call) {
    const RunBlock *block = call->context->block;
    return block && block->kind == BLOCK_BRANCH && text_is(step_text(call, 0), block->name);
}

static Value branch_stage(StepCall *call) {
    Context *inner = context_copy(call->context);
    inner->stage = inner->block;
    Value result = step_body(call, inner);
    snapshot_take(call->run, inner, "this stage");
    return result;
}

static Value run_stage(StepCall *call) {
    if (!step_text(call, 0).len) return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "must specify name");
    if (step_has(call, 1))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           "The ‘concurrency’ parameter is no longer supported in ‘stage’; "
                           "try ‘lock’ and/or ‘milestone’ steps instead.");
    if (is_null(call->body)) {
        run_log(call->run, call->context, "Using the ‘stage’ step without a block argument is deprecated");
        return loose_stage(call);
    }
    if (is_branch(call)) return branch_stage(call);
    RunBlock *block;
    Context *inner = enter_stage(call, &block);
    Value result = step_body(call, inner);
    snapshot_take(call->run, inner, "this stage");
    run_block_end(call->run, inner, block,
                  is_abrupt(result) ? run_result_of(call->run, call->in->thrown) : RUN_SUCCESS);
    return result;
}

const StepSpec step_stage = {
    .name = "stage",
    .run = run_stage,
    .body = BODY_OPTIONAL,
    .quiet = true,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"name", P_STRING, .required = true, .positional = true, .doc = "The stage's name."},
                     {"concurrency", P_INT, .doc = "No longer supported."}),
    .doc = "Names a part of the run; stages may be nested.",
    .example = "stage('Build') {\n    echo 'building'\n}",
};

/* --- dir, withEnv ----------------------------------------------------------------------------------------------- */

static Value run_dir(StepCall *call) {
    Context *inner = context_copy(call->context);
    inner->cwd = step_path(call, step_text(call, 0));
    run_log(call->run, call->context, "Running in %s", name_shown(inner->cwd));
    return step_body(call, inner);
}

const StepSpec step_dir = {
    .name = "dir",
    .run = run_dir,
    .body = BODY_REQUIRED,
    .needs_node = true,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .params =
        PARAMS({"path", P_STRING, .required = true, .positional = true, .doc = "Folder, seen from the present one."}),
    .doc = "Runs the body in another folder, which is made when a step needs it.",
    .example = "node {\n    dir('web') {\n        writeFile file: 'index.html', text: '<p>hello'\n    }\n}",
};

static Value run_with_env(StepCall *call) {
    const List *pairs = as_list(call->arg[0]);
    Context *inner = context_copy(call->context);
    for (uint32_t i = 0; i < pairs->len; i++) {
        Text pair;
        if (!value_text(call->in, pairs->at[i], &pair)) return V_THROWN;
        const EnvVar *var = env_push(inner->env, pair);
        if (!var)
            return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "withEnv: '%.*s' is not of the form NAME=value",
                               TEXT_FMT(pair));
        inner->env = var;
    }
    return step_body(call, inner);
}

const StepSpec step_withEnv = {
    .name = "withEnv",
    .run = run_with_env,
    .body = BODY_REQUIRED,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"overrides", P_LIST, .required = true, .positional = true,
                      .doc = "['NAME=value', …]; 'PATH+X=/dir' puts /dir in front of PATH."}),
    .doc = "Sets environment variables for the body.",
    .example =
        "node {\n    withEnv(['GREETING=hello', 'PATH+TOOLS=/opt/tools/bin']) {\n        sh 'echo $GREETING'\n    }\n}",
};

/* --- small ones --------------------------------------------------------------------------------------------------- */

static Value run_pwd(StepCall *call) {
    const char *error = NULL;
    World *w = call->run->options.world;
    if (!step_bool(call, 0)) return string_z(call->in, call->context->cwd);
    const char *temp = strcmp(call->context->cwd, call->context->seat->workspace) == 0
                           ? call->context->seat->temp
                           : text_printf("%s@tmp", call->context->cwd);
    return w->make_dirs(w, temp, &error) ? string_z(call->in, temp) : step_throw_io(call, error);
}

const StepSpec step_pwd = {
    .name = "pwd",
    .run = run_pwd,
    .needs_node = true,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .params =
        PARAMS({"tmp", P_BOOL, .fallback = "false", .doc = "A folder for temporary files beside the present one."}),
    .doc = "Yields the present folder.",
    .example = "node {\n    echo pwd()\n}",
};

static Value run_delete_dir(StepCall *call) {
    const char *error = NULL;
    World *w = call->run->options.world;
    bool here = (call->run->options.flags & RUN_HERE) && strcmp(call->context->cwd, call->run->options.root) == 0;
    if (here)
        return throw_error(call->in, EX_ABORT,
                           "deleteDir would delete %s itself, because --here makes it the workspace; run without "
                           "--here",
                           call->context->cwd);
    return w->remove_tree(w, call->context->cwd, &error) ? v_null() : step_throw_io(call, error);
}

const StepSpec step_deleteDir = {
    .name = "deleteDir",
    .run = run_delete_dir,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .doc = "Deletes the present folder with all that is in it.",
    .example = "node {\n    dir('old') {\n        deleteDir()\n    }\n}",
};

static Value run_is_unix(StepCall *call) {
    (void)call;
    return v_bool(true);
}

const StepSpec step_isUnix = {
    .name = "isUnix",
    .run = run_is_unix,
    .needs_node = true,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .doc = "Tells whether the agent runs a Unix.",
    .example = "node {\n    echo \"unix: ${isUnix()}\"\n}",
};
