/* Calls of what objects of a script's classes inherit from Java's open types. */
#include "interp/collections/heirs.h"

#include "interp/collections/collections_methods.h"
#include "interp/classes/property.h"
#include "interp/state.h"
#include "interp/text/io_text.h"

#define PACKAGE "sluice.heirs."

/* The classes that hold the bodies of the open types' methods: static, with the object as their first argument. */
static const struct {
    const char *type, *bodies;
} bodies_of[] = {{"java.util.AbstractList", PACKAGE "OfList"},
                 {"java.util.AbstractMap", PACKAGE "OfMap"},
                 {"java.util.AbstractMap", PACKAGE "OfAnyMap"},
                 {"java.util.AbstractCollection", PACKAGE "OfCollection"},
                 {"java.util.AbstractSet", PACKAGE "OfSet"},
                 {"java.util.List", PACKAGE "OfAnyList"},
                 {"java.lang.Iterable", PACKAGE "OfAnyCollection"},
                 {"java.util.Collection", PACKAGE "OfAnyCollection"},
                 {"java.util.Set", PACKAGE "OfAnySet"},
                 {"java.util.Map", PACKAGE "OfAnyMap"},
                 {"java.util.AbstractSequentialList", PACKAGE "OfSequentialList"},
                 {"java.util.AbstractQueue", PACKAGE "OfQueue"}};

/* Java's names of the classes that the bodies make objects of. */
static void give_names(Interp *in) {
    static const struct {
        const char *ours, *name;
    } table[] = {{PACKAGE "Walk", "java.util.AbstractList$Itr"},
                 {PACKAGE "ListWalk", "java.util.AbstractList$ListItr"},
                 {PACKAGE "Part", "java.util.AbstractList$SubList"},
                 {PACKAGE "RandomAccessPart", "java.util.AbstractList$RandomAccessSubList"},
                 {PACKAGE "PartWalk", "java.util.AbstractList$SubList$1"},
                 {PACKAGE "Keys", "java.util.AbstractMap$1"},
                 {PACKAGE "KeyWalk", "java.util.AbstractMap$1$1"},
                 {PACKAGE "Values", "java.util.AbstractMap$2"},
                 {PACKAGE "ValueWalk", "java.util.AbstractMap$2$1"},
#define VIEW(of) {PACKAGE of, "java.util.Collections$" of}
                 VIEW("UnmodifiableCollection"), VIEW("UnmodifiableSet"), VIEW("UnmodifiableList"), VIEW("UnmodifiableMap"),
                 VIEW("SynchronizedCollection"), VIEW("SynchronizedSet"), VIEW("SynchronizedList"), VIEW("SynchronizedMap"),
#undef VIEW
                 {PACKAGE "SetFromMap", "java.util.Collections$SetFromMap"},
#define ENTRIES "java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet"
                 {PACKAGE "UnmodifiableEntries", ENTRIES}, {PACKAGE "UnmodifiableEntryWalk", ENTRIES "$1"},
                 {PACKAGE "UnmodifiableEntry", ENTRIES "$UnmodifiableEntry"},
#undef ENTRIES
                 {PACKAGE "UnmodifiableWalk", "java.util.Collections$UnmodifiableCollection$1"},
                 {PACKAGE "UnmodifiableListWalk", "java.util.Collections$UnmodifiableList$1"}};
    if (in->state->heirs_named) return;
    in->state->heirs_named = true;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        Class *c = class_named(in, table[i].ours);
        c->name = table[i].name;
        c->simple_name = "";
    }
}

/* The body of the method that takes these arguments; NULL: none. */
static Method *body_for(Interp *in, const Method *m, const Value *args, int argc) {
    for (size_t i = 0; i < sizeof bodies_of / sizeof *bodies_of; i++) {
        if (strcmp(m->owner->name, bodies_of[i].type) != 0) continue;
        bool ambiguous = false;
        const MethodSet *set = class_methods(in, class_named(in, bodies_of[i].bodies), m->name);
        Method *body = set ? method_select(in, set, args, argc, true, &ambiguous) : NULL;
        if (body && body->function && !body->is_private) return body;
    }
    return NULL;
}

/* What Groovy adds to iterators under that name, which what is both (a proxy of one) has from there; NULL: nothing. */
static Method *iterator_method(Interp *in, const Method *m, Value object) {
    Class *iterator = class_known(in, CLS_JAVA_ITERATOR);
    if (!(m->owner->flags & CLASS_INTERFACE) || !class_is_subclass(object.as.obj->cls, iterator)) return NULL;
    class_load(in, iterator);
    for (Method *at = symmap_get(&iterator->methods, m->name); at; at = at->next)
        if (at->native && at->param_count == m->param_count) return at;
    return NULL;
}

bool heir_must_have(const Method *m) {
    static const char *const names[] = {"entrySet", "get", "size", "iterator", "listIterator", "offer", "peek", "poll"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(m->name->text, names[i]) == 0) return m->owner->flags & CLASS_ABSTRACT;
    return false;
}

Value heir_call(Interp *in, const Method *m, Value object, const Value *args, int argc) {
    if (m->owner->native->flags & CLASS_STREAM) return io_heir_call(in, m, object, args, argc);
    enum { MOST = 4 };
    Value all[MOST + 1] = {object};
    for (int i = 0; i < argc && i < MOST; i++) all[i + 1] = args[i];
    const Method *other = iterator_method(in, m, object);
    if (other) return other->native(in, object, args, argc);
    give_names(in);
    Method *body = argc <= MOST ? body_for(in, m, all, argc + 1) : NULL;
    if (!body && heir_must_have(m)) return throw_error(in, EX_ABSTRACT_METHOD, "%s.%s", m->owner->name, m->name->text);
    return body ? method_invoke(in, body, v_obj(V_CLASS, body->owner), all, argc + 1) : m->native(in, object, args, argc);
}

Value heir_static(Interp *in, const char *name, const Value *args, int argc) {
    give_names(in);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, PACKAGE "OfCollections")), name, args, argc);
}

Value heir_view(Interp *in, const char *name, Value of) {
    Class *view = class_named(in, text_printf(PACKAGE "%s", name));
    give_names(in);
    return view ? class_construct(in, view, &of, 1) : v_null();
}

Value heir_added(Interp *in, const char *name, Value self, const Value *args, int argc) {
    Value all[] = {self, argc ? args[0] : v_null()};
    const char *bodies = value_instanceof(in, self, class_known(in, CLS_JAVA_MAP)) ? PACKAGE "OfAnyMap" : PACKAGE "OfAnyCollection";
    give_names(in);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, bodies)), name, all, argc + 1);
}

Value heir_equals(Interp *in, Value a, Value b) {
    static const struct {
        KnownClass type;
        const char *bodies;
    } table[] = {{CLS_JAVA_LIST, PACKAGE "OfAnyList"}, {CLS_JAVA_SET, PACKAGE "OfAnySet"}, {CLS_JAVA_MAP, PACKAGE "OfAnyMap"}};
    Value both[] = {a, b};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        Class *type = class_known(in, table[i].type);
        if (!value_instanceof(in, a, type) || !value_instanceof(in, b, type)) continue;
        give_names(in);
        return call_method(in, v_obj(V_CLASS, class_named(in, table[i].bodies)), in->state->sym.equals, both, 2);
    }
    return v_bool(false);
}

Method *heir_method(Interp *in, Value object, const Sym *name, int params) {
    for (Class *at = class_real(class_of(in, object)); at && at != in->kinds[V_OBJECT]; at = at->super) {
        class_load(in, at);
        for (Method *m = symmap_get(&at->methods, name); m; m = m->next)
            if (m->param_count == params && !m->is_static) return m;
    }
    return NULL;
}

Value heir_entries(Interp *in, Value object) {
    Value map = map_new(in), entries = call_method_z(in, object, "entrySet", NULL, 0);
    Iter it;
    Value entry, key, value;
    if (is_abrupt(entries) || !iter_start(in, &it, entries)) return V_THROWN;
    while (iter_next(in, &it, &entry))
        if (!entry_parts(in, entry, &key, &value) || !map_put(in, as_map(map), key, value)) return V_THROWN;
    as_map(map)->immutable = true;
    return it.failed ? V_THROWN : map;
}
