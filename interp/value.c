/*
 * What values mean: truth, the two equalities, hash, order, text. Each function decides by kind and hands on to the
 * type's own file; objects answer through their methods (asBoolean, equals, hashCode, compareTo, toString).
 */
#include "interp/value.h"
#include "interp/classes/property.h"
#include "interp/classes/metaclass.h"

#include "interp/collections/collections.h"
#include "interp/collections/heirs.h"
#include "interp/known.h"
#include "interp/numbers/number.h"
#include "interp/eval/operator.h"
#include "interp/state.h"
#include "interp/text/builder.h"
#include "interp/text/message_format.h"
#include "interp/text/string.h"
#include "interp/unknown.h"

/* The method of that name which is more than java.lang.Object's; NULL: the default holds. */
static Method *own_method(Interp *in, Value v, const Sym *name, const Value *args, int argc) {
    bool ambiguous = false;
    Method *m = class_find_method(in, class_of(in, v), name, args, argc, &ambiguous);
    bool object = v.kind == V_OBJECT || v.kind == V_NATIVE; /* Number's own methods are for numbers' kinds */
    if (m && m->native && object && m->owner == class_known(in, CLS_NUMBER)) return NULL;
    return m && m->owner != in->kinds[V_OBJECT] ? m : NULL;
}

static bool is_plain_number(Value v) { return v.kind >= V_CHAR && v.kind <= V_DECIMAL; }

/* A string of one UTF-16 unit, which Groovy compares with characters and numbers as a character. */
static bool as_single_char(Value v, Value *out) {
    if (v.kind != V_STRING || as_string(v)->units != 1) return false;
    *out = v_char(string_unit(as_string(v), 0));
    return true;
}

/* The text of a GString too; false: threw. A GString stands for its text when compared. */
static bool plain_text(Interp *in, Value *v) {
    if (v->kind == V_GSTRING) *v = value_to_string(in, *v);
    return !is_abrupt(*v);
}

/* --- truth ----------------------------------------------------------------------------------------------- */

static Value object_truth(Interp *in, Value v) {
    Method *m = own_method(in, v, in->state->sym.as_boolean, NULL, 0);
    if (!m && class_is_subclass(class_of(in, v), class_known(in, CLS_NUMBER))) {
        Value number = call_method_z(in, v, "doubleValue", NULL, 0);
        return is_abrupt(number) ? number : v_bool(number.kind != V_DOUBLE || number.as.d != 0);
    }
    if (!m) return v_bool(true);
    Value truth = method_invoke(in, m, v, NULL, 0);
    if (is_abrupt(truth) || truth.kind == V_BOOL) return truth;
    return v_bool(!is_null(truth));
}

/* asBoolean of a category in use, or of a built-in class's metaClass. */
static bool truth_redefined(Interp *in, Value v) {
    if (is_null(v) || v.kind == V_BOOL) return false;
    Class *c = class_of(in, v);
    if (in->state->additions && c->added.count && symmap_get(&c->added, in->state->sym.as_boolean)) return true;
    return class_category_method(in, c, in->state->sym.as_boolean, 0) != NULL;
}

Value value_truth(Interp *in, Value v) {
    if (is_unknown(in, v)) return v_bool(true);
    if ((in->state->additions || in->state->categories) && truth_redefined(in, v)) return object_truth(in, v);
    switch ((Kind)v.kind) {
    case V_NULL: return v_bool(false);
    case V_BOOL: return v_bool(v.as.i);
    case V_CHAR:
    case V_BYTE:
    case V_SHORT:
    case V_INT: return v_bool(v.as.i != 0);
    case V_LONG: return v_bool(v.as.l != 0);
    case V_FLOAT:
    case V_DOUBLE: return v_bool(v.as.d != 0);
    case V_BIGINT: return v_bool(big_sign(as_big(v)) != 0);
    case V_DECIMAL: return v_bool(decimal_sign(as_decimal(v)) != 0);
    case V_STRING: return v_bool(as_string(v)->len != 0);
    case V_GSTRING: {
        Value text = value_to_string(in, v);
        return is_abrupt(text) ? text : v_bool(as_string(text)->len != 0);
    }
    case V_LIST:
    case V_ARRAY:
    case V_MAP:
    case V_SET:
    case V_RANGE: {
        int64_t size = collection_size(in, v);
        return size < 0 ? V_THROWN : v_bool(size != 0);
    }
    case V_OBJECT:
    case V_NATIVE: return object_truth(in, v);
    case V_CLOSURE:
    case V_CLASS: return v_bool(true);
    default: return v;
    }
}

/* --- order ----------------------------------------------------------------------------------------------- */

/* Where a class lives, as the JVM's cast errors say it. */
static const char *class_home(const Class *c) {
    while (c->flags & CLASS_ARRAY) c = c->element;
    if (c->flags & CLASS_PRIMITIVE) return "module java.base of loader 'bootstrap'";
    return strncmp(c->name, "java.", 5) == 0 ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
}

Value throw_class_cast(Interp *in, Value v, Value to) { return throw_class_cast_to(in, v, class_of(in, to)); }

Value throw_class_cast_to(Interp *in, Value v, const Class *target) {
    if (is_null(v)) return throw_bare(in, EX_NULL_POINTER);
    const Class *c = class_shown(in, v);
    if (target->proxy_of) target = target->proxy_of; /* it is the object behind the proxy that refuses */
    const char *home = class_home(c), *there = class_home(target);
    if (strcmp(home, there) == 0)
        return throw_error(in, EX_CLASS_CAST, "class %s cannot be cast to class %s (%s and %s are in %s)", c->name, target->name, c->name,
                           target->name, home);
    return throw_error(in, EX_CLASS_CAST, "class %s cannot be cast to class %s (%s is in %s; %s is in %s)", c->name, target->name,
                       c->name, home, target->name, there);
}

static const char *java_text(Interp *in, Value v) {
    Value text = v.kind == V_ARRAY ? value_object_text(in, v) : message_argument(in, v);
    return is_abrupt(text) ? NULL : string_cz(as_string(text));
}

static Value throw_incomparable(Interp *in, Value a, Value b) {
    const char *left = java_text(in, a), *right = left ? java_text(in, b) : NULL;
    if (!right) return V_THROWN;
    return throw_error(in, EX_GROOVY_RUNTIME, "Cannot compare %s with value '%s' and %s with value '%s'", class_shown(in, a)->name,
                       left, class_shown(in, b)->name, right);
}

static bool is_comparable(Interp *in, Value v) {
    return (v.kind == V_OBJECT || v.kind == V_NATIVE) && value_instanceof(in, v, class_known(in, CLS_COMPARABLE));
}

/* compareTo() of an object: INT -1, 0, 1. */
static Value object_compare(Interp *in, Value a, Value b) {
    Value order = call_method(in, a, in->state->sym.compare_to, &b, 1);
    if (is_abrupt(order)) return order;
    int64_t l = is_integral(order) ? number_long(order) : 0;
    return v_int((l > 0) - (l < 0));
}

/* A GString is compared with the text of anything. */
static Value gstring_compare(Interp *in, Value gstring, Value with) {
    Value text = value_to_string(in, gstring), other = is_abrupt(text) ? text : value_object_text(in, with);
    if (is_abrupt(other)) return other;
    int order = text_compare(string_text(as_string(text)), string_text(as_string(other)));
    return v_int((order > 0) - (order < 0));
}

/* A Number of another class beside a number or a single character, as what it counts for; false: threw. */
static bool plain_number(Interp *in, Value a, Value *b) {
    Value c;
    if ((b->kind != V_OBJECT && b->kind != V_NATIVE) || (!is_plain_number(a) && !as_single_char(a, &c))) return true;
    *b = number_beside(in, *b, a);
    return !is_abrupt(*b);
}

/* Numbers, characters, strings and booleans among each other. False: no rule of Groovy applies. */
static bool compare_plain(Interp *in, Value a, Value b, int *order) {
    Value c;
    if (is_plain_number(a) && is_plain_number(b)) {
        *order = number_compare(in, a, b);
    } else if (is_plain_number(a) && as_single_char(b, &c)) {
        *order = number_compare(in, a, c);
    } else if (is_number(b) && as_single_char(a, &c)) {
        *order = number_compare(in, c, b);
    } else if (a.kind == V_STRING && b.kind == V_STRING) {
        *order = text_compare(string_text(as_string(a)), string_text(as_string(b)));
    } else if (a.kind == V_STRING && b.kind == V_CHAR) {
        char bytes[4];
        *order = text_compare(string_text(as_string(a)), text_span(bytes, (size_t)utf8_put((uint32_t)b.as.i, bytes)));
    } else if (a.kind == V_BOOL && b.kind == V_BOOL) {
        *order = a.as.i - b.as.i;
    } else {
        return false;
    }
    return true;
}

Value value_compare(Interp *in, Value a, Value b) {
    if (is_null(a) || is_null(b)) return v_int(is_null(b) - is_null(a));
    if (is_heap(a) && a.kind == b.kind && a.as.obj == b.as.obj) return v_int(0);
    if (is_unknown(in, a) || is_unknown(in, b)) return v_int(0);
    if (a.kind == V_GSTRING) return gstring_compare(in, a, b);
    Value right = b;
    int order;
    if ((a.kind == V_STRING && !plain_text(in, &right)) || !plain_number(in, a, &right)) return V_THROWN;
    if (compare_plain(in, a, right, &order)) return v_int((order > 0) - (order < 0));
    bool buffers = a.kind == V_NATIVE && is_builder(a) && b.kind == V_NATIVE && is_builder(b);
    if (buffers && class_of(in, a) != class_of(in, b)) return throw_class_cast(in, b, a); /* StringBuffer and StringBuilder */
    if (is_comparable(in, a)) return object_compare(in, a, b);
    if (a.kind <= V_STRING) return throw_class_cast(in, b, a);
    return throw_incomparable(in, a, b);
}

/* --- equality -------------------------------------------------------------------------------------------- */

/* `==` where the left side is a Comparable object: compareTo() decides among related classes. */
static Value comparable_equals(Interp *in, Value a, Value b) {
    const Class *left = class_of(in, a), *right = class_of(in, b);
    bool related = class_is_subclass(right, left) || (right != in->kinds[V_OBJECT] && class_is_subclass(left, right));
    if (!related) return v_bool(false);
    Value order = object_compare(in, a, b);
    if (!is_abrupt(order)) return v_bool(order.as.i == 0);
    if (order.as.flow != FLOW_THROW || !thrown_is(in, EX_CLASS_CAST)) return order;
    thrown_take(in);
    return v_bool(false);
}

static Value object_equals(Interp *in, Value a, Value b) {
    if (is_comparable(in, a)) return comparable_equals(in, a, b);
    Method *m = own_method(in, a, in->state->sym.equals, &b, 1);
    if (!m) return v_bool(false);
    Value same = method_invoke(in, m, a, &b, 1);
    return is_abrupt(same) || same.kind == V_BOOL ? same : value_truth(in, same);
}

/* x == array: Groovy hands the array to equals() as the list of its arguments. */
static Value equals_items(Interp *in, Value a, Value array) {
    Value none = v_null(), same;
    const List *items = as_list(array);
    bool several = a.kind == V_SET || a.kind == V_MAP || class_of(in, a) == class_known(in, CLS_MAP_ENTRY); /* methods equals() */
    if (items->len == 0 && several)
        return throw_error(in, EX_METHOD_SELECTION, "Could not find which method equals() to invoke from this list:");
    if (items->len == 0) same = call_method(in, a, in->state->sym.equals, &none, 1);
    else same = call_method(in, a, in->state->sym.equals, items->at, (int)items->len);
    return is_abrupt(same) || same.kind == V_BOOL ? same : value_truth(in, same);
}

static bool spreads(Interp *in, Value a, Value b) {
    if (b.kind != V_ARRAY || (b.as.obj->cls->element && b.as.obj->cls->element->flags & CLASS_PRIMITIVE)) return false;
    if (a.kind == V_OBJECT || a.kind == V_NATIVE) return !is_comparable(in, a);
    return a.kind == V_MAP || a.kind == V_SET || a.kind == V_CLASS || a.kind == V_CLOSURE;
}

static bool is_list(Interp *in, Value v) {
    return v.kind == V_LIST || v.kind == V_RANGE || (v.kind == V_OBJECT && object_is(in, v, CLS_JAVA_LIST));
}

/* An array and a list of a script's class: item by item. */
static Value equals_array(Interp *in, Value array, Value object) {
    Value items = list_from(in, object, false);
    return is_abrupt(items) ? items : collection_equals(in, array, items);
}

Value value_equals(Interp *in, Value a, Value b) {
    if (a.kind == V_STRING && b.kind == V_STRING) return v_bool(string_eq(as_string(a), as_string(b)));
    if (is_null(a) || is_null(b)) return v_bool(a.kind == b.kind);
    if (is_heap(a) && a.as.obj == b.as.obj && a.kind == b.kind) return v_bool(true);
    if (is_unknown(in, a) || is_unknown(in, b)) return v_bool(false);
    if ((a.kind == V_OBJECT || b.kind == V_OBJECT) && is_list(in, b) && is_list(in, a)) return heir_equals(in, a, b);
    if (a.kind == V_ARRAY && b.kind == V_OBJECT && is_list(in, b)) return equals_array(in, a, b);
    if (b.kind == V_ARRAY && a.kind == V_OBJECT && is_list(in, a)) return equals_array(in, b, a);
    if (__builtin_expect(b.kind == V_ARRAY, 0) && spreads(in, a, b)) return equals_items(in, a, b);
    switch ((Kind)a.kind) {
    case V_LIST:
    case V_ARRAY:
    case V_MAP:
    case V_SET:
    case V_RANGE: return collection_equals(in, a, b);
    case V_OBJECT:
    case V_NATIVE: return object_equals(in, a, b);
    case V_CLOSURE:
    case V_CLASS: return v_bool(false);
    default: break;
    }
    if ((a.kind == V_GSTRING && !is_stringlike(b)) || (b.kind == V_GSTRING && !is_stringlike(a))) return v_bool(false);
    if (!plain_text(in, &a) || !plain_text(in, &b) || !plain_number(in, a, &b)) return V_THROWN;
    int order;
    return v_bool(compare_plain(in, a, b, &order) && order == 0);
}

static bool gstrings_equal(Interp *in, Value a, Value b, bool *failed) {
    if (b.kind != V_GSTRING) return false;
    if (!plain_text(in, &a) || !plain_text(in, &b)) {
        *failed = true;
        return false;
    }
    return string_eq(as_string(a), as_string(b));
}

bool value_java_equals(Interp *in, Value a, Value b, bool *failed) {
    if (a.kind == V_STRING) return b.kind == V_STRING && string_eq(as_string(a), as_string(b));
    if (is_heap(a) && a.kind == b.kind && a.as.obj == b.as.obj) return true;
    switch ((Kind)a.kind) {
    case V_NULL: return b.kind == V_NULL;
    case V_FLOAT:
    case V_DOUBLE: return a.kind == b.kind && number_hash(a) == number_hash(b) && number_compare(in, a, b) == 0;
    case V_BIGINT: return b.kind == V_BIGINT && big_cmp(as_big(a), as_big(b)) == 0;
    case V_DECIMAL:
        return b.kind == V_DECIMAL && as_decimal(a)->scale == as_decimal(b)->scale &&
               decimal_cmp(in, as_decimal(a), as_decimal(b)) == 0;
    case V_GSTRING: return gstrings_equal(in, a, b, failed);
    case V_LIST:
    case V_MAP:
    case V_SET:
    case V_RANGE: return collection_java_equals(in, a, b, failed);
    case V_OBJECT:
    case V_NATIVE: break;
    default: return a.kind == b.kind && value_same(a, b);
    }
    Method *m = is_null(b) ? NULL : own_method(in, a, in->state->sym.equals, &b, 1);
    bool added = m && m->native && m->owner->flags & CLASS_INTERFACE; /* by Groovy: Java does not know it */
    if (added) m = heir_method(in, a, in->state->sym.equals, 1);
    Value same = m ? method_invoke(in, m, a, &b, 1) : v_bool(false);
    if (is_abrupt(same)) *failed = true;
    return same.kind == V_BOOL && same.as.i;
}

bool value_same(Value a, Value b) {
    if (a.kind != b.kind) return false;
    if (a.kind == V_NULL) return true;
    if (is_heap(a)) return a.as.obj == b.as.obj;
    if (a.kind == V_LONG) return a.as.l == b.as.l;
    if (a.kind == V_FLOAT || a.kind == V_DOUBLE) return a.as.bits == b.as.bits;
    return a.as.i == b.as.i;
}

/* --- hash ------------------------------------------------------------------------------------------------ */

int32_t value_identity_hash(Value v) {
    uint64_t mixed = (v.as.bits >> 4) * 0x9E3779B97F4A7C15u;
    return (int32_t)(mixed >> 33);
}

static int32_t object_hash(Interp *in, Value v, bool *failed) {
    Method *m = own_method(in, v, in->state->sym.hash_code, NULL, 0);
    if (!m) return value_identity_hash(v);
    Value hash = method_invoke(in, m, v, NULL, 0);
    if (is_abrupt(hash)) *failed = true;
    return is_number(hash) ? number_int(hash) : 0;
}

int32_t value_hash(Interp *in, Value v, bool *failed) {
    enum { GSTRING_SEED = 37 };
    switch ((Kind)v.kind) {
    case V_STRING: return string_hash(as_string(v));
    case V_NULL: return 0;
    case V_GSTRING: {
        Value text = value_to_string(in, v);
        if (is_abrupt(text)) *failed = true;
        return is_abrupt(text) ? 0 : (int32_t)(GSTRING_SEED + (uint32_t)string_hash(as_string(text)));
    }
    case V_LIST:
    case V_MAP:
    case V_SET:
    case V_RANGE: return collection_hash(in, v, failed);
    case V_OBJECT:
    case V_NATIVE: return object_hash(in, v, failed);
    case V_ARRAY:
    case V_CLOSURE:
    case V_CLASS: return value_identity_hash(v);
    default: return number_hash(v);
    }
}

/* --- text ------------------------------------------------------------------------------------------------ */

static Value told_text(Interp *in, Method *to_string, Value v) {
    Value text = method_invoke(in, to_string, v, NULL, 0);
    return is_null(text) ? text : value_to_string(in, text);
}

/* Java asks the object itself for its text: neither what its metaClass adds nor categories count. */
static Method *text_method(Interp *in, Value v) {
    Method *m = own_method(in, v, in->state->sym.to_string, NULL, 0);
    if (!m || (m->closure.kind != V_CLOSURE && !m->is_category)) return m;
    for (Class *at = class_real(class_of(in, v)); at && at != in->kinds[V_OBJECT]; at = at->super) {
        class_load(in, at);
        for (m = symmap_get(&at->methods, in->state->sym.to_string); m; m = m->next)
            if (!m->param_count && !m->is_static) return m;
    }
    return NULL;
}

Value value_bare_text(Interp *in, Value v) {
    Method *m = text_method(in, v);
    if (m) return told_text(in, m, v);
    bool failed = false;
    Value text = string_z(in, text_printf("%s@%x", class_of(in, v)->name, (unsigned)value_hash(in, v, &failed)));
    return failed ? V_THROWN : text;
}

static bool object_print(Interp *in, Buf *out, Value v) { return value_print(in, out, value_bare_text(in, v)); }

Value value_own_text(Interp *in, Value v) {
    Method *m = v.kind == V_OBJECT ? text_method(in, v) : NULL;
    return m ? told_text(in, m, v) : value_to_string(in, v);
}

static void class_print(Buf *out, const Class *c) {
    if (!(c->flags & CLASS_PRIMITIVE)) buf_z(out, c->flags & CLASS_INTERFACE ? "interface " : "class ");
    buf_z(out, c->name);
}

static bool is_collection_object(Interp *in, Value v) { return object_is(in, v, CLS_COLLECTION) || object_is(in, v, CLS_JAVA_MAP); }

bool value_print(Interp *in, Buf *out, Value v) {
    switch ((Kind)v.kind) {
    case V_STRING: buf_text(out, string_text(as_string(v))); return true;
    case V_NULL: buf_z(out, "null"); return true;
    case V_GSTRING: return gstring_print(in, out, as_gstring(v));
    case V_LIST:
    case V_ARRAY:
    case V_MAP:
    case V_SET:
    case V_RANGE: return collection_print(in, out, v, false);
    case V_CLASS: class_print(out, as_class(v)); return true;
    case V_OBJECT:
        if (is_collection_object(in, v)) return collection_object_print(in, out, v, false);
        return object_print(in, out, v);
    case V_NATIVE:
    case V_CLOSURE: return object_print(in, out, v);
    case V_ABRUPT: return false;
    default: number_print(out, v); return true;
    }
}

Value value_to_string(Interp *in, Value v) {
    if (v.kind == V_STRING) return v;
    Buf out = {0};
    return value_print(in, &out, v) ? string_from_buf(in, &out) : V_THROWN;
}

static void print_quoted(Buf *out, Text t) {
    static const char special[] = "\n\t\r\f\\'", letter[] = "ntrf\\'";
    buf_char(out, '\'');
    for (size_t i = 0; i < t.len; i++) {
        const char *found = memchr(special, t.at[i], sizeof special - 1);
        if (found) buf_char(out, '\\');
        buf_char(out, found ? letter[found - special] : t.at[i]);
    }
    buf_char(out, '\'');
}

Value value_inspect(Interp *in, Value v) {
    Buf out = {0};
    if (v.kind == V_STRING) print_quoted(&out, string_text(as_string(v)));
    else if (is_collection_object(in, v) ? !collection_object_print(in, &out, v, true)
             : is_collection(v)          ? !collection_print(in, &out, v, true)
                                         : !value_print(in, &out, v)) return V_THROWN;
    return string_from_buf(in, &out);
}

bool value_text(Interp *in, Value v, Text *out) {
    Value text = value_to_string(in, v);
    if (is_abrupt(text)) return false;
    *out = string_text(as_string(text));
    return true;
}

const char *value_z(Interp *in, Value v) {
    Value text = value_to_string(in, v);
    return is_abrupt(text) ? NULL : string_cz(as_string(text));
}
