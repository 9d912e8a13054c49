/*
 * @Delegate: an object has the methods of what one of its fields holds, and its interfaces.
 */
#include "interp/classes/jdk_members.h"
#include "interp/classes/transform.h"
#include "interp/collections/heirs.h"

typedef struct Passing {
    Field *field;
    const Sym *name;
    const Sym *getter; /* of the field */
} Passing;

static Value pass_on(Interp *in, Value closure, const Value *args, int argc) {
    Passing *p = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate;
    Value to = p->field->lazy ? call_method(in, self, p->getter, NULL, 0) : *field_place(p->field, self);
    return is_abrupt(to) ? to : call_method(in, to, p->name, args, argc);
}

/* The property that an accessor is for, or the name itself. */
static Text property_part(Text name) {
    size_t skip = text_starts(name, TEXT("get")) || text_starts(name, TEXT("set")) ? 3 : text_starts(name, TEXT("is")) ? 2 : 0;
    if (!skip || name.len == skip || name.at[skip] < 'A' || name.at[skip] > 'Z') return name;
    char *property = gc_strndup(name.at + skip, name.len - skip);
    property[0] = (char)(property[0] + 32);
    return text_of(property);
}

static bool lists_either(const Node *list, Text name) {
    Node one = {.kind = AST_ANNOTATION_MEMBER};
    one.ANNOTATION_MEMBER.id = TEXT("includes");
    one.ANNOTATION_MEMBER.value = (Node *)list;
    Node *members[1] = {&one};
    Node annotation = {.kind = AST_ANNOTATION};
    annotation.ANNOTATION.members = (NodeList){.item = members, .count = 1};
    return annotation_selects(&annotation, name) || annotation_selects(&annotation, property_part(name));
}

/* --- includeTypes and excludeTypes ------------------------------------------------------------------------------------------------- */

/* The types that the annotation's member names, up to MAX_TYPES; none when it is not there. */
enum { MAX_TYPES = 32 };
static uint32_t named_types(Class *c, const Node *annotation, const char *member, Class **types) {
    Node *value = annotation_member(annotation, member);
    NodeList alone = {.item = &value, .count = value != NULL};
    const NodeList *list = value && value->kind == AST_LIST ? &value->LIST.items : &alone;
    uint32_t count = 0;
    for (uint32_t i = 0; i < list->count && count < MAX_TYPES; i++)
        if ((types[count] = annotation_class_of(c, list->item[i])) != NULL) count++;
    return count;
}

static bool has_signature(Interp *in, Method *like, Method *m) {
    if (like->param_count != m->param_count || like->owner == in->kinds[V_OBJECT]) return false;
    for (uint16_t p = 0; p < m->param_count; p++) {
        Class *a = method_params(in, like)[p], *b = method_params(in, m)[p];
        bool any = b == in->kinds[V_OBJECT] && !(a->flags & CLASS_PRIMITIVE) && !m->native;
        if (a != b && class_boxed(in, a) != class_boxed(in, b) && !any) return false;
    }
    return true;
}

/* One method of a built-in class may stand for several of the JDK's, with narrower types: this one is among them. */
static bool is_narrower(Interp *in, Method *like, Method *m) {
    if (!m->native || like->param_count != m->param_count) return false;
    for (uint16_t p = 0; p < m->param_count; p++)
        if (!class_is_subclass(class_boxed(in, method_params(in, like)[p]), class_boxed(in, method_params(in, m)[p]))) return false;
    return true;
}

static const MethodSet *asked_of(Interp *in, Class *type, const Sym *name) {
    return type->decl && !class_link(in, type) ? NULL : class_methods(in, type, name);
}

static bool is_excluded(Interp *in, Class *c, const Node *annotation, Method *m) {
    Class *types[MAX_TYPES];
    for (uint32_t i = named_types(c, annotation, "excludeTypes", types); i-- > 0;) {
        const MethodSet *set = asked_of(in, types[i], m->name);
        for (uint32_t k = 0; set && k < set->count; k++)
            if (has_signature(in, set->item[k], m)) return true;
    }
    return false;
}

static bool takes_part(Interp *in, Class *c, const Node *annotation, Method *m) {
    if (m->is_static || m->is_private || m->is_constructor || strchr(m->name->text, '$')) return false;
    Node *includes = annotation_member(annotation, "includes"), *excludes = annotation_member(annotation, "excludes");
    if (excludes && lists_either(excludes, sym_text(m->name))) return false;
    if (includes && !lists_either(includes, sym_text(m->name))) return false;
    return !is_excluded(in, c, annotation, m);
}

/* What every object has stays the owner's own. */
static bool of_every_object(const Method *m) {
    static const struct { const char *name; uint16_t params; } names[] = {{"toString", 0}, {"hashCode", 0}, {"equals", 1}, {"clone", 0}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (m->param_count == names[i].params && strcmp(m->name->text, names[i].name) == 0) return true;
    return false;
}

static bool declared_with(Interp *in, Class *c, Method *m) {
    const MethodSet *set = class_methods(in, c, m->name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *own = set->item[i];
        bool open = own->native && own->owner->flags & CLASS_OPEN;
        bool replaced = own != m && own->owner->flags & CLASS_INTERFACE; /* a default, or Groovy's */
        if (open && (replaced || heir_must_have(own))) continue;
        if (own->param_count != m->param_count || own->owner == in->kinds[V_OBJECT] || own->is_abstract || own->is_static) continue;
        Class **a = method_params(in, own), **b = method_params(in, m);
        bool same = true;
        for (uint16_t k = 0; same && k < m->param_count; k++) same = a[k] == b[k];
        if (same) return true;
    }
    return false;
}

/* --- the methods ---------------------------------------------------------------------------------------------------- */

typedef struct Delegation {
    Class *to; /* who gets the methods */
    Field *field;
    const Node *annotation;
} Delegation;

/* A method with the parameters of `like` that calls the field's one of that name. */
static void add_passing(Interp *in, const Delegation *d, Method *like) {
    if (declared_with(in, d->to, like)) return;
    Passing *p = gc_new(Passing);
    *p = (Passing){d->field, like->name, sym_getter(in, d->field->name)};
    Method *copy = gc_new(Method);
    copy->name = like->name;
    copy->param_count = like->param_count;
    copy->modifiers = MODIFIER_PUBLIC;
    copy->closure = closure_native(in, pass_on, p, like->param_count);
    Class **params = method_params(in, like);
    method_params(in, copy);
    for (uint16_t k = 0; k < like->param_count; k++) copy->params[k] = params[k];
    copy->untyped = like->untyped;
    copy->varargs = like->varargs;
    class_add_method(in, d->to, copy);
}

/* Without includeTypes all of a method, else what those types ask for of it. */
static void add_chosen(Interp *in, const Delegation *d, Method *m) {
    Class *types[MAX_TYPES];
    if (!annotation_member(d->annotation, "includeTypes")) {
        add_passing(in, d, m);
        return;
    }
    for (uint32_t i = named_types(d->to, d->annotation, "includeTypes", types); i-- > 0;) {
        const MethodSet *set = asked_of(in, types[i], m->name);
        for (uint32_t k = 0; set && k < set->count; k++) {
            if (has_signature(in, set->item[k], m)) add_passing(in, d, m);
            else if (is_narrower(in, set->item[k], m)) add_passing(in, d, set->item[k]);
        }
    }
}

/* What an interface marks as deprecated is only passed on when the interface is taken over. */
static bool is_outdated(const Delegation *d, const Method *m) {
    const Node *written = m->function ? m->function->node : NULL;
    if (!written || written->kind != AST_METHOD || !node_has_annotation(&written->METHOD.annotations, "Deprecated")) return false;
    if (annotation_flag(d->annotation, "deprecated", false)) return false;
    return !(m->owner->flags & CLASS_INTERFACE) || !annotation_flag(d->annotation, "interfaces", true);
}

/* What Groovy adds to the JDK's types is not theirs to pass on; an owner that is such a type has it as well. */
static void delegate_declared(Interp *in, const Delegation *d, Class *from, const Class *asked) {
    class_load(in, from);
    for (uint32_t i = 0; i < from->methods.cap; i++)
        for (Method *m = from->methods.keys[i] && !is_groovys_addition(asked, from->methods.keys[i]) ? from->methods.values[i] : NULL; m;
             m = m->next)
            if (takes_part(in, d->to, d->annotation, m) && !of_every_object(m) && !is_outdated(d, m)) add_chosen(in, d, m);
}

/* What stands in `from` and above it of the methods that `asked`, an interface, asks for; NULL: each type is asked itself. */
static void delegate_methods(Interp *in, const Delegation *d, Class *from, const Class *asked) {
    delegate_declared(in, d, from, asked ? asked : from);
    for (uint32_t i = 0; i < from->interface_count; i++) delegate_methods(in, d, from->interfaces[i], asked);
    if (from->super && from->super != in->kinds[V_OBJECT]) delegate_methods(in, d, from->super, asked);
}

static Value array_length(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    const Passing *p = as_closure(closure)->native_data;
    Value array = *field_place(p->field, as_closure(closure)->delegate);
    return array.kind == V_ARRAY ? v_int((int32_t)raw_list(array)->len) : throw_bare(in, EX_NULL_POINTER);
}

/* The length of an array is no method of it, yet passed on as a property. */
static void add_length(Interp *in, Class *c, Field *field) {
    Passing *p = gc_new(Passing);
    p->field = field;
    Method *m = gc_new(Method);
    m->name = sym_intern(in, TEXT("getLength"));
    m->modifiers = MODIFIER_PUBLIC;
    m->closure = closure_native(in, array_length, p, 0);
    class_add_method(in, c, m);
}

void transform_delegate(Interp *in, Class *c, Field *field, Node *annotation) {
    if (!field->type) return;
    if (field->type->decl && !class_link(in, field->type)) return;
    Delegation d = {c, field, annotation};
    static const struct { const char *interface, *implementation; } bodies[] = {
        {"java.util.Map", "java.util.LinkedHashMap"}, {"java.util.List", "java.util.ArrayList"},
        {"java.util.Set", "java.util.LinkedHashSet"}, {"java.util.Collection", "java.util.AbstractCollection"}};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) /* what the interface asks for stands there */
        if (strcmp(field->type->name, bodies[i].interface) == 0)
            delegate_methods(in, &d, class_named(in, bodies[i].implementation), field->type);
    delegate_methods(in, &d, field->type, NULL);
    if (field->type->element) add_length(in, c, field);
    if (!annotation_flag(annotation, "interfaces", true)) return;
    for (Class *at = field->type; at; at = at->super)
        for (uint32_t i = 0; i < at->interface_count; i++) transform_add_interface(c, at->interfaces[i]);
    if (field->type->flags & CLASS_INTERFACE) transform_add_interface(c, field->type);
}
