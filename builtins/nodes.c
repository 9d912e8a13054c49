/* Steps about agents and versions: nodesByLabel, compareVersions. */
#include "builtins/steps_common.h"

#include <ctype.h>

static Value run_nodes_by_label(StepCall *call) {
    const char **names = NULL, *error = NULL;
    size_t count = 0;
    if (!agents_matching(call->run->agents, step_z(call, 0), &names, &count, &error))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "nodesByLabel: %s", error);
    if (count)
        run_log(call->run, call->context, "Found a total of %zu nodes with the '%s' label", count, step_z(call, 0));
    else
        run_log(call->run, call->context, "Could not find any nodes with '%s' label", step_z(call, 0));
    Value list = list_new(call->in, (uint32_t)count);
    for (size_t i = 0; i < count; i++) list_push(as_list(list), string_z(call->in, names[i]));
    return list;
}

const StepSpec step_nodesByLabel = {
    .name = "nodesByLabel",
    .run = run_nodes_by_label,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"label", P_STRING, .required = true, .positional = true, .doc = "A label, or an expression of labels."},
                     {"offline", P_BOOL, .fallback = "false", .doc = "Has no effect: local agents are always there."}),
    .doc = "Yields the names of the agents with a label.",
    .example = "echo \"${nodesByLabel('built-in')}\"",
};

/* --- compareVersions -------------------------------------------------------------------------------------- */

/* What a version is made of: numbers, and words that stand for stages before or after a release. */
typedef struct VersionPart {
    int rank;        /* of words: alpha < beta < milestone < rc < snapshot < (nothing) < sp < others < numbers */
    int64_t number;
    Text word;
} VersionPart;

enum { RANK_RELEASE = 6, RANK_OTHER = 8, RANK_NUMBER = 9 };

static VersionPart word_part(Text word) {
    static const struct {
        const char *word;
        int rank;
    } known[] = {{"alpha", 1}, {"a", 1},  {"beta", 2},     {"b", 2}, {"milestone", 3}, {"m", 3},
                 {"rc", 4},    {"cr", 4}, {"snapshot", 5}, {"", 6},  {"ga", 6},        {"final", 6}, {"sp", 7}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i].word) == word.len && strncasecmp(known[i].word, word.at, word.len) == 0)
            return (VersionPart){.rank = known[i].rank};
    return (VersionPart){.rank = RANK_OTHER, .word = word};
}

/* The next part; a missing one is neither newer nor older: 0, or a release. */
static VersionPart next_part(Text *rest) {
    while (rest->len && strchr(".-_+", rest->at[0])) rest->at++, rest->len--;
    if (!rest->len) return (VersionPart){.rank = RANK_RELEASE};
    size_t len = 0;
    bool digits = isdigit((unsigned char)rest->at[0]);
    int64_t number = 0;
    while (len < rest->len && !strchr(".-_+", rest->at[len]) && !!isdigit((unsigned char)rest->at[len]) == digits) {
        if (digits && number < INT64_MAX / 10 - 10) number = number * 10 + (rest->at[len] - '0');
        len++;
    }
    Text word = text_span(rest->at, len);
    *rest = text_span(rest->at + len, rest->len - len);
    if (!digits) return word_part(word);
    return number ? (VersionPart){.rank = RANK_NUMBER, .number = number} : (VersionPart){.rank = RANK_RELEASE};
}

static int sign_of(int64_t difference) { return difference < 0 ? -1 : difference > 0; }

static int compare_versions(Text a, Text b) {
    while (a.len || b.len) {
        VersionPart x = next_part(&a), y = next_part(&b);
        int order = x.rank != y.rank ? sign_of(x.rank - y.rank) : sign_of(x.number - y.number);
        if (!order && x.rank == RANK_OTHER) order = sign_of(text_cmp(x.word, y.word));
        if (order) return order;
    }
    return 0;
}

static Value run_compare_versions(StepCall *call) {
    Text a = text_trim(step_text(call, 0)), b = text_trim(step_text(call, 1));
    if (step_bool(call, 2) && (!a.len || !b.len))
        return throw_error(call->in, EX_ABORT, !a.len && !b.len ? "Both parameters are empty." : "%s is empty.", a.len ? "v2" : "v1");
    if (!a.len || !b.len) return v_int(a.len ? 1 : b.len ? -1 : 0);
    return v_int(compare_versions(a, b));
}

const StepSpec step_compareVersions = {
    .name = "compareVersions",
    .run = run_compare_versions,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"v1", P_STRING, .positional = true, .doc = "A version."}, {"v2", P_STRING, .positional = true, .doc = "Another."},
                     {"failIfEmpty", P_BOOL, .fallback = "false", .doc = "Fail when one is empty."}),
    .doc = "Compares two versions: -1, 0 or 1.",
    .example = "echo \"${compareVersions(v1: '1.9', v2: '1.10')}\"",
};
