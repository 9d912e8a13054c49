/*
 * Looking into classes: what is a subclass of what, which methods of a name a class has when supers, interfaces, metaClass
 * additions and categories are taken together, and what their parameters are.
 */
#include "interp/classes/additions.h"
#include "interp/classes/jdk_members.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/eval/call.h"
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
        if (f && !(c->native && at->native)) return f; /* only heirs have room for what a built-in class declares */
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

bool methods_take_same(Interp *in, Method *a, Method *b) {
    if (a->param_count != b->param_count) return false;
    Class **pa = method_params(in, a), **pb = method_params(in, b);
    for (uint16_t i = 0; i < a->param_count; i++)
        if (pa[i] != pb[i]) return false;
    return true;
}

static bool same_params(Interp *in, Method *a, Method *b) { return a->is_static == b->is_static && methods_take_same(in, a, b); }

/* Adds m, unless one of the first `before` stands for it. */
static void collect_one(Collect *to, Method *m, uint32_t before) {
    if (m->is_private && m->function && !m->is_static && !m->is_constructor && m->owner != class_real(to->seen_from)) return;
    for (uint32_t i = 0; i < before; i++)
        if (same_params(to->in, to->item[i], m)) return;
    if (to->count == to->cap) {
        to->cap = to->cap ? to->cap * 2 : 8;
        to->item = gc_realloc(to->item, to->cap * sizeof *to->item);
    }
    to->item[to->count++] = m;
}

static void collect(Collect *to, Method *chain) {
    uint32_t before = to->count;
    for (Method *m = chain; m; m = m->next) collect_one(to, m, before);
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

static Class **interfaces_of(Class *c, uint32_t *count) {
    Class **list = NULL;
    *count = 0;
    for (Class *at = c; at; at = at->super)
        for (uint32_t k = 0; k < at->interface_count; k++) add_interface(&list, count, at->interfaces[k]);
    if (c->flags & CLASS_INTERFACE) add_interface(&list, count, c);
    return list;
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

static bool declares(Collect *to, const Class *interface, Method *m) {
    if (!interface->decl) return jdk_interface_declares(to->in, interface, m);
    for (Method *of = symmap_get(&interface->methods, to->name); of; of = of->next)
        if (same_params(to->in, of, m)) return true;
    return false;
}

static bool is_accessor(const Method *m) {
    const char *name = m->name->text;
    bool get = strncmp(name, "get", 3) == 0 && m->param_count == 0, set = strncmp(name, "set", 3) == 0 && m->param_count == 1;
    return (get || set) && name[3];
}

/* What an interface declares is not replaced by what is added to a class that implements it; but properties are.
 * (MetaMethodIndex in Groovy: instance methods do not overwrite those of interfaces.) */
static bool is_interfaces(Collect *to, Class *level, Method *m) {
    if (is_accessor(m) || level->flags & CLASS_INTERFACE) return false;
    uint32_t count;
    Class **list = interfaces_of(level, &count);
    for (uint32_t i = 0; i < count; i++)
        if (declares(to, list[i], m)) return true;
    return false;
}

static void collect_added(Collect *to, Method *chain, Class *level) {
    uint32_t before = to->count;
    for (Method *m = chain; m; m = m->next)
        if (!is_interfaces(to, level, m)) collect_one(to, m, before);
}

static void collect_level(Collect *to, Class *level) {
    struct InterpState *state = to->in->state;
    for (CategoryScope *s = state->categories; s; s = s->outer) {
        CategoryScope *kept = state->categories;
        state->categories = NULL;
        collect_category(to, s->category, level);
        state->categories = kept;
    }
    const SymMap *added = additions_at(to->seen_from, level);
    if (added && added->count) collect_added(to, symmap_get(added, to->name), level);
    collect_declared(to, level);
}

static void collect_interfaces(Collect *to, Class *c, void (*one)(Collect *, Class *)) {
    uint32_t count;
    Class **list = interfaces_of(c, &count);
    for (uint32_t k = 0; k < count; k++) one(to, list[k]);
}

static void collect_categories(Collect *to, Class *level) {
    for (CategoryScope *s = to->in->state->categories; s; s = s->outer) collect_category(to, s->category, level);
}

Method *class_category_method(Interp *in, Class *c, const Sym *name, int params) {
    if (!in->state->categories) return NULL;
    Collect to = {.in = in, .name = name, .seen_from = c};
    for (Class *at = class_real(c); at; at = at->super)
        if (at->super) collect_categories(&to, at);
    collect_interfaces(&to, class_real(c), collect_categories);
    collect_categories(&to, in->kinds[V_OBJECT]);
    for (uint32_t i = 0; i < to.count; i++)
        if (to.item[i]->param_count == params) return to.item[i];
    return NULL;
}

static MethodSet nothing;

static MethodSet *finished(const Collect *c, const MethodSet *late) {
    if (!c->count && !late) return &nothing;
    MethodSet *set = gc_alloc(sizeof(MethodSet) + c->count * sizeof(Method *));
    set->count = c->count;
    set->late = late;
    if (c->count) memcpy(set->item, c->item, c->count * sizeof(Method *));
    return set;
}

/* What the ancestors' metaClasses have now, whether the class has been told or not. */
static MethodSet *collect_late(Interp *in, Class *c, const Sym *name) {
    Collect to = {.in = in, .name = name, .seen_from = c};
    if (!in->state->additions || name == in->state->sym.init) return NULL;
    for (Class *at = c->super; at; at = at->super) collect(&to, symmap_get(&class_view(at)->added, name));
    uint32_t count;
    Class **list = interfaces_of(c, &count);
    for (uint32_t k = 0; k < count; k++)
        if (list[k] != c) collect(&to, symmap_get(&class_view(list[k])->added, name));
    return to.count ? finished(&to, NULL) : NULL;
}

static MethodSet *collect_all(Interp *in, Class *c, const Sym *name) {
    Collect to = {.in = in, .name = name, .seen_from = c};
    Class *root = in->kinds[V_OBJECT], *real = class_real(c);
    if (name == in->state->sym.init) {
        collect_declared(&to, real); /* those that metaClass added are asked before: added_constructor */
        return finished(&to, NULL);
    }
    for (Class *at = real; at; at = at->super)
        if (at != root) collect_level(&to, at);
    collect_interfaces(&to, real, collect_level);
    collect_level(&to, root);
    return finished(&to, collect_late(in, real, name));
}

static const MethodSet *method_set(Interp *in, Class *c, const Sym *name) {
    if (c->found_version != in->method_version) {
        if (!c->found_version && !c->shadow_of && in->state->additions) additions_inherit(in, c);
        c->found = (SymMap){0};
        c->found_version = in->method_version;
    }
    MethodSet *set = symmap_get(&c->found, name);
    if (!set) {
        set = collect_all(in, c, name);
        symmap_put(&c->found, name, set);
    }
    return set;
}

const MethodSet *class_methods(Interp *in, Class *c, const Sym *name) {
    const MethodSet *set = method_set(in, c, name);
    return set->count ? set : NULL;
}

const MethodSet *class_late_methods(Interp *in, Class *c, const Sym *name) {
    return in->state->additions ? method_set(in, c, name)->late : NULL;
}

bool class_has_method(Interp *in, Class *c, const Sym *name) { return class_methods(in, c, name) != NULL; }

Method *class_find_method(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous) {
    bool several = false, constructs = name == in->state->sym.init;
    const MethodSet *set = constructs ? NULL : class_methods(in, c, name), *late;
    Method *m = set ? method_select(in, set, args, argc, false, &several) : NULL;
    if (!m && !several && (late = class_late_methods(in, c, name))) m = method_select(in, late, args, argc, false, &several);
    if (ambiguous) *ambiguous = several;
    return m && class_misses_cast(in, c, m, args, argc) ? NULL : m;
}

/* A class's own static methods come before those of the classes above it, however well those fit: Groovy does not merge them. */
static Method *select_nearest(Interp *in, Class *c, const MethodSet *set, const Value *args, int argc, bool *several) {
    MethodSet *own = gc_alloc(sizeof *own + set->count * sizeof(Method *));
    for (const Class *at = c; at && at->decl && set->count > 1; at = at->super) {
        own->count = 0;
        for (uint32_t i = 0; i < set->count; i++)
            if (set->item[i]->owner == at && set->item[i]->is_static && set->item[i]->function) own->item[own->count++] = set->item[i];
        Method *m = own->count && own->count < set->count ? method_select(in, own, args, argc, true, several) : NULL;
        if (m || *several) return m;
    }
    return method_select(in, set, args, argc, true, several);
}

/* Static methods that metaClasses of ancestors add now win over those which the ancestors declare. */
Method *class_find_static(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous) {
    bool several = false;
    const MethodSet *set = class_methods(in, class_view(c), name), *late = class_late_methods(in, c, name);
    bool above = set && c->super && c->super->decl && c->decl && c->decl->kind == AST_CLASS && !class_view(c)->added.count;
    Method *m = NULL;
    if (set) m = above ? select_nearest(in, c, set, args, argc, &several) : method_select(in, set, args, argc, true, &several);
    if (late && !several && (!m || m->owner != c)) {
        Method *added = method_select(in, late, args, argc, true, &several);
        if (added) m = added;
    }
    if (ambiguous) *ambiguous = several;
    return m;
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
