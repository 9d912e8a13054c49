/*
 * Bridges: where a class fixes the type parameters of what it extends or implements (`extends Box<String>`) and overrides a
 * method that uses them, Java's compilers add a method of the inherited, erased types. It casts and calls the overriding
 * one, so that set(5) on such a box is refused and does not reach Box.set(T).
 */
#include "interp/classes/transform.h"
#include "interp/eval/function.h"
#include "interp/known.h"

/* An ancestor as the class names it: its type arguments and its declaration's parameters. */
typedef struct Ancestor {
    Class *cls;
    const NodeList *args, *params;
} Ancestor;

/* The place among the ancestor's type parameters of the one that a type node names; -1: it names none. */
static int parameter_at(const Ancestor *a, const Node *type) {
    for (uint32_t i = 0; type && !type->TYPE.dims && i < a->params->count; i++)
        if (text_eq(type->TYPE.id, a->params->item[i]->TYPE_PARAM.id)) return (int)i;
    return -1;
}

static Class *erased(Interp *in, const Ancestor *a, int at) {
    const NodeList *bounds = &a->params->item[at]->TYPE_PARAM.bounds;
    Class *c = bounds->count ? type_find(a->cls->unit, a->cls, bounds->item[0]) : NULL;
    return c ? c : in->kinds[V_OBJECT];
}

/* The erased types of an ancestor's method that m overrides once the type arguments are put in; NULL: it does not. */
static Class **bridged_types(Interp *in, Class *c, const Ancestor *a, const Node *above, Method *m) {
    Class **params = method_params(in, m), **types = gc_new_array(Class *, m->param_count + 1);
    bool differ = false;
    for (uint16_t i = 0; i < m->param_count; i++) {
        Node *type = above->METHOD.params.item[i]->PARAM.type;
        int at = parameter_at(a, type);
        Class *given = in->kinds[V_OBJECT];
        if (at >= 0) given = type_find(c->unit, c, a->args->item[at]);
        else if (type) given = type_find(a->cls->unit, a->cls, type);
        if (given != params[i]) return NULL;
        types[i] = at >= 0 ? erased(in, a, at) : given;
        differ |= types[i] != params[i];
    }
    return differ ? types : NULL;
}

static Value call_bridge(Interp *in, Value closure, const Value *args, int argc) {
    Method *to = as_closure(closure)->native_data;
    for (int i = 0; i < argc; i++)
        if (!is_null(args[i]) && !class_is_subclass(class_of(in, args[i]), class_boxed(in, to->params[i])))
            return throw_class_cast_to(in, args[i], to->params[i]);
    return method_invoke(in, to, as_closure(closure)->delegate, args, argc);
}

static void add_bridge(Interp *in, Class *c, Method *to, Class **types) {
    Method *m = gc_new(Method);
    m->name = to->name;
    m->param_count = to->param_count;
    m->modifiers = MODIFIER_PUBLIC;
    m->closure = closure_native(in, call_bridge, to, to->param_count);
    method_params(in, m);
    m->untyped = true;
    for (uint16_t i = 0; i < m->param_count; i++) {
        m->params[i] = types[i];
        m->untyped &= types[i] == in->kinds[V_OBJECT];
    }
    class_add_method(in, c, m);
}

static bool has_overload(Interp *in, Class *c, const Method *like, Class **types) {
    for (Method *m = symmap_get(&c->methods, like->name); m; m = m->next) {
        bool same = m->param_count == like->param_count;
        Class **params = method_params(in, m);
        for (uint16_t i = 0; same && i < m->param_count; i++) same = params[i] == types[i];
        if (same) return true;
    }
    return false;
}

static void bridge_method(Interp *in, Class *c, const Ancestor *a, const Node *above) {
    for (Method *m = symmap_get(&c->methods, sym_intern(in, above->METHOD.id)); m; m = m->next) {
        if (!m->function || m->is_static || m->is_private || m->varargs || m->param_count != above->METHOD.params.count) continue;
        Class **types = bridged_types(in, c, a, above, m);
        if (!types || has_overload(in, c, m, types)) continue;
        add_bridge(in, c, m, types);
        return;
    }
}

/* --- methods of Java's generic types ------------------------------------------------------------------------------------- */

/* The parameters, a letter each: `0` and `1` are the first and second type argument, `i` an int. */
typedef struct JavaMethod {
    const char *type, *name, *params;
} JavaMethod;

static const JavaMethod java_methods[] = {
    {"java.util.Collection", "add", "0"},      {"java.util.List", "add", "i0"},          {"java.util.List", "set", "i0"},
    {"java.util.Queue", "offer", "0"},         {"java.util.Deque", "addFirst", "0"},     {"java.util.Deque", "addLast", "0"},
    {"java.util.Deque", "offerFirst", "0"},    {"java.util.Deque", "offerLast", "0"},    {"java.util.Deque", "push", "0"},
    {"java.util.Stack", "push", "0"},          {"java.util.Map", "put", "01"},           {"java.util.Map", "putIfAbsent", "01"},
    {"java.util.Map", "replace", "01"},        {"java.lang.Comparable", "compareTo", "0"}, {"java.util.Comparator", "compare", "00"},
    {"java.util.function.Function", "apply", "0"},   {"java.util.function.BiFunction", "apply", "01"},
    {"java.util.function.Predicate", "test", "0"},   {"java.util.function.BiPredicate", "test", "01"},
    {"java.util.function.Consumer", "accept", "0"},  {"java.util.function.BiConsumer", "accept", "01"},
};

/* As bridged_types, for a method of Java's. */
static Class **java_types(Interp *in, Class *c, const NodeList *args, const char *above, Method *m) {
    Class **params = method_params(in, m), **types = gc_new_array(Class *, m->param_count + 1);
    bool differ = false;
    for (uint16_t i = 0; i < m->param_count; i++) {
        uint32_t at = (uint32_t)(above[i] - '0');
        bool variable = above[i] != 'i';
        if (variable && at >= args->count) return NULL;
        Class *given = variable ? type_find(c->unit, c, args->item[at]) : class_named(in, "int");
        if (given != params[i]) return NULL;
        types[i] = variable ? in->kinds[V_OBJECT] : given;
        differ |= types[i] != given;
    }
    return differ ? types : NULL;
}

static void bridge_java_method(Interp *in, Class *c, const NodeList *args, const JavaMethod *above) {
    for (Method *m = symmap_get(&c->methods, sym_intern(in, text_of(above->name))); m; m = m->next) {
        bool overrides = m->function && !m->is_static && !m->is_private && !m->varargs && m->param_count == strlen(above->params);
        Class **types = overrides ? java_types(in, c, args, above->params, m) : NULL;
        if (!types || has_overload(in, c, m, types)) continue;
        add_bridge(in, c, m, types);
        return;
    }
}

static void bridge_java_ancestor(Interp *in, Class *c, Class *ancestor, const NodeList *args) {
    for (size_t i = 0; i < sizeof java_methods / sizeof *java_methods; i++) {
        const JavaMethod *m = &java_methods[i];
        bool overridden = symmap_get(&c->methods, sym_intern(in, text_of(m->name)));
        if (overridden && class_is_subclass(ancestor, class_named(in, m->type))) bridge_java_method(in, c, args, m);
    }
}

static void bridge_ancestor(Interp *in, Class *c, Class *ancestor, const Node *named) {
    const Node *decl = ancestor ? ancestor->decl : NULL;
    if (!ancestor || !named || named->kind != AST_TYPE) return;
    if (ancestor->native && named->TYPE.args.count) bridge_java_ancestor(in, c, ancestor, &named->TYPE.args);
    if (!decl || decl->kind != AST_CLASS || !decl->CLASS.type_params.count) return;
    if (named->TYPE.args.count != decl->CLASS.type_params.count) return;
    Ancestor a = {ancestor, &named->TYPE.args, &decl->CLASS.type_params};
    for (uint32_t i = 0; i < decl->CLASS.members.count; i++) {
        const Node *n = decl->CLASS.members.item[i];
        if (n->kind == AST_METHOD && n->METHOD.params.count) bridge_method(in, c, &a, n);
    }
}

void class_add_bridges(Interp *in, Class *c) {
    const Node *n = c->decl;
    if (c->flags & (CLASS_INTERFACE | CLASS_TRAIT)) return;
    bridge_ancestor(in, c, c->super, n->CLASS.super);
    for (uint32_t i = 0; i < n->CLASS.interfaces.count; i++)
        bridge_ancestor(in, c, type_find(c->unit, c, n->CLASS.interfaces.item[i]), n->CLASS.interfaces.item[i]);
}
