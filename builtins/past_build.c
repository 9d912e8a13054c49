/* currentBuild.previousBuild and its kin: a run of before, as it is recorded. */
#include "builtins/past_build.h"
#include "builtins/globals.h"
#include "builtins/run/private.h"
#include "builtins/steps_common.h"

typedef struct PastBuild {
    Run *run;
    RunRecord record;
    const char *root, *job; /* .sluice and the job's name, of another project; else NULL */
} PastBuild;

static const NativeType past_type;

static const PastBuild *past_of(Value self) { return as_native(self)->data; }

static const char *job_of(const PastBuild *past) { return past->job ? past->job : past->run->job_name; }

static const char *root_of(const PastBuild *past) { return past->root ? past->root : past->run->folder_root; }

/* --- finding one ---------------------------------------------------------------------------------------------------- */

static bool is_completed(const RunRecord *r) { return r->finished; }
static bool is_built(const RunRecord *r) { return r->finished && r->result != RUN_NOT_BUILT; }
static bool is_failed(const RunRecord *r) { return r->finished && r->result == RUN_FAILURE; }
static bool is_not_failed(const RunRecord *r) { return !is_failed(r); }
static bool is_successful(const RunRecord *r) { return r->finished && r->result == RUN_SUCCESS; }

/* The newest run before that number which is so; null: none. */
static Value find_before(Run *run, int number, bool (*wanted)(const RunRecord *)) {
    PastBuild *past = gc_new(PastBuild);
    past->run = run;
    while (run_record_before(run, number, &past->record)) {
        if (!wanted || wanted(&past->record)) return native_new(run->in, class_from_native(run->in, &past_type), past);
        number = past->record.number;
    }
    return v_null();
}

/* `self` is the running build or one of the past. */
static Value find_from(Interp *in, Value self, bool (*wanted)(const RunRecord *)) {
    bool is_past = class_of(in, self) == class_from_native(in, &past_type);
    Run *run = is_past ? past_of(self)->run : as_native(self)->data;
    return find_before(run, is_past ? past_of(self)->record.number : run->number, wanted);
}

#define GETTER(name)                                                                                                   \
    Value name(Interp *in __attribute__((unused)), Value self, const Value *args __attribute__((unused)),              \
               int argc __attribute__((unused)))

GETTER(build_previous) { return find_from(in, self, NULL); }
GETTER(build_previous_completed) { return find_from(in, self, is_completed); }
GETTER(build_previous_built) { return find_from(in, self, is_built); }
GETTER(build_previous_failed) { return find_from(in, self, is_failed); }
GETTER(build_previous_not_failed) { return find_from(in, self, is_not_failed); }
GETTER(build_previous_successful) { return find_from(in, self, is_successful); }

/* --- what it says ----------------------------------------------------------------------------------------------------- */

static GETTER(past_result) {
    const RunRecord *r = &past_of(self)->record;
    return r->finished ? string_z(in, run_result_name(r->result)) : v_null();
}

static GETTER(past_current_result) { return string_z(in, run_result_name(past_of(self)->record.result)); }

static Value compare_result(Interp *in, Value self, Value word, bool better) {
    Text name;
    RunResult other = RUN_FAILURE, own = past_of(self)->record.result;
    if (!value_text(in, word, &name)) return V_THROWN;
    run_result_parse(name, &other);
    return v_bool(better ? own <= other : own >= other);
}

static GETTER(past_better) { return compare_result(in, self, args[0], true); }
static GETTER(past_worse) { return compare_result(in, self, args[0], false); }
static GETTER(past_number) { return v_int(past_of(self)->record.number); }
static GETTER(past_id) { return string_printf(in, "%d", past_of(self)->record.number); }

static const char *display_name(const PastBuild *past) {
    return past->record.display_name ? past->record.display_name : text_printf("#%d", past->record.number);
}

static GETTER(past_display_name) { return string_z(in, display_name(past_of(self))); }

static GETTER(past_full_name) {
    return string_printf(in, "%s %s", job_of(past_of(self)), display_name(past_of(self)));
}

static GETTER(past_description) {
    const char *text = past_of(self)->record.description;
    return text ? string_z(in, text) : v_null();
}

static GETTER(past_start) { return v_long(past_of(self)->record.start_ms); }
static GETTER(past_duration) { return v_long(past_of(self)->record.duration_ms); }
static GETTER(past_duration_text) { return string_z(in, run_span_text(past_of(self)->record.duration_ms)); }
static GETTER(past_project) { return string_z(in, job_of(past_of(self))); }
static GETTER(past_list) { return (void)self, list_new(in, 0); }

static GETTER(past_external_id) {
    return string_printf(in, "%s#%d", job_of(past_of(self)), past_of(self)->record.number);
}

/* The run before this one's next is this one, or what came between. */
static GETTER(past_next) {
    Run *run = past_of(self)->run;
    PastBuild *next = gc_new(PastBuild);
    next->run = run;
    for (int number = past_of(self)->record.number + 1; number < run->number; number++)
        if (run_record_read(run, number, &next->record)) return native_new(in, class_from_native(in, &past_type), next);
    Value current = v_null();
    return global_find(run, sym_intern(in, text_of("currentBuild")), &current) ? current : v_null();
}

static GETTER(past_url) {
    return string_printf(in, "file://%s/runs/%d/", root_of(past_of(self)), past_of(self)->record.number);
}

static GETTER(past_variables) {
    const PairList *variables = &past_of(self)->record.variables;
    Value map = map_new(in);
    for (size_t i = 0; i < variables->count; i++)
        if (!map_put_z(in, as_map(map), variables->item[i].name, string_z(in, variables->item[i].value))) return V_THROWN;
    return map;
}

static GETTER(past_write) {
    (void)self;
    return throw_error(in, EX_REJECTED_ACCESS, "Cannot write attributes of a build that has ended: only currentBuild's own can be set");
}

static const NativeType past_type = {.name = "sluice.PastBuild",
                                     .kind = V_NATIVE,
                                     .flags = CLASS_FINAL,
                                     .methods = (const NativeMethod[]){{"getResult()", past_result},
                                                                       {"setResult(Object)", past_write},
                                                                       {"getCurrentResult()", past_current_result},
                                                                       {"resultIsBetterOrEqualTo(String)", past_better},
                                                                       {"resultIsWorseOrEqualTo(String)", past_worse},
                                                                       {"getNumber()", past_number},
                                                                       {"getId()", past_id},
                                                                       {"getDisplayName()", past_display_name},
                                                                       {"setDisplayName(String)", past_write},
                                                                       {"getFullDisplayName()", past_full_name},
                                                                       {"getDescription()", past_description},
                                                                       {"setDescription(String)", past_write},
                                                                       {"getTimeInMillis()", past_start},
                                                                       {"getStartTimeInMillis()", past_start},
                                                                       {"getDuration()", past_duration},
                                                                       {"getDurationString()", past_duration_text},
                                                                       {"getProjectName()", past_project},
                                                                       {"getFullProjectName()", past_project},
                                                                       {"getAbsoluteUrl()", past_url},
                                                                       {"getExternalizableId()", past_external_id},
                                                                       {"getNextBuild()", past_next},
                                                                       {"getBuildVariables()", past_variables},
                                                                       {"getUpstreamBuilds()", past_list},
                                                                       {"getChangeSets()", past_list},
                                                                       {"getBuildCauses()", past_list},
                                                                       {"getBuildCauses(String)", past_list},
                                                                       PREVIOUS_BUILDS,
                                                                       {0}}};

Value past_build_new(Run *run, const char *root, const char *job, int number, RunResult *result) {
    PastBuild *past = gc_new(PastBuild);
    *past = (PastBuild){.run = run, .root = root, .job = job};
    run_record_read_at(run, root, number, &past->record);
    if (result && past->record.finished) *result = past->record.result;
    if (result) past->record.finished = true;
    if (result) past->record.result = *result;
    return native_new(run->in, class_from_native(run->in, &past_type), past);
}
