/* Comparisons and assignments that cannot mean what they say. */
#include "cli/lint/index.h"
#include "grammar/gc.h"

/* --- assignment-in-condition
 * ------------------------------------------------------------------------------------------------- */

static bool is_literal(const Node *n) {
    switch (n->kind) {
    case AST_STRING:
    case AST_GSTRING:
    case AST_NUMBER:
    case AST_BOOLEAN:
    case AST_NIL:
        return true;
    default:
        return false;
    }
}

static void find_assignment(Linter *lint, Node *n) {
    if (n->kind == AST_LOGICAL) {
        find_assignment(lint, n->LOGICAL.left);
        find_assignment(lint, n->LOGICAL.right);
    } else if (n->kind == AST_NOT) {
        find_assignment(lint, n->NOT.operand);
    } else if (n->kind == AST_ASSIGN && n->ASSIGN.op == OP_ASSIGN && is_literal(n->ASSIGN.value)) {
        lint_report(lint, n->ASSIGN.op_span, "this assigns; the condition is always the value on the right")->advice =
            "to compare, write ==";
    }
}

static void condition_enter(Linter *lint, Node *n) {
    Node *condition = n->kind == AST_IF      ? n->IF.condition
                      : n->kind == AST_WHILE ? n->WHILE.condition
                                             : n->TERNARY.condition;
    find_assignment(lint, condition);
}

const Rule rule_assignment_in_condition = {
    .id = "assignment-in-condition",
    .group = "values",
    .severity = DIAG_ERROR,
    .summary = "= where == is meant",
    .doc = "An assignment of a constant in a condition changes the variable, and the condition is always the same.",
    .fires = "def status = 1\nif ((status = 0)) {\n    echo 'ok'\n}\n",
    .silent = "def status = 1\nif (status == 0) {\n    echo 'ok'\n}\n",
    .kinds = KINDS(IF, WHILE, TERNARY),
    .enter = condition_enter,
};

/* --- useless-comparison
 * ---------------------------------------------------------------------------------------------------------- */

/* Blocks whose value nobody takes. */
static const char valueless[] =
    "node stage script steps dir ws withEnv withCredentials timestamps timeout always success failure unstable changed fixed aborted "
    "cleanup regression unsuccessful catchError warnError container lock ansiColor retry each eachWithIndex times";

static bool is_last(const NodeList *list, const Node *n) { return list->count > 0 && list->item[list->count - 1] == n; }

/* Could the statement's value be that of a closure, method or script? */
static bool value_may_be_taken(Linter *lint) {
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level), *above = lint_above(lint, level + 1);
        if (!above) return true;
        Text name;
        switch (above->kind) {
        case AST_BLOCK:
            if (!is_last(&above->BLOCK.statements, n)) return false;
            break;
        case AST_MODULE:
            return false;
        case AST_CASE:
            if (!is_last(&above->CASE.body, n)) return false;
            break;
        case AST_FOR_IN:
        case AST_FOR_C:
        case AST_WHILE:
            return false;
        case AST_METHOD:
            return !(above->METHOD.return_type && text_is(above->METHOD.return_type->TYPE.id, "void"));
        case AST_CALL:
            return !(n->kind == AST_CLOSURE && node_word(above->CALL.name, &name) && word_among(valueless, name));
        case AST_IF:
        case AST_TRY:
        case AST_CATCH:
        case AST_SWITCH:
        case AST_CLOSURE:
        case AST_LABELED:
            break;
        default:
            return true;
        }
    }
}

static bool is_comparison(const Node *n) {
    if (n->kind != AST_BINARY) return false;
    switch (n->BINARY.op) {
    case OP_EQUAL:
    case OP_NOT_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
        return true;
    default:
        return false;
    }
}

static void statement_enter(Linter *lint, Node *n) {
    const Node *value = n->EXPR_STMT.value;
    if (!is_comparison(value) || value_may_be_taken(lint) || file_is_test(lint->file)) return;
    Diag *d = lint_report(lint, value->BINARY.op_span, "this compares, and nobody uses the answer");
    NodeKind left = value->BINARY.left->kind;
    if (value->BINARY.op == OP_EQUAL && (left == AST_NAME || left == AST_PROPERTY)) d->advice = "to assign, write =";
}

const Rule rule_useless_comparison = {
    .id = "useless-comparison",
    .group = "values",
    .severity = DIAG_ERROR,
    .summary = "a comparison as a statement, often == where = is meant",
    .doc = "The statement has no effect. currentBuild.result == 'FAILURE' does not set the result.",
    .fires = "node {\n    currentBuild.result == 'FAILURE'\n    echo 'done'\n}\n",
    .silent = "node {\n    currentBuild.result = 'FAILURE'\n    echo 'done'\n}\n",
    .kinds = KINDS(EXPR_STMT),
    .enter = statement_enter,
};

/* --- never-equal
 * ------------------------------------------------------------------------------------------------------------------ */

typedef enum Kind { KIND_UNKNOWN, KIND_TEXT, KIND_NUMBER, KIND_BOOLEAN } Kind;

static const char *const kind_names[] = {"", "a string", "a number", "a boolean"};

static bool is_true(const Node *n) { return n && n->kind == AST_BOOLEAN && n->BOOLEAN.value; }

static Kind kind_of_call(Linter *lint, Node *n) {
    StepUse use;
    if (!lint_step_use(lint, n, &use) || !word_among("sh bat powershell pwsh", use.name)) return KIND_UNKNOWN;
    if (is_true(use_named(&use, "returnStatus"))) return KIND_NUMBER;
    return is_true(use_named(&use, "returnStdout")) ? KIND_TEXT : KIND_UNKNOWN;
}

static bool is_env(const Node *n) {
    return n->kind == AST_PROPERTY && n->PROPERTY.object->kind == AST_NAME &&
           n->PROPERTY.object->NAME.bind.kind == BIND_DYNAMIC && text_is(n->PROPERTY.object->NAME.id, "env");
}

static bool is_parameter(const Node *n) {
    return n->kind == AST_PROPERTY && n->PROPERTY.object->kind == AST_NAME && n->PROPERTY.object->NAME.bind.kind == BIND_DYNAMIC &&
           text_is(n->PROPERTY.object->NAME.id, "params");
}

/* params.X, as its declaration says. */
static Kind kind_of_parameter(Linter *lint, Node *n) {
    Text name;
    const FileParameters *all = file_parameters(lint->file);
    const FileParameter *found = is_parameter(n) && node_word(n->PROPERTY.name, &name) ? file_parameter(all, name) : NULL;
    if (!found || all->open) return KIND_UNKNOWN;
    if (text_is(found->type, "booleanParam")) return KIND_BOOLEAN;
    return word_among("string text choice password", found->type) ? KIND_TEXT : KIND_UNKNOWN;
}

static Kind kind_of(Linter *lint, Node *n) {
    switch (n->kind) {
    case AST_GSTRING:
        return KIND_TEXT;
    case AST_STRING:
        return n->STRING.value.len == 1 ? KIND_UNKNOWN
                                        : KIND_TEXT; /* one letter compares with characters and numbers */
    case AST_NUMBER:
        return KIND_NUMBER;
    case AST_BOOLEAN:
        return KIND_BOOLEAN;
    case AST_CALL: {
        Text name;
        if (n->CALL.object && node_word(n->CALL.name, &name) && text_is(name, "trim") && n->CALL.args.count == 0)
            return KIND_TEXT;
        return kind_of_call(lint, n);
    }
    case AST_PROPERTY:
        return is_env(n) ? KIND_TEXT : kind_of_parameter(lint, n);
    default:
        return KIND_UNKNOWN;
    }
}

/* '0' against a number is KIND_UNKNOWN by the rule above, yet against a status it is certain. */
static Kind kind_beside(Linter *lint, Node *n, Kind other) {
    if (n->kind == AST_STRING && other == KIND_NUMBER && n->STRING.value.len == 1) return KIND_TEXT;
    return kind_of(lint, n);
}

static bool is_build_result(const Node *n) {
    Text name;
    return n->kind == AST_PROPERTY && n->PROPERTY.object->kind == AST_NAME &&
           text_is(n->PROPERTY.object->NAME.id, "currentBuild") && node_word(n->PROPERTY.name, &name) &&
           word_among("result currentResult", name);
}

static const char results[] = "SUCCESS UNSTABLE FAILURE NOT_BUILT ABORTED";

static void check_result_word(Linter *lint, const Node *result, const Node *word) {
    if (!is_build_result(result) || word->kind != AST_STRING || word_among(results, word->STRING.value)) return;
    static const char *const names[] = {"SUCCESS", "UNSTABLE", "FAILURE", "NOT_BUILT", "ABORTED"};
    const char *near = nearest_name(text_z(word->STRING.value), names, sizeof names / sizeof *names);
    lint_report(lint, word->span, "a build's result is never '%.*s'", TEXT_FMT(word->STRING.value))->advice =
        near ? text_printf("did you mean '%s'?", near)
             : "results are SUCCESS, UNSTABLE, FAILURE, NOT_BUILT and ABORTED";
}

static void equal_enter(Linter *lint, Node *n) {
    if (n->kind == AST_CALL) {
        Text name;
        Node *object = n->CALL.object;
        if (!object || n->CALL.args.count != 1 || !node_word(n->CALL.name, &name) || !text_is(name, "equals")) return;
        Node *value = n->CALL.args.item[0];
        if ((object->kind == AST_GSTRING) == (value->kind == AST_GSTRING)) return;
        if ((object->kind != AST_GSTRING && object->kind != AST_STRING) ||
            (value->kind != AST_GSTRING && value->kind != AST_STRING))
            return;
        lint_report(lint, n->CALL.name_span, "a GString never equals() a String")->advice =
            "compare with ==, or add .toString()";
        return;
    }
    if (n->BINARY.op != OP_EQUAL && n->BINARY.op != OP_NOT_EQUAL) return;
    Node *left = n->BINARY.left, *right = n->BINARY.right;
    Kind a = kind_of(lint, left), b = kind_beside(lint, right, a);
    a = kind_beside(lint, left, b);
    check_result_word(lint, left, right);
    check_result_word(lint, right, left);
    if (!a || !b || a == b) return;
    Diag *d = lint_report(lint, n->BINARY.op_span, "%s never equals %s", kind_names[a], kind_names[b]);
    if (is_env(left) || is_env(right))
        d->advice = "environment variables are always strings: compare with a string";
    else if (is_parameter(left) || is_parameter(right))
        d->advice = "a booleanParam is true or false, any other parameter a string";
    else if (a == KIND_NUMBER || b == KIND_NUMBER)
        d->advice = "compare values of one kind: .toInteger() makes a number of a string";
}

const Rule rule_never_equal = {
    .id = "never-equal",
    .group = "values",
    .severity = DIAG_ERROR,
    .summary = "a comparison that gives the same answer always",
    .doc =
        "Groovy finds a string, a number and a boolean never equal: the status of sh is a number, environment variables are strings. "
        "GString.equals(String) is false even when both read the same. And a build's result is one of five words.",
    .fires = "node {\n    if (sh(script: 'make', returnStatus: true) == '0') {\n        echo 'ok'\n    }\n}\n",
    .silent = "node {\n    if (sh(script: 'make', returnStatus: true) == 0) {\n        echo 'ok'\n    }\n}\n",
    .kinds = KINDS(BINARY, CALL),
    .enter = equal_enter,
};

/* --- gstring-key
 * ----------------------------------------------------------------------------------------------------------------------
 */

static const char map_readers[] = "containsKey get remove getOrDefault";

typedef struct StringMap {
    const ScopeSlot *slot;
    struct StringMap *next;
} StringMap;

static bool has_string_keys(const Node *map) {
    if (!map || map->kind != AST_MAP || map->MAP.entries.count == 0) return false;
    for (uint32_t i = 0; i < map->MAP.entries.count; i++)
        if (map->MAP.entries.item[i]->kind != AST_MAP_ENTRY ||
            map->MAP.entries.item[i]->MAP_ENTRY.key->kind != AST_STRING)
            return false;
    return true;
}

static void gstring_enter(Linter *lint, Node *n) {
    StringMap **first = lint_state(lint, sizeof *first);
    if (n->kind == AST_VARIABLE) {
        const ScopeSlot *slot =
            has_string_keys(n->VARIABLE.init) ? binding_slot(lint_function(lint, 0), n->VARIABLE.bind) : NULL;
        if (!slot || slot->assigned) return;
        StringMap *m = gc_new(StringMap);
        *m = (StringMap){slot, *first};
        *first = m;
        return;
    }
    Text name;
    Node *object = n->CALL.object;
    if (!object || object->kind != AST_NAME || n->CALL.args.count == 0 || n->CALL.args.item[0]->kind != AST_GSTRING)
        return;
    if (!node_word(n->CALL.name, &name) || !word_among(map_readers, name)) return;
    const ScopeSlot *slot = binding_slot(lint_function(lint, 0), object->NAME.bind);
    for (const StringMap *m = slot ? *first : NULL; m; m = m->next) {
        if (m->slot != slot) continue;
        lint_report(lint, n->CALL.args.item[0]->span, "a GString is never found among the String keys of this map")
            ->advice = text_printf("write %.*s[...] or add .toString()", TEXT_FMT(object->NAME.id));
        return;
    }
}

const Rule rule_gstring_key = {
    .id = "gstring-key",
    .group = "values",
    .severity = DIAG_ERROR,
    .summary = "a GString looked up in a map whose keys are Strings",
    .doc =
        "A GString and the String of the same letters have different hash codes, so get, containsKey and remove do not find it. "
        "map[key] and map.\"${key}\" turn the key into a String.",
    .fires =
        "def ports = [web: 80, api: 8080]\n"
        "def name = 'api'\n"
        "if (ports.containsKey(\"${name}\")) {\n"
        "    echo 'known'\n"
        "}\n",
    .silent =
        "def ports = [web: 80, api: 8080]\ndef name = 'api'\nif (ports.containsKey(name)) {\n    echo 'known'\n}\n",
    .kinds = KINDS(VARIABLE, CALL),
    .enter = gstring_enter,
};

/* --- duplicate-key and duplicate-case
 * --------------------------------------------------------------------------------------------------- */

/* Constants as text, kind first, so that 1 and '1' differ; false for what is no constant. */
static bool constant_text(const Node *n, Text *out) {
    if (n->kind == AST_STRING)
        *out = text_of(text_printf("s%.*s", TEXT_FMT(n->STRING.value)));
    else if (n->kind == AST_NUMBER)
        *out = text_of(text_printf("n%.*s", TEXT_FMT(n->NUMBER.digits)));
    else
        return false;
    return true;
}

/* Reports each constant that occurred before; `what` has one %s for its place. */
static void report_repeats(Linter *lint, Node **item, uint32_t count, const char *what) {
    enum { SEEN_SLOTS = 512, SEEN_MAX = SEEN_SLOTS / 2 };
    if (count < 2) return;
    uint32_t slots = count <= 8 ? 16 : SEEN_SLOTS, stored = 0;
    Text seen[SEEN_SLOTS], text;
    uint32_t line[SEEN_SLOTS];
    memset(seen, 0, sizeof *seen * slots);
    for (uint32_t i = 0; i < count && stored < SEEN_MAX; i++) {
        if (!item[i] || !constant_text(item[i], &text)) continue;
        uint32_t at = (uint32_t)text_hash(text) & (slots - 1);
        while (seen[at].at && !text_eq(seen[at], text)) at = (at + 1) & (slots - 1);
        if (seen[at].at) {
            lint_report(lint, item[i]->span, "%s%.*s was given before", what, (int)text.len - 1, text.at + 1)->advice =
                text_printf("the first one is at line %u", line[at]);
            continue;
        }
        seen[at] = text;
        line[at] = source_position(lint->file->source, item[i]->span.from).line;
        stored++;
    }
}

static void map_enter(Linter *lint, Node *n) {
    NodeList *entries = &n->MAP.entries;
    if (entries->count < 2) return;
    Node **keys = gc_new_array(Node *, entries->count);
    for (uint32_t i = 0; i < entries->count; i++)
        keys[i] = entries->item[i]->kind == AST_MAP_ENTRY ? entries->item[i]->MAP_ENTRY.key : NULL;
    report_repeats(lint, keys, entries->count, "the key ");
}

const Rule rule_duplicate_key = {
    .id = "duplicate-key",
    .group = "values",
    .severity = DIAG_WARNING,
    .summary = "a key that a map gives twice",
    .doc = "The later one wins without a word.",
    .fires = "def ports = [web: 80, api: 8080, web: 8000]\necho \"${ports}\"\n",
    .silent = "def ports = [web: 80, api: 8080]\necho \"${ports}\"\n",
    .kinds = KINDS(MAP),
    .enter = map_enter,
};

static void switch_enter(Linter *lint, Node *n) {
    NodeList *cases = &n->SWITCH.cases;
    if (cases->count < 2) return;
    Node **labels = gc_new_array(Node *, cases->count);
    for (uint32_t i = 0; i < cases->count; i++) labels[i] = cases->item[i]->CASE.match;
    report_repeats(lint, labels, cases->count, "the case ");
}

const Rule rule_duplicate_case = {
    .id = "duplicate-case",
    .group = "values",
    .severity = DIAG_WARNING,
    .summary = "a case that an earlier one already takes",
    .doc = "The first case that matches is run, so the second one never is.",
    .fires =
        "switch (env.BRANCH_NAME) {\n"
        "    case 'main': echo 'release'; break\n"
        "    case 'main': echo 'again'; break\n"
        "}\n",
    .silent =
        "switch (env.BRANCH_NAME) {\n"
        "    case 'main': echo 'release'; break\n"
        "    case 'next': echo 'preview'; break\n"
        "}\n",
    .kinds = KINDS(SWITCH),
    .enter = switch_enter,
};

/* --- self-assignment
 * -------------------------------------------------------------------------------------------------------------------------
 */

static bool same_place(const Node *a, const Node *b) {
    if (a->kind != b->kind) return false;
    if (a->kind == AST_NAME) return a->NAME.bind.kind != BIND_DYNAMIC && text_eq(a->NAME.id, b->NAME.id);
    Text left, right;
    return a->kind == AST_PROPERTY && a->PROPERTY.object->kind == AST_THIS && b->PROPERTY.object->kind == AST_THIS &&
           node_word(a->PROPERTY.name, &left) && node_word(b->PROPERTY.name, &right) && text_eq(left, right);
}

static void self_enter(Linter *lint, Node *n) {
    if (n->ASSIGN.op != OP_ASSIGN || !same_place(n->ASSIGN.target, n->ASSIGN.value)) return;
    lint_report(lint, n->span, "this assigns a variable to itself")->advice =
        "if a field is meant, write this.name = name";
}

const Rule rule_self_assignment = {
    .id = "self-assignment",
    .group = "values",
    .severity = DIAG_WARNING,
    .summary = "a variable assigned to itself",
    .doc = "It has no effect. In a constructor the field of the same name was meant.",
    .fires = "class Build implements Serializable {\n"
             "    String version\n"
             "    Build(String version) {\n"
             "        version = version\n"
             "    }\n"
             "}\n"
             "echo new Build('1.0').version\n",
    .silent = "class Build implements Serializable {\n"
              "    String version\n"
              "    Build(String version) {\n"
              "        this.version = version\n"
              "    }\n"
              "}\n"
              "echo new Build('1.0').version\n",
    .kinds = KINDS(ASSIGN),
    .enter = self_enter,
};
