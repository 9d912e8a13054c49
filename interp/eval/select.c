/*
 * Which overload a call means: Groovy's rules of applicability and distance (MetaClassHelper), and the conversion of
 * arguments that were found applicable.
 */
#include "interp/eval/call.h"
#include "interp/known.h"
#include "interp/unknown.h"

/* The order in which Groovy knows the primitive types, and how far each is from an argument of another. */
enum { RANKS = 20, RANK_NONE = -1 };
static const int8_t distance_between[RANKS][RANKS] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 2},
    {1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 2},
    {18, 19, 0, 1, 2, 3, 16, 17, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {18, 19, 1, 0, 2, 3, 16, 17, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {18, 19, 14, 15, 0, 1, 16, 17, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13},
    {18, 19, 14, 15, 1, 0, 16, 17, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13},
    {18, 19, 16, 17, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13},
    {18, 19, 16, 17, 14, 15, 1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13},
    {18, 19, 14, 15, 12, 13, 16, 17, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
    {18, 19, 14, 15, 12, 13, 16, 17, 1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 1, 0, 2, 3, 4, 5, 6, 7, 8, 9},
    {18, 19, 9, 10, 7, 8, 16, 17, 5, 6, 3, 4, 0, 14, 15, 12, 13, 11, 1, 2},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 0, 1, 2, 3, 4, 5, 6},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 1, 0, 2, 3, 4, 5, 6},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 5, 6, 0, 1, 2, 3, 4},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 5, 6, 1, 0, 2, 3, 4},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 5, 6, 3, 4, 0, 1, 2},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 5, 6, 3, 4, 2, 0, 1},
    {18, 19, 14, 15, 12, 13, 16, 17, 10, 11, 8, 9, 7, 5, 6, 3, 4, 2, 1, 0},
};

static const int8_t kind_rank[V_KINDS] = {
    [V_NULL] = RANK_NONE,   [V_BOOL] = 1,           [V_CHAR] = 7,           [V_BYTE] = 3,           [V_SHORT] = 5,
    [V_INT] = 9,            [V_LONG] = 11,          [V_FLOAT] = 14,         [V_DOUBLE] = 16,        [V_BIGINT] = 12,
    [V_DECIMAL] = 17,       [V_STRING] = RANK_NONE, [V_GSTRING] = RANK_NONE, [V_LIST] = RANK_NONE,  [V_ARRAY] = RANK_NONE,
    [V_MAP] = RANK_NONE,    [V_SET] = RANK_NONE,    [V_RANGE] = RANK_NONE,  [V_CLOSURE] = RANK_NONE, [V_CLASS] = RANK_NONE,
    [V_OBJECT] = RANK_NONE, [V_NATIVE] = RANK_NONE, [V_ABRUPT] = RANK_NONE,
};

/* 0: not yet looked up; else rank + 2. */
static int param_rank(Interp *in, Class *c) {
    if (c == in->kinds[V_OBJECT]) return 19;
    if (c->flags & CLASS_PRIMITIVE) return c->kind >= V_BOOL && c->kind <= V_DOUBLE ? kind_rank[c->kind] - 1 : RANK_NONE;
    for (int k = V_BOOL; k <= V_DECIMAL; k++)
        if (in->kinds[k] == c) return kind_rank[k];
    return strcmp(c->name, "java.lang.Number") == 0 ? 18 : RANK_NONE;
}

/* --- applicability ------------------------------------------------------------------------------------------- */

static bool number_accepts(Kind param, Kind arg) {
    switch (param) {
    case V_BYTE: return arg == V_BYTE;
    case V_SHORT: return arg == V_BYTE || arg == V_SHORT;
    case V_INT: return (arg >= V_BYTE && arg <= V_INT) || arg == V_BIGINT;
    case V_LONG: return arg >= V_BYTE && arg <= V_LONG;
    case V_FLOAT: return (arg >= V_BYTE && arg <= V_FLOAT) || arg == V_DECIMAL || arg == V_BIGINT;
    case V_DOUBLE:
    case V_DECIMAL: return arg >= V_BYTE && arg <= V_DECIMAL;
    case V_BIGINT: return (arg >= V_BYTE && arg <= V_LONG) || arg == V_BIGINT;
    default: return arg == param;
    }
}

/* A String takes a GString. */
static bool text_accepts(Interp *in, const Class *type, const Class *given) {
    return type == in->kinds[V_STRING] && (given == in->kinds[V_GSTRING] || strcmp(given->name, "groovy.lang.GString") == 0);
}

static bool items_accept(Interp *in, const Class *element, const Class *given) {
    if (element == given) return true;
    if (element->flags & CLASS_PRIMITIVE && !(given->flags & CLASS_PRIMITIVE))
        return given->kind >= V_BOOL && given->kind <= V_DECIMAL && given == in->kinds[given->kind] &&
               number_accepts(element->kind, given->kind);
    if (element->flags & CLASS_PRIMITIVE || given->flags & CLASS_PRIMITIVE) return false;
    return class_is_subclass(given, element) || text_accepts(in, element, given);
}

static bool array_accepts(Interp *in, Class *type, Value arg) {
    if (arg.kind != V_ARRAY) return false;
    const Class *given = class_of(in, arg)->element;
    return !given || items_accept(in, type->element, given);
}

bool type_accepts(Interp *in, Class *type, Value arg) {
    if (type == in->kinds[V_OBJECT] || is_unknown(in, arg)) return true;
    if (is_null(arg)) return !(type->flags & CLASS_PRIMITIVE);
    Kind kind = (Kind)arg.kind;
    if (type->flags & CLASS_PRIMITIVE) return number_accepts(type->kind, kind);
    if (type == in->kinds[kind] && kind < V_LIST) return true;
    if (is_number(arg) && type->kind >= V_BYTE && type->kind <= V_DECIMAL && type == in->kinds[type->kind])
        return number_accepts(type->kind, kind);
    if (kind == V_GSTRING && type == in->kinds[V_STRING]) return true;
    if (type->flags & CLASS_ARRAY) return array_accepts(in, type, arg);
    if (class_is_subclass(class_of(in, arg), type)) return true;
    return kind == V_CLOSURE && class_sam(in, type) != NULL;
}

/* An array of other elements is converted where it is the last argument only, which Groovy takes for varargs. */
static bool leading_accepts(Interp *in, Class *type, Value arg) {
    return type->flags & CLASS_ARRAY && arg.kind == V_ARRAY ? class_is_subclass(class_of(in, arg), type) : type_accepts(in, type, arg);
}

/* The class of a number, a character or a boolean, primitive or boxed. */
static bool is_simple(Interp *in, const Class *c) {
    return c->kind >= V_BOOL && c->kind <= V_DECIMAL && (c->flags & CLASS_PRIMITIVE || c == in->kinds[c->kind]);
}

/* A primitive type is no Comparable, and no object at all but a Number. */
static bool cast_accepts(Interp *in, Class *type, const Class *cast) {
    if (type == in->kinds[V_OBJECT]) return true;
    if (is_simple(in, type)) return is_simple(in, cast) && number_accepts(type->kind, cast->kind);
    if (cast->flags & CLASS_PRIMITIVE) return type == class_known(in, CLS_NUMBER) && cast->kind >= V_BYTE;
    return class_is_subclass(cast, type) || text_accepts(in, type, cast) || (cast == in->kinds[V_CLOSURE] && class_sam(in, type));
}

/* As type_accepts; a cast in the call says which class counts. */
static bool accepts(Interp *in, Class *type, const Value *arg, Class *cast, bool last) {
    if (!cast) return last ? type_accepts(in, type, *arg) : leading_accepts(in, type, *arg);
    return cast_accepts(in, type, cast);
}

/* Of items of a primitive type, for others of which they may be. */
static bool widens(Interp *in, const Class *wanted, Class *given) {
    if (!(given->flags & CLASS_PRIMITIVE)) return false;
    return wanted->flags & CLASS_PRIMITIVE ? number_accepts(wanted->kind, given->kind) : class_is_subclass(class_boxed(in, given), wanted);
}

bool rest_accepts(Interp *in, Class *type, Value arg) {
    if (type_accepts(in, type, arg)) return true;
    Class *given = arg.kind == V_ARRAY ? class_of(in, arg)->element : NULL, *wanted = type->element;
    if (!given || wanted == in->kinds[V_OBJECT]) return given;
    return widens(in, wanted, given); /* numbers of another type are let through, and refused by the call */
}

bool element_accepts(Interp *in, Class *type, Value arg) { return is_null(arg) || type_accepts(in, type, arg); }

/* An array that was cast, for a parameter of varargs: as it is, or as what its items may be. */
static bool cast_rest_accepts(Interp *in, const Class *rest, const Class *cast) {
    if (class_is_subclass(cast, rest)) return true;
    if (!(cast->flags & CLASS_ARRAY)) return cast_accepts(in, rest->element, cast);
    return items_accept(in, rest->element, cast->element) || widens(in, rest->element, cast->element);
}

static bool varargs_fit(Interp *in, Method *m, const Value *args, int argc, Class **casts) {
    int fixed = m->param_count - 1;
    if (argc < fixed) return false;
    for (int i = 0; i < fixed; i++)
        if (!accepts(in, m->params[i], &args[i], casts ? casts[i] : NULL, false)) return false;
    Class *rest = m->params[fixed];
    if (argc == m->param_count && casts && casts[fixed]) return cast_rest_accepts(in, rest, casts[fixed]);
    if (argc == m->param_count && rest_accepts(in, rest, args[fixed])) return true;
    for (int i = fixed; i < argc; i++) {
        Class *cast = casts ? casts[i] : NULL;
        if (cast ? !cast_accepts(in, rest->element, cast) : !element_accepts(in, rest->element, args[i])) return false;
    }
    return true;
}

static bool method_fits(Interp *in, Method *m, const Value *args, int argc, Class **casts) {
    method_params(in, m);
    if (m->varargs) return varargs_fit(in, m, args, argc, casts);
    if (m->heeds_first && argc) argc = 1;
    if (argc != m->param_count) return m->param_count == 1 && argc == 0 && !(m->params[0]->flags & CLASS_PRIMITIVE);
    if (m->untyped) return true;
    for (int i = 0; i < argc; i++)
        if (!accepts(in, m->params[i], &args[i], casts ? casts[i] : NULL, i == argc - 1)) return false;
    return true;
}

/* --- distance ------------------------------------------------------------------------------------------------ */

static int interface_distance(const Class *c, const Class *to) {
    if (!c) return -1;
    if (c == to) return 0;
    int max = -1;
    for (uint32_t i = 0; i < c->interface_count; i++) {
        int sub = interface_distance(c->interfaces[i], to);
        if (sub >= 0 && sub + 1 > max) max = sub + 1;
    }
    int super = interface_distance(c->super, to);
    return super >= 0 && super + 1 > max ? super + 1 : max;
}

static int64_t null_distance(const Class *param) {
    if (param->flags & CLASS_PRIMITIVE) return 2;
    if (param->flags & CLASS_ARRAY) return 2;
    int64_t distance = 0;
    for (const Class *at = param; at && (at->super || at->flags & CLASS_INTERFACE); at = at->super) distance += 2;
    return distance;
}

static int64_t argument_distance(Interp *in, Class *param, Value arg, Class *cast) {
    enum { PRIMITIVE_SHIFT = 21, OBJECT_SHIFT = 23 };
    Class *given = cast ? cast : class_of(in, arg);
    if ((cast || !is_null(arg)) && given == param) return 0;
    if (param->flags & CLASS_INTERFACE) {
        int distance = is_null(arg) && !cast ? -1 : interface_distance(given, param);
        if (distance > -1 || !class_is_subclass(given, in->kinds[V_CLOSURE])) return distance;
    }
    if (is_null(arg) && !cast) return null_distance(param) << OBJECT_SHIFT;
    int from = cast ? param_rank(in, cast) : kind_rank[arg.kind], to = param_rank(in, param);
    if (from != RANK_NONE && to != RANK_NONE) return (int64_t)distance_between[from][to] << PRIMITIVE_SHIFT;
    int64_t distance = RANKS + 1;
    if (arg.kind == V_GSTRING && param == in->kinds[V_STRING]) return (distance + 4) << OBJECT_SHIFT;
    if (arg.kind == V_ARRAY && !(param->flags & CLASS_ARRAY)) distance += 4;
    for (const Class *at = given; at && at != param; at = at->super)
        distance += arg.kind == V_GSTRING && strcmp(at->name, "groovy.lang.GString") == 0 ? 2 : 3;
    return distance << OBJECT_SHIFT;
}

static int64_t method_distance(Interp *in, Method *m, const Value *args, int argc, Class **casts) {
    enum { VARARGS_SHIFT = 44 };
    if (!m->param_count) return 0;
    int fixed = m->param_count - 1;
    int64_t total = 0;
    for (int i = 0; i < fixed && i < argc; i++) total += argument_distance(in, m->params[i], args[i], casts ? casts[i] : NULL);
    Class *last = m->params[fixed];
    if (argc == m->param_count) {
        Class *cast = casts ? casts[fixed] : NULL;
        bool whole = !m->varargs || (cast ? class_is_subclass(cast, last)
                                          : type_accepts(in, last, args[fixed]) && leading_accepts(in, last, args[fixed]));
        if (whole)
            return total + argument_distance(in, last, args[fixed], casts ? casts[fixed] : NULL);
        return total + argument_distance(in, last->element, args[fixed], NULL) + (2LL << VARARGS_SHIFT);
    }
    if (argc < m->param_count) return total + (1LL << VARARGS_SHIFT);
    for (int i = fixed; i < argc; i++) total += argument_distance(in, last->element, args[i], NULL);
    return total + ((2LL + argc - m->param_count) << VARARGS_SHIFT);
}

/* A call without arguments: a method without parameters, else one of varargs, else the only one there is. */
static Method *select_empty(Interp *in, const MethodSet *set, bool statics, bool *ambiguous) {
    Method *varargs = NULL, *single = NULL;
    uint32_t count = 0;
    for (uint32_t i = 0; i < set->count; i++) {
        Method *m = set->item[i];
        if ((statics && !m->is_static) || m->constant) continue;
        method_params(in, m);
        count++;
        if (!m->param_count) return m;
        if (m->param_count == 1 && m->varargs && !varargs) varargs = m;
        if (!single && method_fits(in, m, NULL, 0, NULL)) single = m;
    }
    /* Integer.toString(): the class object's own method is meant, none of the static ones. */
    const Sym *name = set->count ? set->item[0]->name : NULL;
    bool of_class = statics && count > 1 && class_find_method(in, in->kinds[V_CLASS], name, NULL, 0, NULL);
    if (count > 1 && !varargs && ambiguous && !of_class) *ambiguous = true;
    return varargs ? varargs : count == 1 ? single : NULL;
}

/* A method of the same parameters above, of which one is static and one is not: the nearer class's is meant. */
static bool hides(Interp *in, Method *near, Method *far) {
    if (near->is_static == far->is_static || near->owner == far->owner || near->param_count != far->param_count) return false;
    return !memcmp(method_params(in, near), method_params(in, far), near->param_count * sizeof(Class *));
}

/* Methods at the same distance: Groovy refuses to choose, with built-in ones too when an argument is null, among them also when
 * they take primitives only (Math.max(1, 2.5)). */
static bool equally_near(Interp *in, Method *m, Method *best, const Value *args, int argc) {
    if ((m->function && best->function) || m->is_constructor) return !hides(in, best, m);
    if (m->param_count != best->param_count) return false;
    bool null = false, differ = false, primitive = argc > 1 && m->native && best->native;
    Class **params = method_params(in, m), **others = method_params(in, best);
    for (int i = 0; i < argc && i < m->param_count; i++) {
        null |= is_null(args[i]);
        differ |= params[i] != others[i];
        primitive &= (params[i]->flags & others[i]->flags & CLASS_PRIMITIVE) != 0;
    }
    return (null || primitive) && differ;
}

/* Groovy fails over measuring how far the arguments are that the method does not look at: see throw_ambiguous. */
static Method *no_distance(bool *ambiguous) {
    if (ambiguous) *ambiguous = true;
    return NULL;
}

static Method *select_nearest(Interp *in, const MethodSet *set, const Value *args, int argc, Class **casts, bool statics,
                              bool *ambiguous) {
    Method *best = NULL;
    int64_t best_distance = 0;
    uint32_t equals = 0;
    bool scored = false;
    for (uint32_t i = 0; i < set->count; i++) {
        Method *m = set->item[i];
        if ((statics && !m->is_static) || !method_fits(in, m, args, argc, casts)) continue;
        if (!best) {
            best = m;
            continue;
        }
        if (argc > 1 && !scored && best->heeds_first) return no_distance(ambiguous);
        if (!scored) best_distance = method_distance(in, best, args, argc, casts);
        scored = true;
        if (best_distance == 0) return best;
        if (argc > 1 && m->heeds_first) return no_distance(ambiguous);
        int64_t distance = method_distance(in, m, args, argc, casts);
        if (distance == 0) return m; /* even where another is nearer than that: null for an interface counts -1 */
        if (distance == best_distance && equally_near(in, m, best, args, argc)) equals++;
        if (distance >= best_distance) continue;
        best = m;
        best_distance = distance;
        equals = 0;
    }
    if (equals && best_distance && ambiguous) *ambiguous = true;
    return best;
}

static Class **casts_of(Interp *in, const Value *args, int argc) {
    const CastArgs *given = in->state->casts;
    return given && given->args == args && given->argc == argc ? given->classes : NULL;
}

static bool casts_null(const Value *args, int argc, Class **casts) {
    for (int i = 0; casts && i < argc; i++)
        if (casts[i] && is_null(args[i])) return true;
    return false;
}

/* Where nothing takes the classes that casts give, the arguments' own decide: Groovy's compiler wraps such arguments and is at
 * times left with the wrapper, Jenkins' interpreter hands over what is in it. Null has no class but the cast's, which only methods
 * of objects written in a script do without. */
Method *method_select(Interp *in, const MethodSet *set, const Value *args, int argc, bool statics, bool *ambiguous) {
    if (ambiguous) *ambiguous = false;
    if (!argc) return select_empty(in, set, statics, ambiguous);
    Class **casts = casts_of(in, args, argc);
    Method *m = casts ? select_nearest(in, set, args, argc, casts, statics, ambiguous) : NULL;
    bool own = set->count && set->item[0]->owner->decl && !set->item[0]->is_constructor && !statics;
    if (m || (!own && casts_null(args, argc, casts))) return m;
    return select_nearest(in, set, args, argc, NULL, statics, ambiguous);
}

bool class_misses_cast(Interp *in, Class *c, Method *m, const Value *args, int argc) {
    Class **casts = in->state->casts ? casts_of(in, args, argc) : NULL;
    return casts && !method_fits(in, m, args, argc, casts) && class_has_method(in, c, in->state->sym.method_missing);
}

/* --- conversion ---------------------------------------------------------------------------------------------- */

Value type_convert(Interp *in, Class *type, Value arg) {
    if (type == in->kinds[V_OBJECT] || is_null(arg) || is_unknown(in, arg)) return arg;
    Kind kind = (Kind)arg.kind;
    if (type->kind == kind && (kind <= V_DOUBLE || (type == in->kinds[kind] && kind != V_ARRAY))) return arg;
    if (kind == V_GSTRING && type == in->kinds[V_STRING]) return value_to_string(in, arg);
    bool number = is_number(arg) && type->kind >= V_BYTE && type->kind <= V_DECIMAL;
    if (number && (type->flags & CLASS_PRIMITIVE || type == in->kinds[type->kind])) return value_cast(in, arg, type);
    if (type->flags & CLASS_ARRAY && kind == V_ARRAY && !class_is_subclass(class_of(in, arg), type)) {
        Class *element = class_of(in, arg)->element; /* int[] for Object[] becomes Integer[] */
        bool boxes = type->element == in->kinds[V_OBJECT] && element->flags & CLASS_PRIMITIVE;
        return value_cast(in, arg, boxes ? class_array_of(in, in->kinds[element->kind]) : type);
    }
    if (kind == V_CLOSURE && !class_is_subclass(class_of(in, arg), type)) return value_as(in, arg, type);
    return arg;
}

void method_overlap(Interp *in, const MethodSet *set, const Value *args, int argc, Buf *out) {
    Class **casts = casts_of(in, args, argc);
    int64_t least = INT64_MAX;
    for (uint32_t i = 0; i < set->count; i++) {
        if (!method_fits(in, set->item[i], args, argc, casts)) continue;
        int64_t distance = method_distance(in, set->item[i], args, argc, casts);
        if (distance < least) least = distance;
    }
    for (uint32_t i = set->count; i-- > 0;) {
        Method *m = set->item[i];
        if (!method_fits(in, m, args, argc, casts) || method_distance(in, m, args, argc, casts) != least) continue;
        buf_z(out, "\n\t[");
        for (uint16_t k = 0; k < m->param_count; k++) {
            buf_z(out, k ? ", " : "");
            if (!value_print(in, out, v_obj(V_CLASS, method_params(in, m)[k]))) return;
        }
        buf_char(out, ']');
    }
}
