/*
 * "Possible solutions" of MissingMethodException and MissingPropertyException: names ranked by edit distance as Groovy does
 * (10 for an insertion, deletion or substitution, 5 for a change of case or two letters swapped).
 */
#include "interp/classes/metaclass.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"

enum { EDIT = 10, SLIGHT = 5, SCORE_MAX = 50, PROPERTY_SCORE_MAX = 30, SHOWN = 6 };

static int lower_case(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static int letter_cost(char a, char b) { return a == b ? 0 : lower_case(a) == lower_case(b) ? SLIGHT : EDIT; }

static int least(int a, int b) { return a < b ? a : b; }

enum { NAME_MAX_LEN = 64 };

static int name_distance(Text s, Text t) {
    if (s.len >= NAME_MAX_LEN || t.len >= NAME_MAX_LEN) return 1000;
    int row[NAME_MAX_LEN + 1][NAME_MAX_LEN + 1];
    for (size_t i = 0; i <= s.len; i++) row[i][0] = (int)i * EDIT;
    for (size_t j = 0; j <= t.len; j++) row[0][j] = (int)j * EDIT;
    for (size_t i = 1; i <= s.len; i++)
        for (size_t j = 1; j <= t.len; j++) {
            int cost = row[i - 1][j - 1] + letter_cost(s.at[i - 1], t.at[j - 1]);
            cost = least(cost, least(row[i - 1][j], row[i][j - 1]) + EDIT);
            if (i > 1 && j > 1 && s.at[i - 2] == t.at[j - 1] && s.at[i - 1] == t.at[j - 2]) cost = least(cost, row[i - 2][j - 2] + SLIGHT);
            row[i][j] = cost;
        }
    return row[s.len][t.len];
}

enum { ARGS_MAX = 16 };

static int types_distance(Interp *in, const Value *args, int argc, Method *m) {
    int n = argc < ARGS_MAX ? argc : ARGS_MAX, k = m->param_count < ARGS_MAX ? m->param_count : ARGS_MAX;
    Class **params = method_params(in, m);
    int row[ARGS_MAX + 1][ARGS_MAX + 1];
    for (int i = 0; i <= n; i++) row[i][0] = i * EDIT;
    for (int j = 0; j <= k; j++) row[0][j] = j * EDIT;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= k; j++) {
            Class *given = class_of(in, args[i - 1]);
            int cost = row[i - 1][j - 1] + (given == class_boxed(in, params[j - 1]) ? 0 : EDIT);
            row[i][j] = least(cost, least(row[i - 1][j], row[i][j - 1]) + EDIT);
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

static void rank_chain(Interp *in, Ranked *best, uint32_t *count, const Sym *name, Method *chain, const Value *args, int argc) {
    for (Method *m = chain; m; m = m->next) {
        int score = name_distance(sym_text(name), sym_text(m->name));
        if (score > SCORE_MAX || m->is_constructor) continue;
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

const char *suggest_step(Interp *in, Value exception) {
    if (!in->host.list_names) return NULL;
    if (!value_instanceof(in, exception, exception_class(in, EX_MISSING_METHOD)) &&
        !value_instanceof(in, exception, exception_class(in, EX_MISSING_PROPERTY)))
        return NULL;
    Value name = exception.as.obj->fields[THROWN_NAME], type = exception.as.obj->fields[THROWN_TYPE];
    Class *script = class_named(in, "groovy.lang.Script");
    if (!is_string(name) || type.kind != V_CLASS || !script || !class_is_subclass(as_class(type), script)) return NULL;
    Names names = {0};
    in->host.list_names(in->host.self, names_add, &names);
    const char *near = nearest_name(as_string(name)->text, names.item, names.count);
    return near ? text_printf("did you mean '%s'?", near) : NULL;
}
