/*
 * Annotations that change a class (Groovy's AST transformations): which ones there are, and how their members are read. The
 * work itself is done by transform_value.c, transform_make.c and transform_member.c.
 */
#include "interp/classes/transform.h"

/* --- reading annotations ---------------------------------------------------------------------------------------------------- */

Node *annotation_member(const Node *annotation, const char *member) {
    for (uint32_t i = 0; annotation && i < annotation->ANNOTATION.members.count; i++) {
        Node *m = annotation->ANNOTATION.members.item[i];
        if (text_is(m->ANNOTATION_MEMBER.id, member)) return m->ANNOTATION_MEMBER.value;
    }
    return NULL;
}

bool annotation_flag(const Node *annotation, const char *member, bool fallback) {
    Node *value = annotation_member(annotation, member);
    return value && value->kind == AST_BOOLEAN ? value->BOOLEAN.value : fallback;
}

static Class *class_of_node(Class *c, const Node *value) {
    if (!value) return NULL;
    if (value->kind == AST_NAME) return unit_class(c->unit, c, value->NAME.id);
    if (value->kind == AST_PROPERTY && value->PROPERTY.name->kind == AST_STRING && text_is(value->PROPERTY.name->STRING.value, "class"))
        return class_of_node(c, value->PROPERTY.object);
    if (value->kind == AST_LIST && value->LIST.items.count) return class_of_node(c, value->LIST.items.item[0]);
    return value->kind == AST_TYPE ? type_find(c->unit, c, (Node *)value) : NULL;
}

Class *annotation_class_of(Class *c, const Node *value) { return class_of_node(c, value); }

Class *annotation_class(Class *c, const Node *annotation, const char *member) {
    return class_of_node(c, annotation_member(annotation, member));
}

static bool text_lists(Text list, Text name) {
    while (list.len) {
        const char *comma = memchr(list.at, ',', list.len);
        size_t len = comma ? (size_t)(comma - list.at) : list.len;
        if (text_eq(text_trim(text_span(list.at, len)), name)) return true;
        if (!comma) break;
        list = text_span(comma + 1, list.len - len - 1);
    }
    return false;
}

static bool node_lists(const Node *value, Text name) {
    if (value->kind == AST_STRING) return text_lists(value->STRING.value, name);
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        if (node_lists(value->LIST.items.item[i], name)) return true;
    return false;
}

bool annotation_selects(const Node *annotation, Text name) {
    Node *includes = annotation_member(annotation, "includes"), *excludes = annotation_member(annotation, "excludes");
    if (includes && !node_lists(includes, name)) return false;
    return !excludes || !node_lists(excludes, name);
}

/* --- what they speak of ------------------------------------------------------------------------------------------------------- */

static void add_fields(Transform *t, Class *c, bool properties, bool fields) {
    for (uint32_t i = 0; i < c->own_count; i++) {
        Field *f = c->own_fields[i];
        bool wanted = f->is_property ? properties : fields && !f->trait_property;
        if (f->is_static || !wanted || f->name->text[0] == '$' || !annotation_selects(t->annotation, sym_text(f->name))) continue;
        t->field = gc_realloc(t->field, (t->count + 1) * sizeof *t->field);
        t->field[t->count++] = f;
    }
}

static void add_supers(Transform *t, Class *c, bool fields) {
    if (!c || !c->decl) return;
    add_supers(t, c->super, fields);
    add_fields(t, c, true, fields);
}

Transform *transform_new(Class *c, Node *annotation, bool fields, bool supers) {
    Transform *t = gc_new(Transform);
    t->cls = c;
    t->annotation = annotation;
    if (supers) add_supers(t, c->super, fields && annotation_flag(annotation, "includeSuperFields", false));
    t->supers = t->count;
    add_fields(t, c, true, fields);
    return t;
}

Method *transform_overload(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t) {
    const Sym *sym = sym_intern(in, text_of(name));
    Method *m = gc_new(Method);
    m->name = sym;
    m->param_count = params;
    m->modifiers = MODIFIER_PUBLIC;
    m->is_constructor = sym == in->state->sym.init;
    m->closure = closure_native(in, fn, t, params);
    class_add_method(in, c, m);
    return m;
}

Method *transform_method(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t) {
    return class_own_method(c, sym_intern(in, text_of(name)), params) ? NULL : transform_overload(in, c, name, params, fn, t);
}

void transform_add_interface(Class *c, Class *interface) {
    if (class_is_subclass(c, interface)) return;
    c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
    c->interfaces[c->interface_count++] = interface;
}

void transform_beside(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t) {
    if (class_own_method(c, sym_intern(in, text_of(name)), params)) name = text_printf("_%s", name);
    transform_method(in, c, name, params, fn, t);
}

void transform_implement(Interp *in, Class *c, const char *interface) {
    transform_add_interface(c, class_named(in, interface));
}

const char *annotation_text(const Node *annotation, const char *member, const char *fallback) {
    Node *value = annotation_member(annotation, member);
    return value && value->kind == AST_STRING ? text_z(value->STRING.value) : fallback;
}

bool has_constructor(Interp *in, Class *c) { return symmap_get(&c->methods, in->state->sym.init) != NULL; }

/* --- the list ------------------------------------------------------------------------------------------------------------------- */

static void transform_canonical(Interp *in, Class *c, Node *annotation) {
    const NodeList *all = &c->decl->CLASS.annotations;
    if (!node_has_annotation(all, "TupleConstructor")) transform_tuple(in, c, annotation);
    if (!node_has_annotation(all, "EqualsAndHashCode")) transform_equals(in, c, annotation);
    if (!node_has_annotation(all, "ToString")) transform_to_string(in, c, annotation);
}

static void transform_inherit(Interp *in, Class *c, Node *annotation) {
    (void)in, (void)annotation;
    c->inherits_constructors = true;
}

static void transform_category(Interp *in, Class *c, Node *annotation) {
    Class *of = annotation_class(c, annotation, "value");
    c->category_of = of ? of : in->kinds[V_OBJECT];
}

static void transform_mixin(Interp *in, Class *c, Node *annotation) {
    Node *value = annotation_member(annotation, "value");
    if (!value) return;
    NodeList alone = {.item = &value, .count = 1};
    const NodeList *list = value->kind == AST_LIST ? &value->LIST.items : &alone;
    for (uint32_t i = 0; i < list->count; i++) {
        Class *from = annotation_class_of(c, list->item[i]);
        if (from && class_link(in, from)) class_mixin(in, c, from);
    }
}

static const struct {
    const char *name;
    void (*apply)(Interp *in, Class *c, Node *annotation);
} class_transforms[] = {
    {"Canonical", transform_canonical},
    {"Immutable", transform_immutable},
    {"TupleConstructor", transform_tuple},
    {"EqualsAndHashCode", transform_equals},
    {"ToString", transform_to_string},
    {"Singleton", transform_singleton},
    {"Sortable", transform_sortable},
    {"AutoClone", transform_auto_clone},
    {"AutoExternalize", transform_external},
    {"Builder", transform_builder},
    {"Log", transform_log},
    {"Commons", transform_slf4j},
    {"Log4j", transform_slf4j},
    {"Log4j2", transform_slf4j},
    {"Slf4j", transform_slf4j},
    {"InheritConstructors", transform_inherit},
    {"Category", transform_category},
    {"Mixin", transform_mixin},
};

void class_transform_members(Interp *in, Class *c, const NodeList *members) {
    for (uint32_t i = 0; i < c->own_count; i++) {
        Field *f = c->own_fields[i];
        if (!f->node || f->node->kind != AST_FIELD) continue;
        Node *delegate = node_annotation(&f->node->FIELD.annotations, "Delegate");
        if (delegate) transform_delegate(in, c, f, delegate);
        Node *listeners = node_annotation(&f->node->FIELD.annotations, "ListenerList");
        if (listeners) transform_listeners(in, c, f, listeners);
        if (node_has_annotation(&f->node->FIELD.annotations, "IndexedProperty")) transform_indexed(in, c, f);
        if (node_has_annotation(&f->node->FIELD.annotations, "Lazy")) transform_lazy(in, c, f);
    }
    for (uint32_t i = 0; i < members->count; i++) {
        Node *member = members->item[i];
        if (member->kind != AST_METHOD) continue;
        if (node_has_annotation(&member->METHOD.annotations, "Memoized")) transform_memoized(in, c, member);
        bool empty = !member->METHOD.body || !member->METHOD.body->BLOCK.statements.count;
        if (!empty && node_has_annotation(&member->METHOD.annotations, "NotYetImplemented")) transform_unfinished(in, c, member);
        Node *builder = node_annotation(&member->METHOD.annotations, "Builder");
        if (builder) transform_builder_of(in, c, member, builder);
    }
}

bool class_transform(Interp *in, Class *c) {
    if (!c->decl || c->decl->kind != AST_CLASS) return true;
    NodeList meant = c->decl->CLASS.annotations.count ? annotations_meant(c) : (NodeList){0}, *annotations = &meant;
    for (size_t i = 0; annotations->count && i < sizeof class_transforms / sizeof class_transforms[0]; i++) {
        Node *annotation = node_annotation(annotations, class_transforms[i].name);
        if (annotation) class_transforms[i].apply(in, c, annotation);
    }
    class_transform_members(in, c, &c->decl->CLASS.members);
    transform_watched(in, c);
    return true;
}
