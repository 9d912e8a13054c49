/*
 * Operators on numbers, texts and collections to which a category or a metaClass gives another meaning. Code computes such pairs by
 * itself unless its source speaks of categories or metaClasses; then it asks here first.
 */
#include "interp/eval/redefined.h"
#include "interp/state.h"
#include <ctype.h>

/* --- what a source says ------------------------------------------------------------------------------------------------------ */

static bool is_name_char(char c) { return isalnum((unsigned char)c) || c == '_' || c == '$'; }

/* The word from `from` on, or -1. */
static ptrdiff_t find_word(Text source, const char *word, size_t from) {
    size_t len = strlen(word);
    for (ptrdiff_t at; (at = text_find(source, text_of(word), from)) >= 0; from = (size_t)at + len) {
        size_t end = (size_t)at + len;
        if ((!at || !is_name_char(source.at[at - 1])) && (end == source.len || !is_name_char(source.at[end]))) return at;
    }
    return -1;
}

static bool says(Text source, const char *word) { return find_word(source, word, 0) >= 0; }

/* use(Category) or use Category */
static bool uses_categories(Text source) {
    for (ptrdiff_t at; (at = find_word(source, "use", 0)) >= 0; source = text_span(source.at + at + 3, source.len - (size_t)at - 3)) {
        size_t next = (size_t)at + 3;
        while (next < source.len && (source.at[next] == ' ' || source.at[next] == '\t')) next++;
        bool blank = next > (size_t)at + 3;
        if (next < source.len && (source.at[next] == '(' || (blank && is_name_char(source.at[next])))) return true;
    }
    return false;
}

bool source_redefines(Text source) {
    static const char *const names[] = {"plus", "minus", "multiply", "div", "mod", "power", "and", "or", "xor", "leftShift",
                                        "rightShift", "rightShiftUnsigned", "next", "previous", "getAt", "putAt", "negative",
                                        "positive", "bitwiseNegate"};
    if (uses_categories(source)) return true;
    if (!says(source, "metaClass") && !says(source, "Category") && !says(source, "mixin")) return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (says(source, names[i])) return true;
    return false;
}

/* --- the operators ------------------------------------------------------------------------------------------------------------- */

static Method *redefined(Interp *in, const Sym *name, Value receiver, const Value *args, int argc) {
    if (is_null(receiver) || (!in->state->categories && !in->state->additions)) return NULL;
    Method *m = class_find_method(in, class_of(in, receiver), name, args, argc, NULL);
    return m && (method_of_category(m) || m->closure.kind == V_CLOSURE) ? m : NULL;
}

static const Sym *method_of(Interp *in, Operator op) {
    const char *name = operator_method(op);
    return name ? sym_intern(in, text_of(name)) : NULL;
}

/* Groovy compares and equates numbers and texts without asking them. */
static bool asks(Operator op) {
    bool compares = op == OP_COMPARE || (op >= OP_LESS && op <= OP_GREATER_EQUAL) || op == OP_EQUAL || op == OP_NOT_EQUAL;
    return operator_method(op) && !compares;
}

static bool answer(Interp *in, Method *m, Value receiver, const Value *args, int argc, Value *out) {
    if (m) *out = method_invoke(in, m, receiver, args, argc);
    return m != NULL;
}

bool binary_redefined(Interp *in, Operator op, Value a, Value b, Value *out) {
    return asks(op) && answer(in, redefined(in, method_of(in, op), a, &b, 1), a, &b, 1, out);
}

bool step_redefined(Interp *in, Operator op, Value v, Value *out) {
    return answer(in, redefined(in, method_of(in, op), v, NULL, 0), v, NULL, 0, out);
}

bool index_redefined(Interp *in, Value object, Value key, Value *out) {
    return object.kind != V_MAP && answer(in, redefined(in, in->state->sym.get_at, object, &key, 1), object, &key, 1, out);
}
