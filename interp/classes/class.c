/*
 * Looking into classes: what is a subclass of what, which methods of a name a class has when supers, interfaces, metaClass
 * additions and categories are taken together, and what their parameters are.
 */
#include "interp/eval/function.h"
#include "interp/state.h"

bool class_is_subclass(const Class *c, const Class *of) {
    for (const Class *at = c; at; at = at->super) {
        if (at == of) return true;
        for (uint32_t i = 0; i < at->interface_count; i++)
            if (class_is_subclass(at->interfaces[i], of)) return true;
    }
    if (c && c->flags & CLASS_ARRAY && of->flags & CLASS_ARRAY)
        return !(c->element->flags & CLASS_PRIMITIVE) && !(of->element->flags & CLASS_PRIMITIVE) &&
               class_is_subclass(c->element, of->element);
    return c && c->flags & CLASS_INTERFACE && !of->super && !(of->flags & (CLASS_INTERFACE | CLASS_PRIMITIVE));
}

bool value_instanceof(Interp *in, Value v, Class *c) {
    if (is_null(v) || !c) return false;
    return class_is_subclass(class_of(in, v), c->flags & CLASS_PRIMITIVE ? class_boxed(in, c) : c);
}

void methods_changed(Interp *in) { in->method_version = ++in->state->versions; }

Field *class_find_field(Class *c, const Sym *name) {
    for (Class *at = c; at; at = at->super) {
        Field *f = symmap_get(&at->fields, name);
        if (f) return f;
    }
    for (Class *at = c; at; at = at->super)
        for (uint32_t i = at->interface_count; i-- > 0;) {
            Field *f = class_find_field(at->interfaces[i], name);
            if (f) return f;
        }
    return NULL;
}

Value *class_new_fields(Class *c) { return c->field_count ? gc_new_values(c->field_count) : NULL; }

/* --- parameters -------------------------------------------------------------------------------------------- */

static Class *native_param(Interp *in, const char **at) {
    while (**at == ' ' || **at == ',') (*at)++;
    size_t len = strcspn(*at, ",)");
    Text name = text_trim(text_span(*at, len));
    *at += len;
    bool rest = text_ends(name, TEXT("..."));
    if (rest) name.len -= 3;
    Class *c = class_named(in, gc_strndup(name.at, name.len));
    if (!c) c = in->kinds[V_OBJECT];
    return rest ? class_array_of(in, c) : c;
}

static void resolve_native(Interp *in, Method *m) {
    const char *at = strchr(m->signature, '(') + 1;
    for (uint16_t i = 0; i < m->param_count; i++) m->params[i] = native_param(in, &at);
}

Class **method_params(Interp *in, Method *m) {
    if (m->resolved) return m->params;
    m->params = gc_new_array(Class *, m->param_count + 1);
    if (m->function) {
        function_method_params(in, m);
    } else if (m->signature) {
        resolve_native(in, m);
    } else {
        closure_method_params(in, m);
    }
    m->untyped = true;
    for (uint16_t i = 0; i < m->param_count; i++)
        if (m->params[i] != in->kinds[V_OBJECT]) m->untyped = false;
    m->resolved = true;
    return m->params;
}

/* --- collecting the methods of a name ----------------------------------------------------------------------- */

typedef struct Collect {
    Interp *in;
    const Sym *name;
    Class *seen_from; /* private methods of other classes are not seen */
    Method **item;
    uint32_t count, cap;
} Collect;

static bool same_params(Interp *in, Method *a, Method *b) {
    if (a->param_count != b->param_count || a->is_static != b->is_static) return false;
    Class **pa = method_params(in, a), **pb = method_params(in, b);
    for (uint16_t i = 0; i < a->param_count; i++)
        if (pa[i] != pb[i]) return false;
    return true;
}

static void collect(Collect *to, Method *chain) {
    uint32_t before = to->count;
    for (Method *m = chain; m; m = m->next) {
        bool hidden = m->is_private && m->function && !m->is_static && !m->is_constructor && m->owner != to->seen_from &&
                      !(to->seen_from->shadow_of && to->seen_from->shadow_of == m->owner);
        for (uint32_t i = 0; i < before && !hidden; i++) hidden = same_params(to->in, to->item[i], m);
        if (hidden) continue;
        if (to->count == to->cap) {
            to->cap = to->cap ? to->cap * 2 : 8;
            to->item = gc_realloc(to->item, to->cap * sizeof *to->item);
        }
        to->item[to->count++] = m;
    }
}

static void collect_declared(Collect *to, Class *c) {
    class_load(to->in, c);
    collect(to, symmap_get(&c->methods, to->name));
}

/* Interfaces after all that extend them, so that the most derived comes first. */
static void add_interface(Class ***list, uint32_t *count, Class *i) {
    for (uint32_t k = 0; k < *count; k++) {
        if ((*list)[k] != i) continue;
        memmove(*list + k, *list + k + 1, (*count - k - 1) * sizeof **list);
        (*count)--;
        break;
    }
    *list = gc_realloc(*list, (*count + 1) * sizeof **list);
    (*list)[(*count)++] = i;
    for (uint32_t k = 0; k < i->interface_count; k++) add_interface(list, count, i->interfaces[k]);
}

/* Everything that one class or interface contributes: categories for it, additions to its metaClass, its own methods. */
static void collect_level(Collect *to, Class *level);

static void collect_interfaces(Collect *to, Class *c) {
    Class **list = NULL;
    uint32_t count = 0;
    for (Class *at = c; at; at = at->super)
        for (uint32_t k = 0; k < at->interface_count; k++) add_interface(&list, &count, at->interfaces[k]);
    if (c->flags & CLASS_INTERFACE) add_interface(&list, &count, c);
    for (uint32_t k = 0; k < count; k++) collect_level(to, list[k]);
}

/* A category's static methods whose first parameter takes the class, seen as methods of that class. */
static void collect_category(Collect *to, Class *category, Class *c) {
    const MethodSet *set = class_methods(to->in, category, to->name);
    Method *chain = NULL;
    for (uint32_t i = set ? set->count : 0; i-- > 0;) {
        Method *m = set->item[i];
        if (category->category_of && !m->is_static && m->owner == category) {
            if (category->category_of != c) continue;
            Method *seen = gc_new(Method);
            *seen = *m;
            seen->next = chain;
            chain = seen;
            continue;
        }
        if (!m->is_static || m->param_count < 1) continue;
        Class *first = class_boxed(to->in, method_params(to->in, m)[0]);
        if (first != c) continue;
        Method *seen = gc_new(Method);
        *seen = *m;
        seen->is_category = true;
        seen->is_static = false;
        seen->receivers = 1;
        seen->params++;
        seen->param_count--;
        seen->next = chain;
        chain = seen;
    }
    if (chain) collect(to, chain);
}

static void collect_level(Collect *to, Class *level) {
    struct InterpState *state = to->in->state;
    for (CategoryScope *s = state->categories; s; s = s->outer) {
        CategoryScope *kept = state->categories;
        state->categories = NULL;
        collect_category(to, s->category, level);
        state->categories = kept;
    }
    collect(to, symmap_get(&level->added, to->name));
    collect_declared(to, level);
}

static MethodSet *finished(const Collect *c) {
    if (!c->count) return NULL;
    MethodSet *set = gc_alloc(sizeof(MethodSet) + c->count * sizeof(Method *));
    set->count = c->count;
    memcpy(set->item, c->item, c->count * sizeof(Method *));
    return set;
}

static MethodSet *collect_all(Interp *in, Class *c, const Sym *name) {
    Collect to = {.in = in, .name = name, .seen_from = c};
    Class *root = in->kinds[V_OBJECT];
    if (name == in->state->sym.init) {
        collect_declared(&to, c); /* those that metaClass added are asked before: added_constructor */
        return finished(&to);
    }
    for (Class *at = c; at; at = at->super)
        if (at != root) collect_level(&to, at);
    collect_interfaces(&to, c);
    collect_level(&to, root);
    return finished(&to);
}

static MethodSet nothing;

const MethodSet *class_methods(Interp *in, Class *c, const Sym *name) {
    if (c->found_version != in->method_version) {
        c->found = (SymMap){0};
        c->found_version = in->method_version;
    }
    MethodSet *set = symmap_get(&c->found, name);
    if (!set) {
        set = collect_all(in, c, name);
        symmap_put(&c->found, name, set ? set : &nothing);
    }
    return set && set->count ? set : NULL;
}

bool class_has_method(Interp *in, Class *c, const Sym *name) { return class_methods(in, c, name) != NULL; }

Method *class_find_method(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous) {
    if (ambiguous) *ambiguous = false;
    const MethodSet *set = class_methods(in, c, name);
    return set ? method_select(in, set, args, argc, false, ambiguous) : NULL;
}

Method *class_find_static(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous) {
    if (ambiguous) *ambiguous = false;
    const MethodSet *set = class_methods(in, c, name);
    return set ? method_select(in, set, args, argc, true, ambiguous) : NULL;
}

/* --- single abstract method --------------------------------------------------------------------------------- */

static bool is_objects_own(Interp *in, Method *m) {
    Class *root = in->kinds[V_OBJECT];
    class_load(in, root);
    for (Method *o = symmap_get(&root->methods, m->name); o; o = o->next)
        if (o->param_count == m->param_count) return true;
    return false;
}

static bool is_implemented(Interp *in, Class *c, Method *abstract) {
    const MethodSet *set = class_methods(in, c, abstract->name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        if (!m->is_abstract && m->owner != in->kinds[V_OBJECT] && same_params(in, m, abstract)) return true;
    }
    return false;
}

static void find_abstract(Interp *in, Class *top, Class *c, Method **found, uint32_t *count) {
    class_load(in, c);
    for (uint32_t i = 0; i < c->methods.cap; i++)
        for (Method *m = c->methods.keys[i] ? c->methods.values[i] : NULL; m; m = m->next) {
            if (!m->is_abstract || is_objects_own(in, m) || is_implemented(in, top, m)) continue;
            if (*found && (*found)->name == m->name && same_params(in, *found, m)) continue;
            *found = m;
            (*count)++;
        }
    for (uint32_t i = 0; i < c->interface_count; i++) find_abstract(in, top, c->interfaces[i], found, count);
    if (c->super) find_abstract(in, top, c->super, found, count);
}

Method *class_sam(Interp *in, Class *c) {
    if (!(c->flags & (CLASS_INTERFACE | CLASS_ABSTRACT | CLASS_TRAIT))) return NULL;
    if (!c->sam_state) {
        uint32_t count = 0;
        Method *found = NULL;
        find_abstract(in, c, c, &found, &count);
        c->sam = count == 1 ? found : NULL;
        c->sam_state = count == 1 ? 1 : 2;
    }
    return c->sam;
}
