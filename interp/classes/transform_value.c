/*
 * @ToString, @EqualsAndHashCode and @Sortable: methods over the properties of a class.
 */
#include "interp/classes/construct.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/classes/transform.h"
#include "interp/collections/packed.h"

static Value read_field(Interp *in, Field *f, Value object) {
    return f->is_property ? get_property(in, object, f->name) : *field_place(f, object);
}

/* --- @ToString -------------------------------------------------------------------------------------------------------------------- */

static bool of_immutable(const Transform *t) {
    Text id = t->annotation ? t->annotation->ANNOTATION.id : (Text){0};
    return text_is(id, "Immutable") || text_ends(id, TEXT(".Immutable"));
}

static bool print_part(Interp *in, Buf *out, Transform *t, Field *f, Value self, bool *first) {
    Value v = read_field(in, f, self);
    if (is_abrupt(v)) return false;
    if (is_null(v) && annotation_flag(t->annotation, "ignoreNulls", of_immutable(t))) return true;
    if (!*first) buf_z(out, ", ");
    *first = false;
    if (annotation_flag(t->annotation, "includeNames", false)) buf_printf(out, "%s:", f->name->text);
    if (value_same(v, self)) {
        buf_z(out, "(this)");
        return true;
    }
    return value_print(in, out, v);
}

/* cache = true: what an object once gave. */
static bool cached(Interp *in, Transform *t, Value self, Value *found) {
    if (!annotation_flag(t->annotation, "cache", false)) return false;
    if (is_null(t->state)) t->state = map_new_of(in, NULL, MAP_IDENTITY, 4);
    bool known = false, failed = false;
    *found = map_peek(in, as_map(t->state), self, &known, &failed);
    return known;
}

static Value keep(Interp *in, Transform *t, Value self, Value v) {
    if (annotation_flag(t->annotation, "cache", false) && !is_abrupt(v) && !map_put(in, as_map(t->state), self, v)) return V_THROWN;
    return v;
}

static Value to_string(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), known;
    if (cached(in, t, self, &known)) return known;
    Buf b = {0};
    const char *name = t->cls->name;
    if (!annotation_flag(t->annotation, "includePackage", true) && strrchr(name, '.')) name = strrchr(name, '.') + 1;
    buf_printf(&b, "%s(", name);
    bool first = true;
    for (uint32_t k = 0; k < t->count; k++) { /* the class's own come before those of the classes above */
        Field *f = t->field[(k + t->supers) % t->count];
        if (!print_part(in, &b, t, f, self, &first)) return V_THROWN;
    }
    if (annotation_flag(t->annotation, "includeSuper", false)) {
        if (!first) buf_z(&b, ", ");
        if (annotation_flag(t->annotation, "includeNames", false)) buf_z(&b, "super:");
        Value super = call_super(in, t->cls, self, in->state->sym.to_string, NULL, 0);
        if (is_abrupt(super) || !value_print(in, &b, super)) return V_THROWN;
    }
    buf_char(&b, ')');
    return keep(in, t, self, string_new(in, buf_as_text(&b)));
}

void transform_to_string(Interp *in, Class *c, Node *annotation) {
    bool fields = annotation_flag(annotation, "includeFields", false);
    bool supers = annotation_flag(annotation, "includeSuperProperties", false);
    transform_beside(in, c, "toString", 0, to_string, transform_new(c, annotation, fields, supers));
}

/* --- @EqualsAndHashCode -------------------------------------------------------------------------------------------------------------- */

static Value can_equal(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    return v_bool(value_instanceof(in, args[0], transform_of(closure)->cls));
}

static Value equals(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), other = args[0];
    if (is_null(other)) return v_bool(false);
    if (value_same(self, other)) return v_bool(true);
    if (!value_instanceof(in, other, t->cls)) return v_bool(false);
    if (annotation_flag(t->annotation, "useCanEqual", true)) {
        Value can = call_method_z(in, other, "canEqual", &self, 1);
        if (is_abrupt(can) || !can.as.i) return can;
    }
    for (uint32_t i = 0; i < t->count; i++) {
        Value a = read_field(in, t->field[i], self);
        if (is_abrupt(a)) return a;
        Value b = read_field(in, t->field[i], other);
        if (is_abrupt(b)) return b;
        if (value_same(a, self) && value_same(b, other)) continue;
        Value same = value_equals(in, a, b);
        if (is_abrupt(same) || !same.as.i) return same;
    }
    if (!annotation_flag(t->annotation, "callSuper", false)) return v_bool(true);
    return call_super(in, t->cls, self, in->state->sym.equals, &other, 1);
}

/* As Groovy's HashCodeHelper mixes. */
static int32_t mix(int32_t hash, int32_t with) { return (int32_t)(31u * (uint32_t)hash + (uint32_t)with); }

/* A flag counts as 1 or 0, an array by its items. */
static int32_t hash_of(Interp *in, Value v, bool *failed) {
    if (v.kind == V_BOOL) return v.as.i;
    if (v.kind != V_ARRAY) return is_null(v) ? 0 : value_hash(in, v, failed);
    int32_t hash = 1;
    for (uint32_t i = 0; i < raw_list(v)->len && !*failed; i++) {
        Value item = list_item(raw_list(v), i);
        hash = mix(hash, is_null(item) ? 0 : value_hash(in, item, failed));
    }
    return hash;
}

static Value hash_code(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), known;
    if (cached(in, t, self, &known)) return known;
    int32_t hash = 127;
    for (uint32_t i = 0; i < t->count; i++) {
        Value v = read_field(in, t->field[i], self);
        if (is_abrupt(v)) return v;
        if (value_same(v, self)) continue;
        bool failed = false;
        hash = mix(hash, hash_of(in, v, &failed));
        if (failed) return V_THROWN;
    }
    if (annotation_flag(t->annotation, "callSuper", false)) {
        Value super = call_super(in, t->cls, self, in->state->sym.hash_code, NULL, 0);
        if (is_abrupt(super)) return super;
        hash = mix(hash, super.as.i);
    }
    return keep(in, t, self, v_int(hash));
}

void transform_equals(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, annotation_flag(annotation, "includeFields", false), false);
    transform_beside(in, c, "equals", 1, equals, t);
    transform_beside(in, c, "hashCode", 0, hash_code, t);
    if (annotation_flag(annotation, "useCanEqual", true)) transform_method(in, c, "canEqual", 1, can_equal, t);
}

/* --- @Sortable ---------------------------------------------------------------------------------------------------------------------- */

static Value compare_field(Interp *in, Field *f, Value a, Value b) {
    a = read_field(in, f, a);
    if (is_abrupt(a)) return a;
    b = read_field(in, f, b);
    return is_abrupt(b) ? b : value_compare(in, a, b);
}

static Value compare(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure);
    if (value_same(self, args[0])) return v_int(0);
    if (is_null(args[0])) return throw_null_receiver(in, "get property", t->count ? t->field[0]->name : in->state->sym.class_);
    if (!value_instanceof(in, args[0], t->cls)) return throw_class_cast_to(in, args[0], t->cls);
    for (uint32_t i = 0; i < t->count; i++) {
        Value order = compare_field(in, t->field[i], self, args[0]);
        if (is_abrupt(order) || order.as.i) return order;
    }
    return v_int(0);
}

static Value compare_two(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Class *c = transform_of(closure)->cls;
    for (int i = 0; i < 2; i++)
        if (!is_null(args[i]) && !value_instanceof(in, args[i], c)) return throw_class_cast_to(in, args[i], c);
    if (value_same(args[0], args[1])) return v_int(0);
    if (is_null(args[0]) || is_null(args[1])) return v_int(is_null(args[0]) ? 1 : -1);
    return compare_field(in, transform_of(closure)->field[0], args[0], args[1]);
}

static Value comparator_by(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *comparator = class_named(in, "java.util.Comparator");
    Value by = closure_native(in, compare_two, transform_of(closure), 2);
    return comparator ? value_as(in, by, comparator) : by;
}

static void add_comparator(Interp *in, Class *c, Field *f) {
    Transform *one = gc_new(Transform);
    one->cls = c;
    one->field = gc_new_array(Field *, 1);
    one->field[0] = f;
    one->count = 1;
    char *name = text_printf("comparatorBy%s", f->name->text);
    char *first = name + strlen("comparatorBy");
    if (*first >= 'a' && *first <= 'z') *first = (char)(*first - 32);
    Method *m = transform_method(in, c, name, 0, comparator_by, one);
    if (m) m->is_static = true;
}

/* Moves the field of that name to place `to`, if it is one of those from there on. */
static uint32_t move_up(Transform *t, uint32_t to, Text name) {
    for (uint32_t i = to; i < t->count; i++)
        if (text_eq(sym_text(t->field[i]->name), name)) {
            Field *f = t->field[i];
            t->field[i] = t->field[to];
            t->field[to] = f;
            return to + 1;
        }
    return to;
}

/* Fields in the order in which they are named: 'a, b' or ['a', 'b']. */
static uint32_t order_by(Transform *t, uint32_t to, const Node *names) {
    for (uint32_t i = 0; names->kind == AST_LIST && i < names->LIST.items.count; i++) to = order_by(t, to, names->LIST.items.item[i]);
    for (Text rest = names->kind == AST_STRING ? names->STRING.value : TEXT(""); rest.len;) {
        const char *comma = memchr(rest.at, ',', rest.len);
        size_t len = comma ? (size_t)(comma - rest.at) : rest.len;
        to = move_up(t, to, text_trim(text_span(rest.at, len)));
        rest = comma ? text_span(comma + 1, rest.len - len - 1) : TEXT("");
    }
    return to;
}

void transform_sortable(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, false, false);
    Node *includes = annotation_member(annotation, "includes");
    transform_implement(in, c, "java.lang.Comparable");
    if (includes) order_by(t, 0, includes);
    transform_method(in, c, "compareTo", 1, compare, t);
    for (uint32_t i = 0; i < t->count; i++) add_comparator(in, c, t->field[i]);
}
