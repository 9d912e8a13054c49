/*
 * Faults in classes as wholes; see check_class.h. Only what the module itself shows is judged: a parent that is not
 * defined in it is taken to be whatever the class needs.
 */
#include "grammar/check_class.h"
#include "grammar/build.h"
#include "grammar/gc.h"

#include <ctype.h>

void check_fault(Classes *c, Span at, const char *format, Text name) {
    Buf message = {0};
    buf_printf(&message, format, TEXT_FMT(name));
    check_report(c->source, c->sink, at, message.at);
}

const Node *check_find_field(const Node *class, Text name) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD && text_eq(m->FIELD.id, name))
            return m;
    }
    return NULL;
}

Text check_last_part(Text id) {
    ptrdiff_t dot = text_rfind(id, TEXT("."));
    return dot < 0 ? id : text_span(id.at + dot + 1, id.len - (size_t)dot - 1);
}

/* The class of the module that a type names, or NULL. A name with a package is taken to be from elsewhere. */
Node *check_find_class(const Classes *c, const Node *type) {
    if (!type || (check_is_lower(type->TYPE.id) && text_find(type->TYPE.id, TEXT("."), 0) >= 0))
        return NULL;
    for (uint32_t i = 0; i < c->all.count; i++)
        if (text_eq(check_last_part(type->TYPE.id), c->all.item[i]->CLASS.id))
            return c->all.item[i];
    return NULL;
}

static void collect(Classes *c, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++)
        if (list->item[i]->kind == AST_CLASS) {
            nodes_add(&c->all, list->item[i]);
            collect(c, &list->item[i]->CLASS.members);
        }
}

bool check_is_accessor(Text method, Text field) {
    if (method.len < 3)
        return false;
    size_t prefix = text_starts(method, TEXT("get")) || text_starts(method, TEXT("set")) ? 3 : 2;
    if (prefix == 2 && !text_starts(method, TEXT("is")))
        return false;
    return method.len == prefix + field.len && field.len > 0 && toupper(field.at[0]) == method.at[prefix] &&
           memcmp(method.at + prefix + 1, field.at + 1, field.len - 1) == 0;
}

bool check_is_lower(Text id) { return id.len > 0 && islower((unsigned char)id.at[0]); }

bool check_is_imported(const Node *module, Text id) {
    for (uint32_t i = 0; i < module->MODULE.imports.count; i++) {
        const struct AstIMPORT *m = &module->MODULE.imports.item[i]->IMPORT;
        if (text_eq(m->alias, id) || text_eq(m->member, id) || m->star || text_eq(check_last_part(m->id), id))
            return true;
    }
    return false;
}

static bool is_static_member(const Node *class, Text id) {
    bool constant = class->CLASS.form == FORM_INTERFACE;
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD && text_eq(m->FIELD.id, id) && (constant || (m->FIELD.modifiers & MODIFIER_STATIC)))
            return true;
        if (m->kind == AST_ENUM_CONSTANT && text_eq(m->ENUM_CONSTANT.id, id))
            return true;
        bool getter = m->kind == AST_METHOD && (m->METHOD.modifiers & MODIFIER_STATIC) && check_is_accessor(m->METHOD.id, id);
        if (getter && !text_starts(m->METHOD.id, TEXT("is")))
            return true;
    }
    return false;
}

static Text logger_name(const Node *annotation) {
    for (uint32_t i = 0; i < annotation->ANNOTATION.members.count; i++) {
        const struct AstANNOTATION_MEMBER *m = &annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER;
        if (text_is(m->id, "value") && m->value->kind == AST_STRING)
            return m->value->STRING.value;
    }
    return TEXT("log");
}

/* Annotations that are not known may bring anything, those for logging their variable. */
static bool is_brought(const Node *class, Text id) {
    static const char *const logging[] = {"Log", "Log4j", "Log4j2", "Slf4j", "Commons"};
    for (uint32_t i = 0; i < class->CLASS.annotations.count; i++) {
        const Node *a = class->CLASS.annotations.item[i];
        for (size_t k = 0; k < sizeof logging / sizeof *logging; k++)
            if (text_is(check_last_part(a->ANNOTATION.id), logging[k]) && text_eq(logger_name(a), id))
                return true;
        if (!check_is_known_annotation(a->ANNOTATION.id))
            return true;
    }
    return false;
}

/* A class by the text of it: its own static members, those above it. */
static bool may_have_static(const Classes *c, const Node *class, Text id, int steps) {
    if (steps == 0 || class->CLASS.form == FORM_TRAIT || is_static_member(class, id) || is_brought(class, id))
        return true;
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++) {
        const Node *type = class->CLASS.interfaces.item[i], *above = check_find_class(c, type);
        bool interface = above && above->CLASS.form == FORM_INTERFACE;
        if (above ? interface && may_have_static(c, above, id, steps - 1) : !check_is_builtin(c, type))
            return true;
    }
    const Node *super = check_find_class(c, class->CLASS.super);
    if (super)
        return may_have_static(c, super, id, steps - 1);
    return class->CLASS.super && !check_is_builtin(c, class->CLASS.super);
}

/* import static C.*: of the built-in classes that are known here, none has a static property with a small letter. */
static bool star_may_bring(const Classes *c, const struct AstIMPORT *m, Text id) {
    static const char *const without[] = {"java.lang.Math", "java.lang.StrictMath", "java.util.Collections", "java.util.Arrays",
                                          "java.util.concurrent.TimeUnit"};
    for (size_t i = 0; i < sizeof without / sizeof *without; i++)
        if (text_is(m->id, without[i]))
            return false;
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = m->id;
    const Node *class = check_find_class(c, &type);
    return !class || may_have_static(c, class, id, ANCESTORS_MOST);
}

static bool is_statically_imported(const Classes *c, Text id) {
    const struct AstMODULE *module = &c->module->MODULE;
    for (uint32_t i = 0; i < module->imports.count; i++) {
        const struct AstIMPORT *m = &module->imports.item[i]->IMPORT;
        bool getter = m->is_static && (check_is_accessor(m->member, id) || check_is_accessor(check_last_part(m->id), id));
        bool named = m->star ? m->is_static && star_may_bring(c, m, id) : text_eq(check_last_part(m->id), id) || getter;
        if (named || text_eq(m->alias, id) || text_eq(m->member, id))
            return true;
    }
    return false;
}

bool check_may_be_static(const Classes *c, const Node *class, Text id) {
    const struct AstMODULE *module = &c->module->MODULE;
    if (is_statically_imported(c, id))
        return true;
    for (uint32_t i = 0; !class && i < module->fields.count; i++)
        if (text_eq(module->fields.item[i]->FIELD.id, id) && (module->fields.item[i]->FIELD.modifiers & MODIFIER_STATIC))
            return true;
    for (; class; class = check_outer_class(c, class))
        if (may_have_static(c, class, id, ANCESTORS_MOST))
            return true;
    return false;
}

/* --- signatures -------------------------------------------------------------------------------------------------------- */

static void add_type(Buf *out, const Node *type, bool varargs) {
    Text id = type ? type->TYPE.id : TEXT("Object");
    Text plain[] = {TEXT("java.lang."), TEXT("java.util.")};
    for (size_t i = 0; i < 2; i++)
        if (text_starts(id, plain[i]))
            id = text_span(id.at + plain[i].len, id.len - plain[i].len);
    buf_text(out, id);
    for (int i = 0; i < (type ? type->TYPE.dims : 0) + varargs; i++)
        buf_z(out, "[]");
}

Text check_type_text(const Node *type, bool varargs) {
    Buf out = {0};
    add_type(&out, type, varargs);
    return buf_as_text(&out);
}

Text check_signature(const struct AstMETHOD *m, uint32_t dropped) {
    Buf out = {0};
    uint32_t with_default = 0, seen = 0;
    for (uint32_t i = 0; i < m->params.count; i++)
        with_default += m->params.item[i]->PARAM.init != NULL;
    buf_text(&out, m->id);
    buf_char(&out, '(');
    for (uint32_t i = 0; i < m->params.count; i++) {
        const struct AstPARAM *p = &m->params.item[i]->PARAM;
        if (p->init && ++seen > with_default - dropped)
            continue;
        add_type(&out, p->type, p->varargs);
        buf_char(&out, ',');
    }
    buf_char(&out, ')');
    return buf_as_text(&out);
}

uint32_t check_default_count(const struct AstMETHOD *m) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->params.count; i++)
        count += m->params.item[i]->PARAM.init != NULL;
    return count;
}

/* Does one of the two methods' forms (with and without defaults) have the same signature? */
static bool clash(const struct AstMETHOD *a, const struct AstMETHOD *b) {
    if (!text_eq(a->id, b->id) || a->constructor != b->constructor)
        return false;
    for (uint32_t i = 0; i <= check_default_count(a); i++)
        for (uint32_t j = 0; j <= check_default_count(b); j++)
            if (text_eq(check_signature(a, i), check_signature(b, j)))
                return true;
    return false;
}

/* May a method stand beside an earlier one of the same name? */
static bool check_pair(Classes *c, const struct AstMETHOD *a, const struct AstMETHOD *earlier) {
    /* Spock renames its features, whose names are sentences, before this is checked. */
    if (clash(a, earlier) && text_find(a->id, TEXT(" "), 0) < 0) {
        check_fault(c, a->name_span, "the method '%.*s' is defined twice with the same parameters", a->id);
        return false;
    }
    if (!a->constructor && ((a->modifiers ^ earlier->modifiers) & MODIFIER_PRIVATE)) {
        check_fault(c, earlier->name_span, "private and other methods cannot share the name '%.*s'", a->id);
        return false;
    }
    return true;
}

/* Index + 1 of members: the first and the last method of a bucket, the next one of the same bucket. */
typedef struct Chain {
    uint32_t first, last, next;
} Chain;

/* Methods are found by their names' hash, in the order in which they stand: a script may have thousands. */
static void check_methods(Classes *c, const NodeList *members) {
    uint32_t buckets = 16;
    while (buckets < members->count)
        buckets *= 2;
    Chain *chain = gc_atomic((buckets + members->count) * sizeof *chain);
    memset(chain, 0, (buckets + members->count) * sizeof *chain);
    for (uint32_t i = 0; i < members->count; i++) {
        if (members->item[i]->kind != AST_METHOD)
            continue;
        const struct AstMETHOD *a = &members->item[i]->METHOD;
        Chain *bucket = &chain[members->count + ((uint32_t)text_hash(a->id) & (buckets - 1))];
        bool fits = true;
        for (uint32_t j = bucket->first; j && fits; j = chain[j - 1].next)
            if (text_eq(a->id, members->item[j - 1]->METHOD.id))
                fits = check_pair(c, a, &members->item[j - 1]->METHOD);
        if (bucket->last)
            chain[bucket->last - 1].next = i + 1;
        else
            bucket->first = i + 1;
        bucket->last = i + 1;
    }
}

/* --- one class --------------------------------------------------------------------------------------------------------- */

static void check_fields(Classes *c, const Node *n) {
    const NodeList *members = &n->CLASS.members;
    for (uint32_t i = 0; i < members->count; i++) {
        const Node *m = members->item[i];
        for (uint32_t j = 0; m->kind == AST_ENUM_CONSTANT && j < i; j++)
            if (members->item[j]->kind == AST_ENUM_CONSTANT && text_eq(members->item[j]->ENUM_CONSTANT.id, m->ENUM_CONSTANT.id))
                check_fault(c, m->ENUM_CONSTANT.name_span, "the constant '%.*s' is declared twice", m->ENUM_CONSTANT.id);
        for (uint32_t j = i + 1; m->kind == AST_FIELD && j < members->count; j++) {
            const Node *o = members->item[j]; /* a field and a property may share a name */
            if (o->kind == AST_FIELD && o->FIELD.property == m->FIELD.property && text_eq(o->FIELD.id, m->FIELD.id)) {
                check_fault(c, m->FIELD.name_span, "the field '%.*s' is declared twice", m->FIELD.id);
                break;
            }
        }
    }
}

/* A static property gets a static getter, which no method of objects may be named like. */
static bool asks_for_getter(const Classes *c, const Node *class, Text id, int steps) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        bool open = m->kind == AST_METHOD && (class->CLASS.form != FORM_CLASS || (m->METHOD.modifiers & MODIFIER_ABSTRACT));
        if (open && m->METHOD.params.count == 0 && !(m->METHOD.modifiers & MODIFIER_STATIC) && check_is_accessor(m->METHOD.id, id))
            return true;
    }
    const Node *super = check_find_class(c, class->CLASS.super);
    if (steps && super && asks_for_getter(c, super, id, steps - 1))
        return true;
    for (uint32_t i = 0; steps && i < class->CLASS.interfaces.count; i++) {
        const Node *parent = check_find_class(c, class->CLASS.interfaces.item[i]);
        if (parent && asks_for_getter(c, parent, id, steps - 1))
            return true;
    }
    return false;
}

static bool is_of_type(const Node *param, const char *type) {
    const Node *t = param->PARAM.type;
    return t ? text_is(check_last_part(t->TYPE.id), type) && !t->TYPE.dims : strcmp(type, "Object") == 0;
}

/* A hook with the very parameters of those that Groovy makes for an inner class, which go on to the class around. */
static bool is_missing_hook(const Node *m) {
    const NodeList *params = &m->METHOD.params;
    Text id = m->METHOD.id;
    if (text_starts(id, TEXT("$static_"))) id = text_span(id.at + 8, id.len - 8);
    bool method = text_is(id, "methodMissing"), property = text_is(id, "propertyMissing");
    bool named = params->count && is_of_type(params->item[0], "String");
    bool pair = named && params->count == 2 && is_of_type(params->item[1], "Object");
    return (method && pair) || (property && (pair || (named && params->count == 1)));
}

static void check_properties(Classes *c, const Node *n) {
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        const Node *m = n->CLASS.members.item[i];
        if (m->kind == AST_METHOD && m->METHOD.constructor && n->CLASS.form == FORM_TRAIT)
            check_fault(c, m->span, "the trait '%.*s' cannot have a constructor", n->CLASS.id);
        bool nested = n->CLASS.modifiers & MODIFIER_STATIC && n->CLASS.form == FORM_CLASS && check_outer_class(c, n);
        if (nested && m->kind == AST_METHOD && is_missing_hook(m))
            check_fault(c, m->METHOD.name_span, "a static class inside another one cannot have '%.*s'", m->METHOD.id);
        if (m->kind != AST_FIELD)
            continue;
        Text id = m->FIELD.id;
        if (n->CLASS.form == FORM_TRAIT && (m->FIELD.modifiers & MODIFIER_PROTECTED))
            check_fault(c, m->FIELD.name_span, "a field of a trait is private or public, not protected: '%.*s'", id);
        if (text_is(id, "metaClass") && m->FIELD.type && !text_is(check_last_part(m->FIELD.type->TYPE.id), "MetaClass"))
            check_fault(c, m->FIELD.name_span, "the field '%.*s' must be a MetaClass", id);
        bool of_class = m->FIELD.property && (m->FIELD.modifiers & MODIFIER_STATIC) && n->CLASS.form == FORM_CLASS;
        if (of_class && asks_for_getter(c, n, id, ANCESTORS_MOST))
            check_fault(c, m->FIELD.name_span, "the static property '%.*s' stands against a method of objects", id);
        char first = (char)toupper((unsigned char)id.at[0]);
        if (!m->FIELD.property || first == id.at[0])
            continue;
        Text capital = text_of(text_printf("%c%.*s", first, (int)id.len - 1, id.at + 1));
        const Node *twin = check_find_field(n, capital);
        if (twin && twin->FIELD.property)
            check_fault(c, m->FIELD.name_span, "the property '%.*s' differs from another one only in its first letter's case", id);
    }
}

static void check_class_modifiers(Classes *c, const Node *n, bool outermost) {
    int m = n->CLASS.modifiers;
    if ((m & MODIFIER_ABSTRACT) && (m & MODIFIER_FINAL))
        check_fault(c, n->CLASS.name_span, "the class '%.*s' cannot be both final and abstract", n->CLASS.id);
    if (m & (MODIFIER_TRANSIENT | MODIFIER_VOLATILE | MODIFIER_NATIVE))
        check_fault(c, n->CLASS.name_span, "the class '%.*s' has a modifier that is not for classes", n->CLASS.id);
    if (outermost && (m & (MODIFIER_STATIC | MODIFIER_PRIVATE)))
        check_fault(c, n->CLASS.name_span, "only a class inside another one can be static or private, not '%.*s'", n->CLASS.id);
}

static bool has_constants(const Node *n) {
    for (uint32_t i = 0; i < n->CLASS.members.count; i++)
        if (n->CLASS.members.item[i]->kind == AST_ENUM_CONSTANT)
            return true;
    return false;
}

static void check_method_modifiers(Classes *c, const Node *n) {
    bool interface = n->CLASS.form == FORM_INTERFACE;
    bool may_be_abstract = interface || n->CLASS.form == FORM_TRAIT || n->CLASS.form == FORM_ENUM ||
                           n->CLASS.form == FORM_ANNOTATION || (n->CLASS.modifiers & MODIFIER_ABSTRACT);
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        const Node *m = n->CLASS.members.item[i];
        if (m->kind != AST_METHOD)
            continue;
        int bits = m->METHOD.modifiers;
        if (interface && (bits & (MODIFIER_PRIVATE | MODIFIER_PROTECTED)))
            check_fault(c, m->METHOD.name_span, "methods of an interface are public, '%.*s' too", m->METHOD.id);
        if (interface && (bits & (MODIFIER_FINAL | MODIFIER_STATIC | MODIFIER_SYNCHRONIZED | MODIFIER_NATIVE | MODIFIER_STRICTFP)))
            check_fault(c, m->METHOD.name_span, "the method '%.*s' has a modifier that is not for interfaces", m->METHOD.id);
        if ((bits & MODIFIER_ABSTRACT) && (bits & MODIFIER_PRIVATE) && may_be_abstract && !interface)
            check_fault(c, m->METHOD.name_span, "the abstract method '%.*s' cannot be private", m->METHOD.id);
        if ((bits & MODIFIER_ABSTRACT) && n->CLASS.form == FORM_ENUM && !has_constants(n))
            check_fault(c, m->METHOD.name_span, "the abstract method '%.*s' needs constants that have it", m->METHOD.id);
        if ((bits & MODIFIER_ABSTRACT) && !may_be_abstract)
            check_fault(c, m->METHOD.name_span, "the abstract method '%.*s' needs an abstract class", m->METHOD.id);
    }
}

/* What a class's own parameter of that name is bounded by; NULL: it is none of its parameters. */
static const NodeList *bounds_of(const Node *class, Text id) {
    for (uint32_t i = 0; i < class->CLASS.type_params.count; i++)
        if (text_eq(class->CLASS.type_params.item[i]->TYPE_PARAM.id, id))
            return &class->CLASS.type_params.item[i]->TYPE_PARAM.bounds;
    return NULL;
}

/* Is the argument certainly none of that kind? Of the JDK's classes only numbers are told from what is none. */
static bool is_out_of_bounds(const Classes *c, const Node *class, const Node *argument, const Node *bound) {
    static const char *const no_numbers[] = {"String", "Object", "Boolean", "Character", "List", "Map", "Set", "Date", "Closure"};
    const NodeList *own = bounds_of(class, argument->TYPE.id);
    if (text_is(bound->TYPE.id, "Object") || bounds_of(class, bound->TYPE.id))
        return false;
    if (own && own->count == 0)
        return true;
    if (own)
        argument = own->item[0];
    const Node *given = check_find_class(c, argument), *wanted = check_find_class(c, bound);
    if (given && wanted)
        return given != wanted && !check_leads_to(c, given, wanted);
    for (size_t i = 0; text_is(bound->TYPE.id, "Number") && i < sizeof no_numbers / sizeof *no_numbers; i++)
        if (text_is(argument->TYPE.id, no_numbers[i]))
            return true;
    return false;
}

/* The arguments of the type that a class extends. */
static void check_super_arguments(Classes *c, const Node *n, const Node *super) {
    const NodeList *given = &n->CLASS.super->TYPE.args;
    for (uint32_t i = 0; i < given->count; i++) {
        const Node *argument = given->item[i];
        const NodeList *params = super ? &super->CLASS.type_params : NULL;
        if (text_is(argument->TYPE.id, "?"))
            check_fault(c, argument->span, "the type that '%.*s' extends cannot have a wildcard", n->CLASS.id);
        else if (params && i < params->count && params->item[i]->TYPE_PARAM.bounds.count &&
                 is_out_of_bounds(c, n, argument, params->item[i]->TYPE_PARAM.bounds.item[0]))
            check_fault(c, argument->span, "the type '%.*s' is out of the parameter's bounds", argument->TYPE.id);
    }
}

static void check_parents(Classes *c, const Node *n) {
    const Node *super = check_find_class(c, n->CLASS.super);
    bool interface = n->CLASS.form == FORM_INTERFACE;
    bool to_interface = n->CLASS.super && n->CLASS.form == FORM_TRAIT &&
                        (super ? super->CLASS.form == FORM_INTERFACE : text_is(n->CLASS.super->TYPE.id, "Serializable"));
    if (to_interface)
        check_fault(c, n->CLASS.super->span, "a trait implements the interface '%.*s' instead of extending it", n->CLASS.super->TYPE.id);
    else if (super && super != n && super->CLASS.form == FORM_INTERFACE)
        check_fault(c, n->CLASS.super->span, "'%.*s' is an interface: implement it instead", super->CLASS.id);
    else if (super && super->CLASS.form == FORM_TRAIT && n->CLASS.form == FORM_CLASS)
        check_fault(c, n->CLASS.super->span, "'%.*s' is a trait: implement it instead", super->CLASS.id);
    if (n->CLASS.super && n->CLASS.form == FORM_CLASS)
        check_extends_final(c, n->CLASS.super);
    if (n->CLASS.super)
        check_super_arguments(c, n, super);
    for (uint32_t i = 0; i < n->CLASS.interfaces.count; i++) {
        const Node *type = n->CLASS.interfaces.item[i], *parent = check_find_class(c, type);
        if (parent && parent->CLASS.form != FORM_INTERFACE && parent->CLASS.form != FORM_TRAIT &&
            parent->CLASS.form != FORM_ANNOTATION && !interface)
            check_fault(c, type->span, "'%.*s' is a class: extend it instead", parent->CLASS.id);
        for (uint32_t j = 0; j < i; j++)
            if (text_eq(type->TYPE.id, n->CLASS.interfaces.item[j]->TYPE.id))
                check_fault(c, type->span, "'%.*s' is named twice", type->TYPE.id);
    }
}

static bool leads_to(const Classes *c, const Node *from, const Node *wanted, int steps) {
    if (steps == 0)
        return false;
    const Node *super = check_find_class(c, from->CLASS.super);
    if (super && (super == wanted || leads_to(c, super, wanted, steps - 1)))
        return true;
    for (uint32_t i = 0; i < from->CLASS.interfaces.count; i++) {
        const Node *parent = check_find_class(c, from->CLASS.interfaces.item[i]);
        if (parent && (parent == wanted || leads_to(c, parent, wanted, steps - 1)))
            return true;
    }
    return false;
}

bool check_leads_to(const Classes *c, const Node *from, const Node *wanted) { return leads_to(c, from, wanted, ANCESTORS_MOST); }

/* --- abstract methods left open ------------------------------------------------------------------------------------------ */

static bool is_among(Text id, const char *const *names) {
    while (*names && !text_is(id, *names))
        names++;
    return *names != NULL;
}

static bool is_of_objects(Text id) {
    static const char *const names[] = {"toString",    "equals",       "hashCode",     "getMetaClass", "getProperty", "setProperty",
                                        "invokeMethod", "setMetaClass", "getClass", "clone",        "finalize",    "notify", NULL};
    return is_among(id, names);
}

static bool is_of_scripts(Text id) {
    static const char *const names[] = {"run", "getBinding", "setBinding", "println", "print", "printf", "evaluate", NULL};
    return is_of_objects(id) || is_among(id, names);
}

static bool takes_count(const struct AstMETHOD *m, int count) {
    int most = (int)m->params.count;
    return count < 0 || (count <= most && count >= most - (int)check_default_count(m));
}

bool check_implements(const Classes *c, const Node *class, Text wanted, int count) {
    for (int steps = 0; class && steps < ANCESTORS_MOST; steps++) {
        for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
            const Node *m = class->CLASS.members.item[i];
            if (m->kind == AST_METHOD && !(m->METHOD.modifiers & MODIFIER_ABSTRACT) && text_eq(m->METHOD.id, wanted) &&
                takes_count(&m->METHOD, count))
                return true;
            if (m->kind == AST_FIELD && m->FIELD.property && check_is_accessor(wanted, m->FIELD.id))
                return !(m->FIELD.modifiers & MODIFIER_STATIC);
            if (m->kind == AST_FIELD && m->FIELD.annotations.count)
                return true; /* @Delegate and the like bring methods in */
        }
        for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++) {
            const Node *type = class->CLASS.interfaces.item[i], *parent = check_find_class(c, type);
            if (!parent && check_names_builtin(c, type))
                continue;
            if (!parent || (parent->CLASS.form == FORM_TRAIT && (parent->CLASS.super || check_implements(c, parent, wanted, count))))
                return true;
        }
        if (class->CLASS.annotations.count)
            return true;
        const Node *super = check_find_class(c, class->CLASS.super);
        if (class->CLASS.super && !super)
            return true;
        class = super;
    }
    return is_of_objects(wanted);
}

static void check_open_methods(Classes *c, const Node *class, const Node *from, int steps) {
    if (!from || steps == 0)
        return;
    bool interface = from->CLASS.form == FORM_INTERFACE;
    for (uint32_t i = 0; from != class && i < from->CLASS.members.count; i++) {
        const Node *m = from->CLASS.members.item[i];
        bool open = m->kind == AST_METHOD && (interface || (m->METHOD.modifiers & MODIFIER_ABSTRACT));
        if (open && !check_implements(c, class, m->METHOD.id, (int)m->METHOD.params.count)) {
            check_tell_open(c, class, class->CLASS.name_span, m->METHOD.id);
            return;
        }
    }
    if (from == class || !interface)
        check_open_methods(c, class, check_find_class(c, from->CLASS.super), steps - 1);
    for (uint32_t i = 0; i < from->CLASS.interfaces.count; i++)
        check_open_methods(c, class, check_find_class(c, from->CLASS.interfaces.item[i]), steps - 1);
}

/* --- enums, overriding ------------------------------------------------------------------------------------------------------ */

static const Node *find_method(const Node *class, const struct AstMETHOD *like) {
    for (uint32_t i = 0; class && i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_METHOD && !m->METHOD.constructor && text_eq(check_signature(&m->METHOD, 0), check_signature(like, 0)))
            return m;
    }
    return NULL;
}

/* An abstract method of an enum is the business of each of its constants. */
static void check_constants(Classes *c, const Node *n) {
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        const Node *open = n->CLASS.members.item[i];
        if (open->kind != AST_METHOD || !(open->METHOD.modifiers & MODIFIER_ABSTRACT))
            continue;
        for (uint32_t j = 0; j < n->CLASS.members.count; j++) {
            const Node *constant = n->CLASS.members.item[j];
            if (constant->kind != AST_ENUM_CONSTANT)
                continue;
            const Node *own = find_method(constant->ENUM_CONSTANT.body, &open->METHOD);
            if (!own || (own->METHOD.modifiers & MODIFIER_ABSTRACT))
                check_fault(c, constant->ENUM_CONSTANT.name_span, "the constant '%.*s' does not have the enum's abstract method",
                      constant->ENUM_CONSTANT.id);
        }
    }
}

static int access_rank(int bits) { return bits & MODIFIER_PRIVATE ? 0 : bits & MODIFIER_PROTECTED ? 1 : 2; }

static void check_overriding(Classes *c, const Node *n) {
    const Node *super = check_find_class(c, n->CLASS.super);
    for (uint32_t i = 0; super && i < n->CLASS.members.count; i++) {
        const Node *m = n->CLASS.members.item[i];
        const Node *above = m->kind == AST_METHOD && !m->METHOD.constructor ? find_method(super, &m->METHOD) : NULL;
        if (!above)
            continue;
        if (above->METHOD.modifiers & MODIFIER_FINAL)
            check_fault(c, m->METHOD.name_span, "the method '%.*s' of the parent class is final", m->METHOD.id);
        else if (above->METHOD.annotations.count == 0 && access_rank(m->METHOD.modifiers) < access_rank(above->METHOD.modifiers))
            check_fault(c, m->METHOD.name_span, "the method '%.*s' is less visible than that of the parent class", m->METHOD.id);
    }
}

static void check_replacing(Classes *c, const Node *class) {
    size_t errors = c->sink->errors;
    check_overriding(c, class);
    if (c->sink->errors == errors)
        check_override(c, class);
}

/* --- classes without a name ------------------------------------------------------------------------------------------------ */

/* The class that a body stands for, below `super`. */
static Node class_of_body(const Node *body, Node *super) {
    Node class = {.kind = body->kind, .depth = body->depth, .span = body->span, .CLASS = body->CLASS};
    class.CLASS.form = FORM_CLASS;
    class.CLASS.super = super;
    return class;
}

void check_anonymous(Classes *c, const Node *n, const Node *above) {
    bool interface = above && above->CLASS.form == FORM_INTERFACE;
    Node *type = n->NEW.type;
    Node class = class_of_body(n->NEW.body, above && !interface ? type : NULL); /* what its parent has, it has */
    if (above && above->CLASS.form != FORM_TRAIT)
        check_open_methods(c, &class, above, ANCESTORS_MOST);
    else if (!above)
        check_open_builtin(c, n->NEW.body, type, n->span);
    check_extends_final(c, type);
    if (interface)
        class.CLASS.interfaces = (NodeList){.item = &type, .count = 1};
    else
        class.CLASS.super = type;
    check_replacing(c, &class);
}

/* A constant's body is a class below the enum. */
static void check_constant_bodies(Classes *c, const Node *n) {
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = n->CLASS.id;
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        const Node *constant = n->CLASS.members.item[i], *body = constant->kind == AST_ENUM_CONSTANT ? constant->ENUM_CONSTANT.body : NULL;
        if (!body)
            continue;
        Node class = class_of_body(body, &type);
        check_replacing(c, &class);
    }
}

/* --- all ------------------------------------------------------------------------------------------------------------------- */

static void check_class(Classes *c, const Node *n, bool outermost) {
    size_t errors = c->sink->errors;
    if (check_leads_to(c, n, n)) {
        check_fault(c, n->CLASS.name_span, "the class '%.*s' is its own ancestor", n->CLASS.id);
        return;
    }
    check_class_modifiers(c, n, outermost);
    check_fields(c, n);
    check_properties(c, n);
    check_methods(c, &n->CLASS.members);
    check_method_modifiers(c, n);
    check_parents(c, n);
    check_builtin_parents(c, n);
    check_overriding(c, n);
    if (c->sink->errors == errors)
        check_override(c, n);
    if (n->CLASS.form == FORM_ENUM)
        check_constants(c, n), check_constant_bodies(c, n);
    bool full = n->CLASS.form == FORM_CLASS || n->CLASS.form == FORM_ENUM;
    if (c->sink->errors == errors && full && !(n->CLASS.modifiers & MODIFIER_ABSTRACT))
        check_open_methods(c, n, n, ANCESTORS_MOST), check_open_builtin(c, n, NULL, n->CLASS.name_span);
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        const Node *inner = n->CLASS.members.item[i];
        if (inner->kind != AST_CLASS)
            continue;
        if (n->CLASS.form == FORM_TRAIT && !(inner->CLASS.modifiers & MODIFIER_STATIC))
            check_fault(c, inner->CLASS.name_span, "the class '%.*s' inside a trait must be static", inner->CLASS.id);
        check_class(c, inner, false);
    }
}

static void check_twins(Classes *c, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++)
        for (uint32_t j = 0; j < i; j++)
            if (list->item[i]->kind == AST_CLASS && list->item[j]->kind == AST_CLASS &&
                text_eq(list->item[i]->CLASS.id, list->item[j]->CLASS.id)) {
                check_fault(c, list->item[i]->CLASS.name_span, "the class '%.*s' is defined twice", list->item[i]->CLASS.id);
                break;
            }
}

/* @BaseScript may give the script's body another name, so that run() is free. */
static bool has_base_script(const struct AstMODULE *m) {
    for (uint32_t i = 0; i < m->statements.count; i++)
        if (m->statements.item[i]->kind == AST_DECLARE &&
            build_has_annotation(&m->statements.item[i]->DECLARE.annotations, "BaseScript"))
            return true;
    for (uint32_t i = 0; i < m->imports.count; i++)
        if (build_has_annotation(&m->imports.item[i]->IMPORT.annotations, "BaseScript"))
            return true;
    return m->package && build_has_annotation(&m->package->PACKAGE.annotations, "BaseScript");
}

static void check_script(Classes *c, const struct AstMODULE *m) {
    bool own_run = m->statements.count && !has_base_script(m);
    check_methods(c, &m->methods);
    for (uint32_t i = 0; i < m->methods.count; i++) {
        const struct AstMETHOD *method = &m->methods.item[i]->METHOD;
        check_script_override(c, m->methods.item[i]);
        if (own_run && method->params.count == 0 && text_is(method->id, "run") && !(method->modifiers & MODIFIER_STATIC))
            check_fault(c, method->name_span, "the method '%.*s' is the script's own body; give it another name", method->id);
        if (method->modifiers & MODIFIER_ABSTRACT)
            check_fault(c, method->name_span, "the abstract method '%.*s' needs an abstract class", method->id);
        if (!has_base_script(m) && build_has_annotation(&method->annotations, "Override") && !is_of_scripts(method->id))
            check_fault(c, method->name_span, "'%.*s' is marked @Override but replaces no method", method->id);
    }
}

Classes check_collect(Node *module, Source *source, DiagSink *sink) {
    Classes c = {.source = source, .sink = sink, .module = module};
    collect(&c, &module->MODULE.classes);
    return c;
}

void check_classes(Node *module, Source *source, DiagSink *sink) {
    Classes c = check_collect(module, source, sink);
    check_script(&c, &module->MODULE);
    check_annotations(&c);
    check_transforms(&c);
    check_twins(&c, &module->MODULE.classes);
    for (uint32_t i = 0; i < module->MODULE.classes.count; i++)
        check_class(&c, module->MODULE.classes.item[i], true);
}
