/*
 * "Possible solutions" of MissingMethodException and MissingPropertyException: names ranked by edit distance as Groovy does
 * (MethodRankHelper): 10 for an insertion, deletion or substitution, 5 for a change of case or two neighbours swapped.
 */
#include "interp/classes/metaclass.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"

enum { EDIT = 10, SLIGHT = 5, SCORE_MAX = 50, PROPERTY_SCORE_MAX = 30, SHOWN = 6 };

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

static bool same_letter(char a, char b) { return a == b || ((a ^ b) == 32 && (is_lower(a) || is_lower(b))); }

/* 0, or what a change of case costs. */
static int case_cost(char a, char b) { return is_lower(a) != is_lower(b) ? SLIGHT : 0; }

static int letter_cost(char a, char b) { return same_letter(a, b) ? case_cost(a, b) : EDIT; }

static int least(int a, int b) { return a < b ? a : b; }

enum { NAME_MAX_LEN = 64 };

static int name_distance(Text s, Text t) {
    if (s.len >= NAME_MAX_LEN || t.len >= NAME_MAX_LEN) return 1000;
    int row[NAME_MAX_LEN + 1][NAME_MAX_LEN + 1];
    for (size_t i = 0; i <= s.len; i++) row[i][0] = (int)i * EDIT;
    for (size_t j = 0; j <= t.len; j++) row[0][j] = (int)j * EDIT;
    for (size_t i = 1; i <= s.len; i++)
        for (size_t j = 1; j <= t.len; j++) {
            char a = s.at[i - 1], b = t.at[j - 1];
            int cost = row[i - 1][j - 1] + letter_cost(a, b);
            cost = least(cost, least(row[i - 1][j], row[i][j - 1]) + EDIT);
            if (i > 1 && j > 1 && same_letter(s.at[i - 2], b) && same_letter(a, t.at[j - 2]))
                cost = least(cost, row[i - 2][j - 2] + SLIGHT + case_cost(a, t.at[j - 2]) + case_cost(s.at[i - 2], b));
            row[i][j] = cost;
        }
    return row[s.len][t.len];
}

enum { ARGS_MAX = 16 };

/* Where one side has none, Groovy counts the types of the other, not their edits. */
static int types_distance(Interp *in, const Value *args, int argc, Method *m) {
    int n = argc < ARGS_MAX ? argc : ARGS_MAX, k = m->param_count < ARGS_MAX ? m->param_count : ARGS_MAX;
    if (!n || !k) return n + k;
    Class **params = method_params(in, m);
    bool same[ARGS_MAX][ARGS_MAX];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < k; j++) same[i][j] = !is_null(args[i]) && class_shown(in, args[i]) == class_boxed(in, params[j]);
    int row[ARGS_MAX + 1][ARGS_MAX + 1];
    for (int i = 0; i <= n; i++) row[i][0] = i * EDIT;
    for (int j = 0; j <= k; j++) row[0][j] = j * EDIT;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= k; j++) {
            int cost = row[i - 1][j - 1] + (same[i - 1][j - 1] ? 0 : EDIT);
            cost = least(cost, least(row[i - 1][j], row[i][j - 1]) + EDIT);
            if (i > 1 && j > 1 && same[i - 1][j - 2] && same[i - 2][j - 1]) cost = least(cost, row[i - 2][j - 2] + SLIGHT);
            row[i][j] = cost;
        }
    return row[n][k];
}

typedef struct Ranked {
    int score;
    Method *method;
    const Sym *name;
} Ranked;

static void rank(Ranked *best, uint32_t *count, Ranked candidate) {
    if (candidate.score > SCORE_MAX) return;
    uint32_t at = *count;
    while (at > 0 && best[at - 1].score > candidate.score) at--;
    if (at >= SHOWN) return;
    uint32_t last = *count < SHOWN ? *count : SHOWN - 1;
    memmove(best + at + 1, best + at, (last - at) * sizeof *best);
    best[at] = candidate;
    if (*count < SHOWN) ++*count;
}

static bool is_ranked(Interp *in, const Ranked *best, uint32_t count, Method *m) {
    for (uint32_t i = 0; i < count; i++)
        if (best[i].name == m->name && methods_take_same(in, best[i].method, m)) return true;
    return false;
}

/* Constructors are asked for otherwise; private methods and the library's protected ones are nobody's to call. */
static bool is_offered(Interp *in, const Method *m) {
    if (m->native && m->modifiers & MODIFIER_PROTECTED) return false;
    return !m->is_constructor && !m->is_private && !(m->owner == in->kinds[V_OBJECT] && strcmp(m->name->text, "clone") == 0);
}

static void rank_chain(Interp *in, Ranked *best, uint32_t *count, const Sym *name, Method *chain, const Value *args, int argc) {
    for (Method *m = chain; m; m = m->next) {
        int score = name_distance(sym_text(name), sym_text(m->name));
        if (score > SCORE_MAX || !is_offered(in, m) || is_ranked(in, best, *count, m)) continue;
        rank(best, count, (Ranked){score + types_distance(in, args, argc, m), m, m->name});
    }
}

static void rank_class(Interp *in, Ranked *best, uint32_t *count, const Sym *name, Class *c, const Value *args, int argc) {
    class_load(in, c);
    const SymMap *added = &class_view(c)->added;
    for (uint32_t i = 0; i < added->cap; i++)
        if (added->keys[i]) rank_chain(in, best, count, name, added->values[i], args, argc);
    for (uint32_t i = 0; i < c->methods.cap; i++)
        if (c->methods.keys[i]) rank_chain(in, best, count, name, c->methods.values[i], args, argc);
    for (uint32_t i = 0; i < c->interface_count; i++) rank_class(in, best, count, name, c->interfaces[i], args, argc);
}

static bool is_close(const Sym *name, const Sym *property) {
    uint32_t longer = name->len > property->len ? name->len - property->len : property->len - name->len;
    return longer * EDIT <= PROPERTY_SCORE_MAX && name_distance(sym_text(name), sym_text(property)) <= PROPERTY_SCORE_MAX;
}

void suggest_methods(Interp *in, Buf *out, const Sym *name, Class *c, const Value *args, int argc) {
    Ranked best[SHOWN + 1];
    uint32_t count = 0;
    for (Class *at = c; at; at = at->super) rank_class(in, best, &count, name, at, args, argc);
    for (uint32_t i = 0; i < count; i++) {
        buf_printf(out, "%s%s(", i ? ", " : "\nPossible solutions: ", best[i].name->text);
        Class **params = method_params(in, best[i].method);
        for (uint16_t k = 0; k < best[i].method->param_count; k++) buf_printf(out, "%s%s", k ? ", " : "", params[k]->name);
        buf_char(out, ')');
    }
}

/* Names that are as close as Groovy wants a property's to be, in the order in which it lists them. */
void suggest_properties(Interp *in, Buf *out, const Sym *name, Class *c) {
    Ranked best[SHOWN + 1];
    uint32_t count = 0;
    PropertyNames names = {0};
    class_property_names(in, c, &names);
    uint32_t close = 0;
    for (uint32_t i = 0; i < names.count; i++) close += is_close(name, names.item[i]);
    if (!close) return;
    properties_order(in, c, &names);
    for (uint32_t i = 0; i < names.count; i++)
        if (is_close(name, names.item[i]))
            rank(best, &count, (Ranked){name_distance(sym_text(name), sym_text(names.item[i])), NULL, names.item[i]});
    for (uint32_t i = 0; i < count; i++) buf_printf(out, "%s%s", i ? ", " : "\nPossible solutions: ", best[i].name->text);
}

/* --- names of the host ------------------------------------------------------------------------------------------------ */

typedef struct Names {
    const char **item;
    size_t count, cap;
} Names;

static void names_add(void *data, const char *name, bool is_step) {
    (void)is_step;
    Names *names = data;
    if (names->count == names->cap) {
        names->cap = names->cap ? names->cap * 2 : 64;
        names->item = gc_realloc(names->item, sizeof *names->item * names->cap);
    }
    names->item[names->count++] = name;
}

/* A script's call or name that nothing answers to, or a step that there is not. */
static const Sym *name_missing(Interp *in, Value exception) {
    Value name = exception.as.obj->fields[THROWN_NAME], type = exception.as.obj->fields[THROWN_TYPE];
    if (value_instanceof(in, exception, exception_class(in, EX_NO_SUCH_METHOD_ERROR)))
        return is_string(name) ? string_sym(in, as_string(name)) : NULL;
    if (!value_instanceof(in, exception, exception_class(in, EX_MISSING_METHOD)) &&
        !value_instanceof(in, exception, exception_class(in, EX_MISSING_PROPERTY)))
        return NULL;
    Class *script = class_named(in, "groovy.lang.Script");
    bool of_script = type.kind == V_CLASS && script && class_is_subclass(as_class(type), script);
    return of_script && is_string(name) ? string_sym(in, as_string(name)) : NULL;
}

const char *suggest_step(Interp *in, Value exception) {
    const Sym *name = in->host.list_names && in->host.find_step ? name_missing(in, exception) : NULL;
    if (!name) return NULL;
    const void *step = in->host.find_step(in->host.self, name);
    if (step) return in->host.step_usage(in->host.self, step);
    Names names = {0};
    in->host.list_names(in->host.self, names_add, &names);
    const char *near = nearest_name(name->text, names.item, names.count);
    return near ? text_printf("did you mean '%s'?", near) : NULL;
}
