/* currentBuild.previousBuild and its kin: a run of before, as it is recorded. */
#include "builtins/past_build.h"

#include "builtins/causes.h"
#include "builtins/changes.h"
#include "builtins/globals.h"
#include "builtins/run/durable.h"
#include "builtins/run/private.h"
#include "builtins/steps_common.h"

#include <stdlib.h>

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

static bool is_any(const PastBuild *p) { return (void)p, true; }
static bool is_completed(const PastBuild *p) { return p->record.finished; }
static bool is_built(const PastBuild *p) { return p->record.finished && p->record.result != RUN_NOT_BUILT; }
static bool is_failed(const PastBuild *p) { return p->record.finished && p->record.result == RUN_FAILURE; }
static bool is_not_failed(const PastBuild *p) { return !is_failed(p); }
static bool is_successful(const PastBuild *p) { return p->record.finished && p->record.result == RUN_SUCCESS; }

/* The newest run before that number which is so; null: none. */
static Value find_before(const PastBuild *from, int number, bool (*wanted)(const PastBuild *)) {
    Run *run = from->run;
    PastBuild *past = gc_new(PastBuild);
    *past = *from;
    while (--number > 0)
        if (run_record_read_at(run, root_of(past), number, &past->record) && wanted(past))
            return native_new(run->in, class_from_native(run->in, &past_type), past);
    return v_null();
}

/* `self` is the running build or one of the past. */
static PastBuild itself(Interp *in, Value self) {
    if (class_of(in, self) == class_from_native(in, &past_type)) return *past_of(self);
    Run *run = as_native(self)->data;
    return (PastBuild){.run = run, .record = {.number = run->number}};
}

static Value find_from(Interp *in, Value self, bool (*wanted)(const PastBuild *)) {
    PastBuild from = itself(in, self);
    return find_before(&from, from.record.number, wanted);
}

#define GETTER(name)                                                                                                   \
    Value name(Interp *in __attribute__((unused)), Value self, const Value *args __attribute__((unused)),              \
               int argc __attribute__((unused)))

GETTER(build_previous) { return find_from(in, self, is_any); }
GETTER(build_previous_completed) { return find_from(in, self, is_completed); }
GETTER(build_previous_built) { return find_from(in, self, is_built); }
GETTER(build_previous_failed) { return find_from(in, self, is_failed); }
GETTER(build_previous_not_failed) { return find_from(in, self, is_not_failed); }
GETTER(build_previous_successful) { return find_from(in, self, is_successful); }

/* Whether others are at work is recorded. */
static int in_progress_before(const PastBuild *from) {
    Run *run = from->run;
    Op op;
    if (op_begin(run, &op, "in progress", 0)) return (int)strtol(text_z(op.answer), NULL, 10);
    PastBuild past = *from;
    int number = from->record.number;
    while (--number > 0)
        if (run_record_read_at(run, root_of(&past), number, &past.record) && !past.record.finished &&
            run_is_at_work(root_of(&past), number))
            break;
    op_end(run, &op, text_of(text_printf("%d", number > 0 ? number : 0)));
    return number > 0 ? number : 0;
}

GETTER(build_previous_in_progress) {
    PastBuild from = itself(in, self), *past = gc_new(PastBuild);
    int number = in_progress_before(&from);
    *past = from;
    past->record = (RunRecord){.number = number};
    return number ? native_new(in, class_from_native(in, &past_type), past) : v_null();
}

/* Of this project's runs the running one may be next. */
GETTER(build_next) {
    enum { FARTHEST = 1000 }; /* numbers may be missing: their runs are gone */
    PastBuild from = itself(in, self), *next = gc_new(PastBuild);
    Run *run = from.run;
    *next = from;
    for (int number = from.record.number + 1; run->number && number < from.record.number + FARTHEST; number++) {
        Value current = v_null();
        if (!from.root && number == run->number)
            return global_find(run, sym_intern(in, text_of("currentBuild")), &current) ? current : v_null();
        if (run_record_read_at(run, root_of(&from), number, &next->record)) return native_new(in, class_from_native(in, &past_type), next);
    }
    return v_null();
}

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

/* The commit of that address in the newest run before. */
static const char *commit_before(const PastBuild *from, const char *url) {
    RunRecord before;
    for (int number = from->record.number - 1; number > 0; number--) {
        const char *commit = run_record_read_at(from->run, root_of(from), number, &before) ? pairs_get(&before.commits, url) : NULL;
        if (commit) return commit;
    }
    return NULL;
}

static GETTER(past_changes) {
    const PastBuild *past = past_of(self);
    const char *folder = past->root ? path_join(past->root, "..") : past->run->options.root;
    Value list = list_new(in, 0);
    for (size_t i = 0; i < past->record.commits.count; i++) {
        const char *url = past->record.commits.item[i].name, *before = commit_before(past, url);
        if (before) changes_add(past->run, list, folder, before, past->record.commits.item[i].value);
    }
    return changes_as_sets(past->run, list);
}

static GETTER(past_external_id) {
    return string_printf(in, "%s#%d", job_of(past_of(self)), past_of(self)->record.number);
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

#define REFUSED(member)                                                                                                \
    static GETTER(past_set_##member) {                                                                                 \
        (void)self;                                                                                                    \
        return throw_error(in, EX_SECURITY, "can only set the " #member " property on the current build");             \
    }
REFUSED(result)
REFUSED(displayName)
REFUSED(description)
REFUSED(keepLog)

static GETTER(past_keep_log) { return (void)in, v_bool(past_of(self)->record.keep_log); }

static Value past_causes(Interp *in, Value self, const Value *args, int argc) {
    const RunRecord *r = &past_of(self)->record;
    if (!r->user && !r->upstream) return list_new(in, 0);
    return causes_list(in, r->user, r->upstream, argc ? as_string(args[0])->text : NULL);
}

static GETTER(past_upstream) { return (void)in, causes_builds(past_of(self)->run, past_of(self)->record.upstream); }

static GETTER(past_raw) {
    (void)self;
    return throw_raw_build(in);
}

static const NativeType past_type = {.name = "sluice.PastBuild",
                                     .kind = V_NATIVE,
                                     .flags = CLASS_FINAL,
                                     .methods = (const NativeMethod[]){{"getResult()", past_result},
                                                                       {"setResult(Object)", past_set_result},
                                                                       {"getCurrentResult()", past_current_result},
                                                                       {"resultIsBetterOrEqualTo(String)", past_better},
                                                                       {"resultIsWorseOrEqualTo(String)", past_worse},
                                                                       {"getNumber()", past_number},
                                                                       {"getId()", past_id},
                                                                       {"getDisplayName()", past_display_name},
                                                                       {"setDisplayName(String)", past_set_displayName},
                                                                       {"getFullDisplayName()", past_full_name},
                                                                       {"getDescription()", past_description},
                                                                       {"setDescription(String)", past_set_description},
                                                                       {"getTimeInMillis()", past_start},
                                                                       {"getStartTimeInMillis()", past_start},
                                                                       {"getDuration()", past_duration},
                                                                       {"getDurationString()", past_duration_text},
                                                                       {"getProjectName()", past_project},
                                                                       {"getFullProjectName()", past_project},
                                                                       {"getAbsoluteUrl()", past_url},
                                                                       {"getExternalizableId()", past_external_id},
                                                                       {"getNextBuild()", build_next},
                                                                       {"isKeepLog()", past_keep_log},
                                                                       {"setKeepLog(boolean)", past_set_keepLog},
                                                                       {"getRawBuild()", past_raw},
                                                                       {"getBuildVariables()", past_variables},
                                                                       {"getUpstreamBuilds()", past_upstream},
                                                                       {"getChangeSets()", past_changes},
                                                                       {"getBuildCauses()", past_causes},
                                                                       {"getBuildCauses(String)", past_causes},
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
