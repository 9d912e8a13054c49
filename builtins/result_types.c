/*
 * Jenkins' own classes that scripts meet when something ends: hudson.model.Result, the causes of an interruption, and
 * the further methods of FlowInterruptedException.
 */
#include "builtins/globals.h"
#include "builtins/run/private.h"

static Run *host_run(Interp *in) { return in->host.self; }

/* --- hudson.model.Result -------------------------------------------------------------------------------- */

static Value result_value(Interp *in, RunResult result);

static RunResult result_of(Value v) { return *(RunResult *)as_native(v)->data; }

static Value result_named(Interp *in, Text name) {
    RunResult result = RUN_FAILURE; /* as Jenkins takes a word it does not know */
    run_result_parse(name, &result);
    return result_value(in, result);
}

#define RESULT_GETTER(name)                                                                                            \
    static Value get_##name(Interp *in, Value self, const Value *args, int argc) {                                     \
        (void)self, (void)args, (void)argc;                                                                            \
        return result_value(in, RUN_##name);                                                                           \
    }
RESULT_GETTER(SUCCESS)
RESULT_GETTER(UNSTABLE)
RESULT_GETTER(FAILURE)
RESULT_GETTER(NOT_BUILT)
RESULT_GETTER(ABORTED)

static Value result_from_string(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    return result_named(in, is_null(args[0]) ? text_of("") : string_text(as_string(args[0])));
}

static Value result_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, run_result_name(result_of(self)));
}

static Value result_ordinal(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_int((int32_t)result_of(self));
}

static bool other_result(Interp *in, Value v, RunResult *out) {
    if (v.kind == V_NATIVE && class_of(in, v) == class_named(in, "hudson.model.Result")) {
        *out = result_of(v);
        return true;
    }
    throw_error(in, EX_ILLEGAL_ARGUMENT, "a hudson.model.Result is needed here");
    return false;
}

#define RESULT_TEST(name, operator)                                                                                    \
    static Value name(Interp *in, Value self, const Value *args, int argc) {                                           \
        RunResult other;                                                                                               \
        (void)argc;                                                                                                    \
        return other_result(in, args[0], &other) ? v_bool(result_of(self) operator other) : V_THROWN;                  \
    }
RESULT_TEST(result_better, <)
RESULT_TEST(result_better_or_equal, <=)
RESULT_TEST(result_worse, >)
RESULT_TEST(result_worse_or_equal, >=)

static Value result_combine(Interp *in, Value self, const Value *args, int argc) {
    RunResult other;
    (void)argc;
    if (!other_result(in, args[0], &other)) return V_THROWN;
    return result_value(in, other > result_of(self) ? other : result_of(self));
}

static const NativeType result_type = {.name = "hudson.model.Result",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods =
                                           (const NativeMethod[]){{"static getSUCCESS()", get_SUCCESS},
                                                                  {"static getUNSTABLE()", get_UNSTABLE},
                                                                  {"static getFAILURE()", get_FAILURE},
                                                                  {"static getNOT_BUILT()", get_NOT_BUILT},
                                                                  {"static getABORTED()", get_ABORTED},
                                                                  {"static fromString(String)", result_from_string},
                                                                  {"toString()", result_text},
                                                                  {"getOrdinal()", result_ordinal},
                                                                  {"isBetterThan(Object)", result_better},
                                                                  {"isBetterOrEqualTo(Object)", result_better_or_equal},
                                                                  {"isWorseThan(Object)", result_worse},
                                                                  {"isWorseOrEqualTo(Object)", result_worse_or_equal},
                                                                  {"combine(Object)", result_combine},
                                                                  {0}}};

/* One object a result, so that == and is() hold. */
static Value result_value(Interp *in, RunResult result) {
    Value *kept = &host_run(in)->results[result];
    if (is_null(*kept)) {
        RunResult *data = gc_atomic(sizeof *data);
        *data = result;
        *kept = native_new(in, class_from_native(in, &result_type), data);
    }
    return *kept;
}

/* --- causes --------------------------------------------------------------------------------------------- */

static Value cause_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, ((const Interruption *)as_native(self)->data)->cause);
}

#define CAUSE_METHODS                                                                                                  \
    (const NativeMethod[]) {                                                                                           \
        {"getShortDescription()", cause_text}, {"toString()", cause_text}, { 0 }                                       \
    }

static const NativeType cause_types[] = {
    [CAUSE_USER] = {.name = "jenkins.model.CauseOfInterruption$UserInterruption",
                    .kind = V_NATIVE,
                    .methods = CAUSE_METHODS},
    [CAUSE_TIMEOUT] = {.name = "org.jenkinsci.plugins.workflow.steps.TimeoutStepExecution$ExceededTimeout",
                       .kind = V_NATIVE,
                       .methods = CAUSE_METHODS},
    [CAUSE_FAIL_FAST] = {.name = "org.jenkinsci.plugins.workflow.cps.steps.ParallelStep$FailFastCause",
                         .kind = V_NATIVE,
                         .methods = CAUSE_METHODS}};

static Value interrupted_causes(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Interruption *why = run_interruption(host_run(in), self);
    Value list = list_new(in, 1);
    if (why) list_push(as_list(list), native_new(in, class_from_native(in, &cause_types[why->kind]), why));
    return list;
}

static Value interrupted_result(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return result_value(in, run_result_of(host_run(in), self));
}

static Value interrupted_actual(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const Interruption *why = run_interruption(host_run(in), self);
    return v_bool(!why || why->actual);
}

void result_types_register(Interp *in) {
    static const NativeMethod methods[] = {{"getCauses()", interrupted_causes},
                                           {"getResult()", interrupted_result},
                                           {"isActualInterruption()", interrupted_actual},
                                           {0}};
    class_from_native(in, &result_type);
    class_add_natives(in, exception_class(in, EX_FLOW_INTERRUPTED), methods);
}

const NativeType *result_type_named(const char *name) {
    if (strcmp(name, result_type.name) == 0) return &result_type;
    for (size_t i = 0; i < sizeof cause_types / sizeof *cause_types; i++)
        if (strcmp(name, cause_types[i].name) == 0) return &cause_types[i];
    return NULL;
}
