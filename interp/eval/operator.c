/*
 * Operators on any values: built-in pairs first, then the overloading method.
 */
#include "interp/eval/operator.h"
#include "interp/classes/jdk_members.h"

#include <math.h>

#include "interp/collections/collections.h"
#include "interp/numbers/number.h"
#include "interp/text/pattern.h"
#include "interp/state.h"
#include "interp/unknown.h"
#include "interp/text/string_ops.h"

static bool is_plain_number(Value v) { return v.kind >= V_CHAR && v.kind <= V_DECIMAL; }

static Value overloaded(Interp *in, Operator op, Value a, Value b) {
    return call_method(in, a, sym_intern(in, text_of(operator_method(op))), &b, 1);
}

/* --- strings --------------------------------------------------------------------------------------------- */

static Value concat_text(Interp *in, Value a, Value b) {
    Value left = value_to_string(in, a);
    Value right = is_abrupt(left) ? left : value_to_string(in, b);
    return is_abrupt(right) ? right : string_concat(in, as_string(left), as_string(right));
}

static Value plus(Interp *in, Value a, Value b) {
    if (a.kind == V_STRING && b.kind == V_STRING) return string_concat(in, as_string(a), as_string(b));
    if (a.kind == V_STRING) return concat_text(in, a, b);
    if (a.kind == V_GSTRING) return is_stringlike(b) ? gstring_plus(in, as_gstring(a), b) : concat_text(in, a, b);
    if (is_number(a) && is_stringlike(b)) return concat_text(in, a, b);
    if (is_null(a) && is_stringlike(b)) return concat_text(in, a, b);
    if (is_null(a)) {
        Value text = value_object_text(in, b);
        return is_abrupt(text) ? text : throw_error(in, EX_NULL_POINTER, "Cannot execute null+%s", string_cz(as_string(text)));
    }
    return overloaded(in, OP_PLUS, a, b);
}

static Value times(Interp *in, Value a, Value b) {
    if (!is_stringlike(a) || !is_number(b)) return overloaded(in, OP_TIMES, a, b);
    Value text = value_to_string(in, a);
    return is_abrupt(text) ? text : string_repeat(in, as_string(text), number_int(b));
}

/* --- others ---------------------------------------------------------------------------------------------- */

static Value shift_left(Interp *in, Value a, Value b) {
    if (a.kind != V_LIST || a.as.obj->cls != in->kinds[V_LIST]) return overloaded(in, OP_SHIFT_LEFT, a, b);
    List *list = as_list(a);
    if (list->link || list->immutable || list->fixed) return overloaded(in, OP_SHIFT_LEFT, a, b);
    list_push(list, b);
    return a;
}

static Value logic(Interp *in, Operator op, Value a, Value b) {
    if (a.kind != V_BOOL || b.kind != V_BOOL) return overloaded(in, op, a, b);
    bool x = a.as.i, y = b.as.i;
    return v_bool(op == OP_BIT_AND ? x && y : op == OP_BIT_OR ? x || y : x != y);
}

/* Which of two doubles is below is for the machine: NaN neither, -0.0 as 0.0. */
static Value order_doubles(Operator op, double a, double b) {
    switch (op) {
    case OP_LESS: return v_bool(a < b);
    case OP_LESS_EQUAL: return v_bool(a <= b);
    case OP_GREATER: return v_bool(a > b);
    default: return v_bool(a >= b);
    }
}

static Value order(Interp *in, Operator op, Value a, Value b) {
    if (op != OP_COMPARE && a.kind == V_DOUBLE && b.kind == V_DOUBLE) return order_doubles(op, a.as.d, b.as.d);
    Value sign = value_compare(in, a, b);
    if (is_abrupt(sign)) return sign;
    switch (op) {
    case OP_LESS: return v_bool(sign.as.i < 0);
    case OP_LESS_EQUAL: return v_bool(sign.as.i <= 0);
    case OP_GREATER: return v_bool(sign.as.i > 0);
    case OP_GREATER_EQUAL: return v_bool(sign.as.i >= 0);
    default: return sign;
    }
}

static Value invert(Value v) { return is_abrupt(v) ? v : v_bool(!v.as.i); }

/* Does a category in force give the operator another meaning for these operands? */
static bool in_category(Interp *in, Operator op, Value a, Value b) {
    if (!operator_method(op) || is_null(a)) return false;
    Method *m = class_find_method(in, class_of(in, a), sym_intern(in, text_of(operator_method(op))), &b, 1, NULL);
    return m && method_of_category(m);
}

/* Operators that Character has no method for. */
static bool for_numbers_only(Operator op) {
    return op == OP_MODULO || op == OP_BIT_AND || op == OP_BIT_OR || op == OP_BIT_XOR || op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT ||
           op == OP_SHIFT_RIGHT_UNSIGNED;
}

static bool is_floating(Value v) { return v.kind == V_FLOAT || v.kind == V_DOUBLE; }

/* What the compiler knows for doubles or floats is compared as such; above and not below are to it the negations of the others, NaN or
 * not. False: no comparison of such. */
static bool compare_known(Operator op, Value a, Value b, Value *out) {
    if (!(is_floating(a) || is_floating(b)) || !is_plain_number(a) || !is_plain_number(b)) return false;
    double x = number_double(a), y = number_double(b);
    switch (op) {
    case OP_EQUAL: *out = v_bool(x == y); return true;
    case OP_NOT_EQUAL: *out = v_bool(x != y); return true;
    case OP_LESS: *out = v_bool(x < y); return true;
    case OP_LESS_EQUAL: *out = v_bool(x <= y); return true;
    case OP_GREATER: *out = v_bool(!(x <= y)); return true;
    case OP_GREATER_EQUAL: *out = v_bool(!(x < y)); return true;
    default: return false;
    }
}

Value op_binary_known(Interp *in, Operator op, Value a, Value b) {
    Value known;
    bool shift = op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT || op == OP_SHIFT_RIGHT_UNSIGNED;
    if (shift && b.kind == V_LONG && a.kind >= V_CHAR && a.kind <= V_INT) a = v_long(a.as.i);
    if (compare_known(op, a, b, &known)) return known;
    /* What may be null of these is a BigInteger or BigDecimal beside a double or float. */
    bool computed = op == OP_PLUS || op == OP_MINUS || op == OP_TIMES || op == OP_DIVIDE || op == OP_MODULO || op == OP_EQUAL ||
                    op == OP_NOT_EQUAL || (op >= OP_LESS && op <= OP_GREATER_EQUAL);
    if (computed && (is_null(a) || is_null(b))) return value_cast(in, v_null(), class_named(in, "double"));
    return for_numbers_only(op) && is_plain_number(a) && is_plain_number(b) ? number_binary(in, op, a, b) : op_binary(in, op, a, b);
}

Value op_binary(Interp *in, Operator op, Value a, Value b) {
    Value unknown;
    if ((is_unknown(in, a) || is_unknown(in, b)) && unknown_binary(in, operator_symbol(op), a, b, &unknown)) return unknown;
    switch (op) {
    case OP_EQUAL: return value_equals(in, a, b);
    case OP_NOT_EQUAL: return invert(value_equals(in, a, b));
    case OP_IDENTICAL: return v_bool(value_same(a, b));
    case OP_NOT_IDENTICAL: return v_bool(!value_same(a, b));
    case OP_COMPARE:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_GREATER:
    case OP_GREATER_EQUAL: return order(in, op, a, b);
    case OP_IN: return op_is_case(in, b, a);
    case OP_FIND: return pattern_find(in, a, b);
    case OP_MATCH: return pattern_test(in, a, b);
    default: break;
    }
    if (is_plain_number(a) && is_plain_number(b) && !(for_numbers_only(op) && (a.kind == V_CHAR || b.kind == V_CHAR)))
        return number_binary(in, op, a, b);
    if (in->state->categories && in_category(in, op, a, b)) return overloaded(in, op, a, b);
    switch (op) {
    case OP_PLUS: return plus(in, a, b);
    case OP_TIMES: return times(in, a, b);
    case OP_SHIFT_LEFT: return shift_left(in, a, b);
    case OP_BIT_AND:
    case OP_BIT_OR:
    case OP_BIT_XOR: return logic(in, op, a, b);
    default: return overloaded(in, op, a, b);
    }
}

/* -[1, 2], +list and ~list apply to each item. */
static Value each_item(Interp *in, Operator op, const List *list) {
    Value result = list_new(in, list->len);
    for (uint32_t i = 0; i < list->len; i++) {
        Value v = op_unary(in, op, list->at[i]);
        if (is_abrupt(v)) return v;
        list_push(as_list(result), v);
    }
    return result;
}

static Value step(Interp *in, Operator op, Value v) {
    int by = op == OP_INCREMENT ? 1 : -1;
    if (v.kind == V_CHAR) return v_char((uint16_t)(v.as.i + by));
    if (is_number(v)) return number_binary(in, OP_PLUS, v, v_int(by));
    if (!is_stringlike(v)) return call_method(in, v, sym_intern(in, text_of(operator_method(op))), NULL, 0);
    Value text = value_to_string(in, v);
    return is_abrupt(text) ? text : string_step(in, as_string(text), by);
}

Value op_unary(Interp *in, Operator op, Value v) {
    if (is_unknown(in, v)) return unknown_unary(in, operator_symbol(op), v);
    if (op == OP_INCREMENT || op == OP_DECREMENT) return step(in, op, v);
    if (v.kind == V_LIST && v.as.obj->cls == in->kinds[V_LIST]) return each_item(in, op, as_list(v));
    if (is_number(v)) return op == OP_NEGATIVE ? number_negate(in, v) : op == OP_BIT_NOT ? number_bit_not(in, v) : v;
    if (op == OP_BIT_NOT && is_stringlike(v)) {
        Pattern *p = pattern_from(in, v);
        return p ? v_obj(V_NATIVE, p) : V_THROWN;
    }
    return call_method(in, v, sym_intern(in, text_of(operator_method(op))), NULL, 0);
}

/* --- switch and in --------------------------------------------------------------------------------------- */

/* As Java writes b, which for maps is not Groovy's way. */
static Value same_text(Interp *in, Value a, Value b) {
    if (is_null(b)) return v_bool(false);
    Value left = value_to_string(in, a), right = is_abrupt(left) ? left : value_object_text(in, b);
    return is_abrupt(right) ? right : v_bool(string_eq(as_string(left), as_string(right)));
}

static Value contained(Interp *in, Value collection, Value v) {
    bool failed = false, found = false, own = collection.kind != V_ARRAY && !collection.as.obj->cls->native;
    if (own && collection.kind != V_MAP) return call_erased(in, collection, "contains", &v, 1);
    collection = list_shown(collection);
    switch (collection.kind) {
    case V_RANGE: return range_contains(in, as_range(collection), v);
    case V_SET: found = set_has(in, as_set(collection), v, &failed); break;
    case V_MAP: {
        Value held = !own ? map_get(in, as_map(collection), v, NULL) : call_method_z(in, collection, "get", &v, 1);
        return is_abrupt(held) ? held : value_truth(in, held);
    }
    default: found = list_find(in, as_list(collection), v, 0, &failed) >= 0; break;
    }
    return failed ? V_THROWN : v_bool(found);
}

static Value java_equal(Interp *in, Value a, Value b) {
    bool failed = false, same = value_java_equals(in, a, b, &failed);
    return failed ? V_THROWN : v_bool(same);
}

static Value object_is_case(Interp *in, Value label, Value subject) {
    bool ambiguous;
    Method *m = class_find_method(in, class_of(in, label), in->state->sym.is_case, &subject, 1, &ambiguous);
    if (!m || m->owner == in->kinds[V_OBJECT]) return java_equal(in, label, subject);
    Value found = method_invoke(in, m, label, &subject, 1);
    return is_abrupt(found) ? found : value_truth(in, found);
}

static bool case_in_category(Interp *in, Value label, Value subject) {
    Method *m = class_find_method(in, class_of(in, label), in->state->sym.is_case, &subject, 1, NULL);
    return m && method_of_category(m);
}

bool class_is_case(Interp *in, Class *label, Value subject) {
    if (is_null(subject)) return false;
    if (subject.kind == V_CLASS) return class_is_subclass(as_class(subject), label);
    return !(label->flags & CLASS_PRIMITIVE) && value_instanceof(in, subject, label);
}

Value op_is_case(Interp *in, Value label, Value subject) {
    if (in->state->categories && case_in_category(in, label, subject)) return object_is_case(in, label, subject);
    switch ((Kind)label.kind) {
    case V_NULL: return v_bool(is_null(subject));
    case V_STRING:
    case V_GSTRING: return same_text(in, label, subject);
    case V_CLASS: return v_bool(class_is_case(in, as_class(label), subject));
    case V_LIST:
    case V_ARRAY:
    case V_SET:
    case V_MAP:
    case V_RANGE: return contained(in, label, subject);
    case V_CLOSURE: return closure_test(in, label, &subject, 1);
    case V_OBJECT:
    case V_NATIVE: return object_is_case(in, label, subject);
    default: break;
    }
    if (is_number(label)) subject = number_beside(in, subject, label);
    if (is_abrupt(subject)) return subject;
    if (is_number(label) && is_number(subject)) return v_bool(number_compare(in, label, subject) == 0);
    return java_equal(in, label, subject);
}
