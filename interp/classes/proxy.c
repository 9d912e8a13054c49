/*
 * Proxies: objects that stand for a closure, a map of closures or any other object, where an interface or an abstract class is
 * wanted (`{ ... } as Runnable`, `[run: { ... }] as Runnable`).
 */
#include "interp/convert.h"
#include "interp/classes/construct.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/collections/collections.h"
#include "interp/collections/functional.h"
#include "interp/collections/map.h"
#include "interp/eval/eval.h"
#include "interp/known.h"
#include "interp/unknown.h"

typedef struct ProxyMethod {
    const Sym *name;
    Method *like; /* the method that it is the body of; NULL: of none, the map has one more closure */
    Kind result;  /* of a method of the JDK's interfaces that gives a primitive; else V_NULL */
} ProxyMethod;

static Value stands_for(Value proxy) {
    const Class *c = proxy.as.obj->cls;
    return proxy.as.obj->fields[c->proxy_slot - 1];
}

static bool of_interface(const Class *proxy) { return proxy->super && !proxy->super->super; }

/* A class that extends another, or a trait's own, casts what its methods give to the primitive types that they declare. */
static bool casts_results(const Class *proxy) {
    return !of_interface(proxy) || (proxy->interface_count && proxy->interfaces[0]->flags & CLASS_TRAIT);
}

/* --- calls ---------------------------------------------------------------------------------------------------------------- */

/* The object's text is its map's own, as Java writes it, unless that has a closure for it. */
static Value text_of_map(Interp *in, Value map) {
    Value closure = map_get(in, as_map(map), sym_value(in, sym_intern(in, TEXT("toString"))), NULL);
    if (is_abrupt(closure) || is_null(closure)) return is_null(closure) ? value_java_string(in, map) : closure;
    if (closure.kind != V_CLOSURE) return throw_class_cast_to(in, closure, in->kinds[V_CLOSURE]);
    Value text = closure_call(in, closure, NULL, 0);
    return is_abrupt(text) || is_null(text) || text.kind == V_STRING ? text : throw_class_cast_to(in, text, in->kinds[V_STRING]);
}

/* toString(), hashCode() and equals() of an interface's proxy are those of what it stands for; equal to it are proxies only. */
static Value core_call(Interp *in, Value self, const Value *args, int argc) {
    const Sym *name = as_closure(self)->native_data;
    Value by = stands_for(as_closure(self)->delegate);
    if (argc) {
        const Class *other = args[0].kind == V_OBJECT ? args[0].as.obj->cls : NULL;
        bool failed = false, same = other && other->proxy_slot && value_java_equals(in, by, stands_for(args[0]), &failed);
        return failed ? V_THROWN : v_bool(same);
    }
    if (by.kind == V_MAP && strcmp(name->text, "toString") == 0) return text_of_map(in, by);
    return call_method(in, by, name, NULL, 0);
}

/* What a closure gives has to be of the type that the method declares. */
static Value returned(Interp *in, const Class *proxy, const ProxyMethod *method, Value v) {
    Method *like = method->like;
    Function *fn = like ? like->function : NULL;
    if (method->result != V_NULL && !is_abrupt(v) && v.kind != method->result && !is_unknown(in, v) && casts_results(proxy))
        return value_cast(in, v, class_unboxed(in, in->kinds[method->result]));
    if (method->result != V_NULL && !is_abrupt(v) && v.kind != method->result && !is_unknown(in, v))
        return is_null(v) ? throw_bare(in, EX_NULL_POINTER) : throw_class_cast_to(in, v, in->kinds[method->result]);
    if (like && !fn && of_interface(proxy)) return functional_result(in, like->name->text, v);
    if (!fn || is_abrupt(v)) return v;
    if (!fn->prepared && !function_prepare(in, fn)) return V_THROWN;
    if (fn->is_void) return v_null();
    Class *type = fn->return_type;
    if (!type) return v;
    bool primitive = type->flags & CLASS_PRIMITIVE;
    if (primitive && casts_results(proxy)) return value_cast(in, v, type);
    if (is_null(v)) return primitive ? throw_bare(in, EX_NULL_POINTER) : v;
    type = class_boxed(in, type);
    return value_instanceof(in, v, type) ? v : throw_class_cast_to(in, v, type);
}

static Value call_of_map(Interp *in, const Class *proxy, Value map, const Sym *name, const Value *args, int argc) {
    Value closure = map_get(in, as_map(map), sym_value(in, name), NULL);
    if (is_null(closure)) closure = map_get(in, as_map(map), string_z(in, "*"), NULL);
    if (is_abrupt(closure)) return closure;
    if (is_null(closure)) return throw_error(in, EX_UNSUPPORTED_OPERATION, NULL);
    if (closure.kind == V_CLOSURE) return closure_call(in, closure, args, argc);
    return of_interface(proxy) ? throw_class_cast_to(in, closure, in->kinds[V_CLOSURE]) : closure;
}

/* Methods of built-in interfaces that give nothing; their records do not tell. */
static bool gives_nothing(const Method *like) {
    static const char *const names[] = {"run", "accept", "close"};
    for (size_t i = 0; like && !like->function && i < sizeof names / sizeof *names; i++)
        if (strcmp(like->name->text, names[i]) == 0) return true;
    return false;
}

/* Runs a proxy's method: by its closure, the closure of that name in its map, or the object it stands for. */
static Value proxy_call(Interp *in, Value self, const Value *args, int argc) {
    const ProxyMethod *method = as_closure(self)->native_data;
    Value object = as_closure(self)->delegate, by = stands_for(object);
    const Class *c = object.as.obj->cls;
    Value v;
    if (by.kind == V_CLOSURE) v = closure_call(in, by, args, argc);
    else if (by.kind == V_MAP) v = call_of_map(in, c, by, method->name, args, argc);
    else v = call_method(in, by, method->name, args, argc);
    if (gives_nothing(method->like) && !is_abrupt(v)) return v_null();
    if (by.kind == V_CLOSURE || by.kind == V_MAP) return returned(in, c, method, v);
    return method->result == V_INT && v.kind == V_LONG ? value_cast(in, v, class_named(in, "int")) : v;
}

/* --- methods of a proxy's class ----------------------------------------------------------------------------------------- */

static bool has_like(Interp *in, Class *c, Method *like) {
    for (Method *m = symmap_get(&c->methods, like->name); m; m = m->next) {
        bool same = m->param_count == like->param_count;
        for (uint16_t i = 0; same && i < m->param_count; i++) same = method_params(in, m)[i] == method_params(in, like)[i];
        if (same) return true;
    }
    return false;
}

/* `like`: the method whose parameters' types it takes over, or NULL. Yields NULL where the class has a method of its own. */
static ProxyMethod *proxy_method(Interp *in, Class *c, const Sym *name, uint16_t params, Method *like) {
    if (like && has_like(in, c, like)) return NULL;
    Method *own = like ? NULL : class_own_method(c, name, params);
    bool made = own && own->closure.kind == V_CLOSURE && as_closure(own->closure)->native == proxy_call;
    if (own) return made ? as_closure(own->closure)->native_data : NULL;
    Method *m = gc_new(Method);
    m->name = name;
    m->param_count = params;
    ProxyMethod *data = gc_new(ProxyMethod);
    *data = (ProxyMethod){name, like, V_NULL};
    m->closure = closure_native(in, proxy_call, data, params);
    if (like) {
        method_params(in, m);
        for (uint16_t i = 0; i < params; i++) m->params[i] = method_params(in, like)[i];
        m->untyped = like->untyped;
        m->varargs = like->varargs;
    }
    class_add_method(in, c, m);
    return data;
}

static bool has_body(Interp *in, Class *type, Method *abstract) {
    const MethodSet *set = class_methods(in, type, abstract->name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        if (!m->is_abstract && m->param_count == abstract->param_count && m->owner != in->kinds[V_OBJECT]) return true;
    }
    return false;
}

static void proxy_abstracts(Interp *in, Class *c, Class *type, Class *from) {
    class_load(in, from);
    for (uint32_t i = 0; i < from->methods.cap; i++)
        for (Method *m = from->methods.keys[i] ? from->methods.values[i] : NULL; m; m = m->next)
            if (m->is_abstract && !has_body(in, type, m)) proxy_method(in, c, m->name, m->param_count, m);
    for (uint32_t i = 0; i < from->interface_count; i++) proxy_abstracts(in, c, type, from->interfaces[i]);
    if (from->super) proxy_abstracts(in, c, type, from->super);
}

static void core_methods(Interp *in, Class *c) {
    static const struct { const char *name; uint16_t params; } core[] = {{"toString", 0}, {"hashCode", 0}, {"equals", 1}};
    for (size_t i = 0; i < sizeof core / sizeof *core; i++) {
        Method *m = gc_new(Method);
        m->name = sym_intern(in, text_of(core[i].name));
        m->param_count = core[i].params;
        m->closure = closure_native(in, core_call, (void *)m->name, m->param_count);
        class_add_method(in, c, m);
    }
}

static void replace_all(Interp *in, Class *c, Class *type) {
    for (Class *at = type; at && at->decl && !(at->flags & CLASS_INTERFACE); at = at->super)
        for (uint32_t i = 0; i < at->methods.cap; i++)
            for (Method *m = at->methods.keys[i] ? at->methods.values[i] : NULL; m; m = m->next)
                if (!m->is_static && !m->is_private && !m->is_constructor) proxy_method(in, c, m->name, m->param_count, m);
}

/* A closure for a class with one abstract method is that method, for another class each of its methods. */
static void closure_methods(Interp *in, Class *c, Class *type) {
    if (!class_sam(in, type)) replace_all(in, c, type);
}

/* A map's closures replace a class's methods, or add to them. */
static void map_methods(Interp *in, Class *c, Value map) {
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value)) {
        if (key.kind == V_STRING && strcmp(as_string(key)->text, "*") == 0) replace_all(in, c, c->super);
        if (key.kind != V_STRING || value.kind != V_CLOSURE) continue;
        const Sym *method = string_sym(in, as_string(key));
        const MethodSet *set = class_methods(in, c->super, method);
        for (uint32_t i = 0; set && i < set->count; i++)
            if (!set->item[i]->is_static && (set->item[i]->function || !c->super->decl))
                proxy_method(in, c, method, set->item[i]->param_count, set->item[i]);
        for (int params = 0; params <= as_closure(value)->max_params; params++) proxy_method(in, c, method, (uint16_t)params, NULL);
    }
}

/* The methods of the JDK's interfaces that proxies answer: what stands on these interfaces' own tables is for the built-in
 * collections. Behind what it gives, C: the last parameter is a Collection. */
static const struct {
    const char *type, *methods; /* name/parameters, and what it gives: i int, z boolean, c char */
} interface_methods[] = {
    {"java.lang.Iterable", "iterator/0 forEach/1"},
    {"java.util.Collection", "size/0i isEmpty/0z contains/1z toArray/0 toArray/1 add/1z remove/1z containsAll/1zC addAll/1zC removeAll/1zC "
                             "retainAll/1zC clear/0 removeIf/1z stream/0"},
    {"java.util.List", "get/1 set/2 add/2 addAll/2zC indexOf/1i lastIndexOf/1i listIterator/0 listIterator/1 subList/2 "
                       "replaceAll/1 sort/1"},
    {"java.util.SortedSet", "comparator/0 subSet/2 headSet/1 tailSet/1 first/0 last/0"},
    {"java.util.Map", "size/0i isEmpty/0z containsKey/1z containsValue/1z get/1 put/2 remove/1 remove/2 putAll/1 clear/0 keySet/0 values/0 "
                      "entrySet/0 getOrDefault/2 forEach/1 replaceAll/1 putIfAbsent/2 replace/2 replace/3 computeIfAbsent/2 "
                      "computeIfPresent/2 compute/2 merge/3"},
    {"java.util.Iterator", "hasNext/0z next/0 remove/0 forEachRemaining/1"},
    {"java.util.Enumeration", "hasMoreElements/0z nextElement/0"},
    {"java.lang.Appendable", "append/1 append/3"},
    {"java.lang.CharSequence", "length/0i charAt/1c subSequence/2"},
};

static void take_collection(Interp *in, Class *c, const Sym *name, uint16_t params) {
    Method *m = class_own_method(c, name, params);
    method_params(in, m)[params - 1] = class_known(in, CLS_COLLECTION);
    m->untyped = false;
}

/* `only`: the map that has closures for some of them, where the class has them all itself; NULL: all. */
static void proxy_interface(Interp *in, Class *c, const char *methods, Map *only) {
    for (const char *at = methods; *at;) {
        size_t len = strcspn(at, "/");
        const Sym *name = sym_intern(in, text_span(at, len));
        uint16_t params = (uint16_t)(at[len + 1] - '0');
        bool wanted = !only || map_get_sym(in, only, name, NULL).kind == V_CLOSURE;
        ProxyMethod *made = wanted ? proxy_method(in, c, name, params, NULL) : NULL;
        at += len + 2;
        if (made) made->result = *at == 'i' ? V_INT : *at == 'z' ? V_BOOL : *at == 'c' ? V_CHAR : V_NULL;
        if (made && *at && at[1] == 'C') take_collection(in, c, name, params);
        at += strcspn(at, " ");
        at += *at == ' ';
    }
}

static void proxy_interfaces(Interp *in, Class *c, Class *type, Map *only) {
    for (size_t i = 0; i < sizeof interface_methods / sizeof *interface_methods; i++)
        if (class_is_subclass(type, class_named(in, interface_methods[i].type))) proxy_interface(in, c, interface_methods[i].methods, only);
}

/* What Groovy adds to a class is no method of it; a clone is one of the proxy. */
static bool is_added(Interp *in, const Method *m) {
    static const char *const added[] = {"asBoolean", "plus",    "minus",    "next",       "previous",       "power",
                                        "positive",  "iterator", "getAt",   "leftShift",  "bitwiseNegate",  "isCase",
                                        "each",      "asType",  "toString", "equals",     "hashCode",       "call",
                                        "clone"};
    static const char *const operators[] = {"multiply", "div", "mod", "and", "or", "xor", "rightShift", "rightShiftUnsigned"};
    bool big = m->owner == in->kinds[V_BIGINT] || m->owner == in->kinds[V_DECIMAL];
    if (!m->native) return false;
    if (m->heeds_first) return true;
    for (size_t i = 0; i < sizeof added / sizeof *added; i++)
        if (strcmp(m->name->text, added[i]) == 0) return true;
    for (size_t i = 0; i < sizeof operators / sizeof *operators && !big; i++)
        if (strcmp(m->name->text, operators[i]) == 0) return true;
    return false;
}

/* Every method that the object's class declares, and its supers below Object. */
static void proxy_declared(Interp *in, Class *c, Class *of) {
    for (Class *at = of; at && at != in->kinds[V_OBJECT]; at = at->super) {
        class_load(in, at);
        for (uint32_t i = 0; i < at->methods.cap; i++)
            for (Method *m = at->methods.keys[i] ? at->methods.values[i] : NULL; m; m = m->next)
                if (!m->is_static && !m->is_private && !m->is_constructor && !is_added(in, m))
                    proxy_method(in, c, m->name, m->param_count, m);
    }
}

/* The interface that is wanted, and those that the class that is passed on to names, if any; not those of its supers. */
static void proxy_implements(Class *c, Class *type, const Class *of) {
    c->interfaces = gc_new_array(Class *, 1 + (of ? of->interface_count : 0));
    c->interfaces[c->interface_count++] = type;
    for (uint32_t i = 0; of && i < of->interface_count; i++) c->interfaces[c->interface_count++] = of->interfaces[i];
}

/* The name without its package: a nested class keeps the outer one's. */
static const char *past_package(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : name;
}

static Class *proxy_class(Interp *in, Class *type, Value by) {
    unsigned number = ++in->state->proxies;
    bool any = by.kind != V_CLOSURE && by.kind != V_MAP, interface = type->flags & CLASS_INTERFACE;
    const char *of = any ? past_package(class_of(in, by)->name) : type->simple_name;
    const char *name = interface && !any ? text_printf("com.sun.proxy.$Proxy%u", number) : text_printf("%s%u_groovyProxy", of, number);
    Class *super = interface ? in->kinds[V_OBJECT] : type;
    Class *c = class_new(in, name, super, 0);
    c->simple_name = past_package(name); /* of no class is it a member */
    c->linked = true;
    c->proxy_slot = ++c->field_count;
    if (any) c->outer_slot = c->proxy_slot; /* its properties are seen */
    c->proxy_of = any ? class_real(class_of(in, by)) : NULL;
    if (interface) proxy_implements(c, type, c->proxy_of);
    class_mix_traits(in, c);
    proxy_abstracts(in, c, type, type);
    bool has_them = !(type->flags & (CLASS_INTERFACE | CLASS_ABSTRACT)) && !type->decl;
    proxy_interfaces(in, c, c, has_them && by.kind == V_MAP ? as_map(by) : NULL);
    if (any) proxy_declared(in, c, c->proxy_of);
    for (uint32_t i = 1; any && i < c->interface_count; i++) proxy_abstracts(in, c, type, c->interfaces[i]);
    if (interface && !any) core_methods(in, c);
    else if (by.kind == V_CLOSURE) closure_methods(in, c, type);
    else if (by.kind == V_MAP) map_methods(in, c, by);
    return c;
}

/* The class is made once for closures, and for each class of objects; a map has its own. */
static Class *proxy_made(Interp *in, Class *type, Value by) {
    const Class *of = by.kind == V_CLOSURE || by.kind == V_MAP ? NULL : class_real(class_of(in, by));
    for (Class *c = by.kind == V_MAP ? NULL : type->proxy; c; c = c->proxy)
        if (c->proxy_of == of) return c;
    Class *c = proxy_class(in, type, by);
    if (by.kind == V_MAP) return c;
    c->proxy = type->proxy;
    return type->proxy = c;
}

/* The keys of a map are the names of a class's methods, of which null is none. */
static bool names_nothing(const Class *type, Value by) {
    uint32_t at = 0;
    Value key, value;
    if (by.kind != V_MAP || type->flags & CLASS_INTERFACE) return false;
    while (map_next(as_map(by), &at, &key, &value))
        if (is_null(key)) return true;
    return false;
}

Value proxy_new(Interp *in, Class *type, Value by) {
    if (names_nothing(type, by)) return throw_bare(in, EX_NULL_POINTER);
    Class *c = proxy_made(in, type, by);
    Value object = instance_new(c);
    if (!(type->flags & CLASS_INTERFACE)) {
        object = construct_on(in, c, object, NULL, 0);
        if (is_abrupt(object)) return object;
    }
    object.as.obj->fields[c->proxy_slot - 1] = by;
    if (c->trait_count && !class_init_fields(in, c, object)) return V_THROWN;
    return object;
}

/* --- groovy.util.ProxyGenerator -------------------------------------------------------------------------------------------- */

/* A class below `super` with all these interfaces, whose methods are the map's closures; `of`: the class of an object that the
 * closures pass on to, or NULL. */
static Class *aggregate_class(Interp *in, Class *super, const List *interfaces, Value map, Class *of) {
    Class *c = class_new(in, text_printf("%s%u_groovyProxy", super->simple_name, ++in->state->proxies), super, 0);
    c->linked = true;
    c->proxy_slot = ++c->field_count;
    c->interfaces = gc_new_array(Class *, interfaces->len + 1);
    c->interfaces[c->interface_count++] = class_named(in, "groovy.lang.GroovyObject");
    for (uint32_t i = 0; i < interfaces->len; i++) c->interfaces[c->interface_count++] = as_class(interfaces->at[i]);
    class_mix_traits(in, c);
    for (uint32_t i = 0; i < interfaces->len; i++) proxy_abstracts(in, c, c, as_class(interfaces->at[i]));
    proxy_abstracts(in, c, super, super);
    proxy_interfaces(in, c, c, NULL);
    if (of) proxy_declared(in, c, of);
    map_methods(in, c, map);
    return c;
}

/* Those that are interfaces; a class that stands among them becomes the one above. NULL: that is final (thrown). */
static const List *interfaces_among(Interp *in, const List *given, Class **super) {
    List *out = as_list(list_new(in, given->len));
    for (uint32_t i = 0; i < given->len; i++) {
        Class *c = as_class(given->at[i]);
        if (c->flags & (CLASS_INTERFACE | CLASS_TRAIT)) list_push(out, given->at[i]);
        else *super = c;
        if (!(c->flags & CLASS_FINAL)) continue;
        throw_error(in, EX_INCOMPATIBLE_CLASS_CHANGE, "class %s1_groovyProxy cannot inherit from final class %s", c->simple_name, c->name);
        return NULL;
    }
    return out;
}

/* aggregate(closures, interfaces, class, arguments of its constructor, class that is passed on to or null) */
static Value aggregate(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    const List *interfaces = args[1].kind == V_LIST ? as_list(args[1]) : NULL;
    bool known = interfaces && args[2].kind == V_CLASS && !is_null(args[3]);
    for (uint32_t i = 0; known && i < interfaces->len; i++) known = interfaces->at[i].kind == V_CLASS;
    if (!known) return throw_bare(in, EX_NULL_POINTER);
    Class *super = as_class(args[2]);
    interfaces = interfaces_among(in, interfaces, &super);
    if (!interfaces) return V_THROWN;
    Class *of = is_null(args[4]) ? NULL : as_class(args[4]);
    if (super->flags & CLASS_FINAL)
        return throw_error(in, EX_GROOVY_CAST, "Cannot coerce a map to class %s because it is a final class", super->name);
    const List *given = as_list(args[3]);
    Class *c = aggregate_class(in, super, interfaces, args[0], of);
    Value object = instance_new(c);
    object.as.obj->fields[c->proxy_slot - 1] = args[0];
    object = construct_on(in, super, object, given->at, (int)given->len);
    if (is_abrupt(object)) return object;
    return c->trait_count && !class_init_fields(in, c, object) ? V_THROWN : object;
}

static const NativeMethod proxies_methods[] = {{"static aggregate(Map, List, Class, Object[], Class)", aggregate}, {0}};
const NativeType type_sluice_Proxies = {.name = "sluice.Proxies", .kind = V_NATIVE, .methods = proxies_methods};
