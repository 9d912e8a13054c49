/*
 * What a method may be with regard to the methods above it that it replaces: return types, visibility, static or not, and
 * whether @Override speaks the truth. Judged are the classes of the module and the few built-in methods that everybody
 * replaces; where a type is not known, the method is taken to be right.
 */
#include "grammar/check_class.h"

typedef enum Verdict { FITS, WRONG, UNKNOWN } Verdict;

/* One method on its way through the classes above its own. */
typedef struct Override {
    Classes *c;
    const Node *class;
    const Node *method;
    bool found, open; /* a method above has the name and number of parameters; a class above is not known */
    bool told;
} Override;

/* --- types --------------------------------------------------------------------------------------------------------------- */

static Text type_text(const Node *type) {
    if (!type || text_is(type->TYPE.id, "def"))
        return TEXT("Object");
    return check_type_text(type, false);
}

static bool names_param(const NodeList *params, Text id) {
    for (uint32_t i = 0; i < params->count; i++)
        if (text_eq(params->item[i]->TYPE_PARAM.id, id))
            return true;
    return false;
}

/* Classes that nothing of a script can be below or above of, except by name. */
static bool is_closed(Text name) {
    static const char *const closed[] = {"String", "Integer", "Long", "Short", "Byte", "Character", "Boolean", "Float",
                                         "Double", "BigDecimal", "BigInteger", "Class", "Map", "List", "Set", "Closure", "Date",
                                         "MetaClass"};
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if (text_is(name, closed[i]))
            return true;
    return false;
}

static bool is_final(Text name) {
    static const char *const final[] = {"String", "Integer", "Long", "Short", "Byte", "Character", "Boolean", "Float", "Double", "Class"};
    for (size_t i = 0; i < sizeof final / sizeof *final; i++)
        if (text_is(name, final[i]))
            return true;
    return false;
}

static bool is_basic(Text name) { return text_is(name, "void") || token_is_primitive(token_of_word(name)); }

/* May a method that yields `own` replace one that yields `above`? */
static Verdict returns(const Override *o, const Node *own, const Node *above) {
    Text a = type_text(own), b = type_text(above);
    if (text_eq(a, b))
        return FITS;
    if (is_basic(a) || is_basic(b))
        return WRONG;
    if (text_is(b, "Object"))
        return FITS;
    if (above->TYPE.dims && (!own || own->TYPE.dims == 0))
        return WRONG;
    if (is_final(b))
        return WRONG;
    bool builtin_above = is_closed(b);
    const Node *class_above = check_find_class(o->c, above), *class_own = check_find_class(o->c, own);
    if (text_is(a, "Object"))
        return builtin_above || class_above ? WRONG : UNKNOWN;
    if (class_above && class_own)
        return check_leads_to(o->c, class_own, class_above) ? FITS : class_own->CLASS.super ? UNKNOWN : WRONG;
    return (builtin_above && is_closed(a)) || (class_above && is_closed(a)) ? WRONG : UNKNOWN;
}

/* The type that stands for a parameter of `class` when it was named as `named`; `*unknown` when that is not told. */
static const Node *actual(const Node *class, const Node *named, const struct AstMETHOD *m, const Node *type, bool *unknown) {
    if (!type || (m && names_param(&m->type_params, type->TYPE.id))) {
        *unknown |= type != NULL;
        return type;
    }
    const NodeList *params = &class->CLASS.type_params;
    for (uint32_t i = 0; i < params->count; i++)
        if (text_eq(params->item[i]->TYPE_PARAM.id, type->TYPE.id)) {
            if (named && i < named->TYPE.args.count && type->TYPE.dims == 0 && !text_is(named->TYPE.args.item[i]->TYPE.id, "?"))
                return named->TYPE.args.item[i];
            *unknown = true;
        }
    return type;
}

/* --- methods of the module ------------------------------------------------------------------------------------------------- */

static void tell(Override *o, const char *format) {
    if (!o->told)
        check_fault(o->c, o->method->METHOD.name_span, format, o->method->METHOD.id);
    o->told = true;
}

static bool same_params(const Override *o, const Node *class, const Node *named, const struct AstMETHOD *above) {
    const struct AstMETHOD *own = &o->method->METHOD;
    bool unknown = false;
    for (uint32_t i = 0; i < own->params.count; i++) {
        const struct AstPARAM *a = &own->params.item[i]->PARAM, *b = &above->params.item[i]->PARAM;
        if (a->varargs != b->varargs || !text_eq(type_text(a->type), type_text(actual(class, named, above, b->type, &unknown))))
            return false;
        if (a->type && (names_param(&o->class->CLASS.type_params, a->type->TYPE.id) || names_param(&own->type_params, a->type->TYPE.id)))
            return false;
    }
    return !unknown;
}

static void compare(Override *o, const Node *class, const Node *named, const Node *above) {
    const struct AstMETHOD *own = &o->method->METHOD, *m = &above->METHOD;
    if (m->constructor || !text_eq(m->id, own->id))
        return;
    uint32_t optional = 0;
    for (uint32_t i = 0; i < own->params.count; i++)
        optional += own->params.item[i]->PARAM.init != NULL;
    o->found |= m->params.count <= own->params.count && m->params.count + optional >= own->params.count;
    if (m->params.count != own->params.count)
        return;
    if ((m->modifiers & MODIFIER_PRIVATE) || !same_params(o, class, named, m))
        return;
    bool trait = class->CLASS.form == FORM_TRAIT;
    if (trait && o->class->CLASS.form == FORM_TRAIT)
        return;
    bool asked = class->CLASS.form == FORM_INTERFACE || (trait && !(m->modifiers & MODIFIER_STATIC));
    if (asked && (own->modifiers & (MODIFIER_PRIVATE | MODIFIER_PROTECTED)))
        tell(o, "the method '%.*s' must be public, because an interface asks for it");
    if ((own->modifiers & MODIFIER_STATIC) || (m->modifiers & MODIFIER_STATIC))
        return;
    bool unknown = own->return_type && (names_param(&own->type_params, own->return_type->TYPE.id) ||
                                        names_param(&o->class->CLASS.type_params, own->return_type->TYPE.id));
    const Node *type = actual(class, named, m, m->return_type, &unknown);
    if (!unknown && returns(o, own->return_type, type) == WRONG)
        tell(o, text_printf("'%%.*s' returns %.*s, but the method that it replaces returns %.*s",
                            TEXT_FMT(type_text(own->return_type)), TEXT_FMT(type_text(type))));
}

/* --- built-in methods -------------------------------------------------------------------------------------------------------- */

static const struct { const char *type, *method, *returns; int params; } known[] = {
    {"Object", "toString", "String", 0}, {"Object", "hashCode", "int", 0},   {"Object", "equals", "boolean", 1},
    {"Object", "clone", "Object", 0},    {"Object", "finalize", "void", 0},  {"Object", "getMetaClass", "MetaClass", 0},
    {"Runnable", "run", "void", 0},      {"Comparable", "compareTo", "int", 1}, {"Comparator", "compare", "int", 2},
    {"Iterator", "hasNext", "boolean", 0}, {"Iterator", "next", "T", 0},       {"Iterable", "iterator", NULL, 0},
    {"Closeable", "close", "void", 0},   {"Callable", "call", "T", 0},
};
enum { KNOWN = sizeof known / sizeof *known };

static void compare_known(Override *o, Text parent, const Node *named) {
    const struct AstMETHOD *own = &o->method->METHOD;
    bool is_known = text_is(parent, "Object") || text_is(parent, "Serializable") || text_is(parent, "Cloneable");
    for (size_t i = 0; i < KNOWN; i++) {
        if (!text_is(parent, known[i].type))
            continue;
        is_known = true;
        if (!text_is(own->id, known[i].method) || own->params.count != (uint32_t)known[i].params)
            continue;
        o->found = true;
        const Node *argument = named && named->TYPE.args.count ? named->TYPE.args.item[0] : NULL;
        for (uint32_t k = 0; k < own->params.count; k++)
            if (!text_eq(type_text(own->params.item[k]->PARAM.type), type_text(argument)))
                return;
        if (!known[i].returns || (text_is(text_of(known[i].returns), "T") && (!argument || text_is(argument->TYPE.id, "?"))))
            return;
        Node type = {.kind = AST_TYPE};
        type.TYPE.id = text_of(known[i].returns);
        const Node *wanted = text_is(type.TYPE.id, "T") ? argument : &type;
        if (returns(o, own->return_type, wanted) == WRONG)
            tell(o, text_printf("'%%.*s' must return %.*s here", TEXT_FMT(type_text(wanted))));
    }
    o->open |= !is_known;
}

/* Methods of classes that have more than these. K, V and E stand for the type arguments. */
#define MAPS " Map HashMap LinkedHashMap TreeMap AbstractMap SortedMap "
#define LISTS " List ArrayList LinkedList AbstractList "
#define COLLECTIONS LISTS "Collection Set HashSet LinkedHashSet TreeSet AbstractSet AbstractCollection "
#define THROWN " Exception RuntimeException "
static const struct { const char *types, *method, *params, *returns; } some[] = {
    {MAPS, "size", "", "int"}, {MAPS, "isEmpty", "", "boolean"}, {MAPS, "clear", "", "void"}, {MAPS, "get", "Object", "V"},
    {MAPS, "put", "K V", "V"}, {MAPS, "remove", "Object", "V"}, {MAPS, "containsKey", "Object", "boolean"},
    {MAPS, "containsValue", "Object", "boolean"}, {MAPS, "putAll", "Map", "void"}, {MAPS, "keySet", "", "Set"},
    {MAPS, "entrySet", "", "Set"}, {MAPS, "values", "", "Collection"},
    {COLLECTIONS, "size", "", "int"}, {COLLECTIONS, "isEmpty", "", "boolean"}, {COLLECTIONS, "clear", "", "void"},
    {COLLECTIONS, "add", "E", "boolean"}, {COLLECTIONS, "contains", "Object", "boolean"},
    {COLLECTIONS, "remove", "Object", "boolean"}, {COLLECTIONS, "addAll", "Collection", "boolean"},
    {COLLECTIONS, "iterator", "", "Iterator"}, {LISTS, "get", "int", "E"}, {LISTS, "set", "int E", "E"}, {LISTS, "remove", "int", "E"},
    {LISTS, "indexOf", "Object", "int"}, {LISTS, "add", "int E", "void"},
    {THROWN, "getMessage", "", "String"}, {THROWN, "getLocalizedMessage", "", "String"}, {THROWN, "getCause", "", "Throwable"},
    {" Thread TimerTask ", "run", "", "void"}, {" Iterator ListIterator ", "next", "", "E"}, {" Iterator ", "remove", "", "void"},
    {" Iterable ", "iterator", "", "Iterator"}, {" CharSequence ", "length", "", "int"}, {" CharSequence ", "charAt", "int", "char"},
    {" Number ", "intValue", "", "int"}, {" Number ", "longValue", "", "long"}, {" Number ", "doubleValue", "", "double"},
    {" Number ", "floatValue", "", "float"}, {" Random ", "nextInt", "int", "int"}, {" Random ", "nextInt", "", "int"},
};
enum { SOME = sizeof some / sizeof *some };

/* The type that a word of the table means where the class was named as `named`; NULL: any. */
static const Node *type_meant(const Node *named, Text word, Node *room) {
    uint32_t at = text_is(word, "V") ? 1 : 0;
    *room = (Node){.kind = AST_TYPE};
    room->TYPE.id = word;
    if (word.len > 1)
        return room;
    if (!named->TYPE.args.count) {
        room->TYPE.id = TEXT("Object");
        return room;
    }
    const Node *argument = at < named->TYPE.args.count ? named->TYPE.args.item[at] : NULL;
    return argument && !text_is(argument->TYPE.id, "?") ? argument : NULL;
}

static bool takes(const Node *named, const struct AstMETHOD *own, const char *params) {
    for (uint32_t i = 0; i < own->params.count; i++) {
        size_t len = strcspn(params, " ");
        Node room;
        const Node *wanted = len ? type_meant(named, text_span(params, len), &room) : NULL;
        if (!wanted || own->params.item[i]->PARAM.varargs || !text_eq(type_text(own->params.item[i]->PARAM.type), type_text(wanted)))
            return false;
        params += len + (params[len] == ' ');
    }
    return !*params;
}

static void compare_some(Override *o, Text parent, const Node *named) {
    const struct AstMETHOD *own = &o->method->METHOD;
    if (!check_names_builtin(o->c, named) || (own->modifiers & MODIFIER_STATIC))
        return;
    for (size_t i = 0; i < SOME; i++) {
        if (!text_is(own->id, some[i].method) || !strstr(some[i].types, text_printf(" %.*s ", TEXT_FMT(parent))))
            continue;
        if (!takes(named, own, some[i].params))
            continue;
        Node room;
        const Node *wanted = type_meant(named, text_of(some[i].returns), &room);
        if (wanted && returns(o, own->return_type, wanted) == WRONG)
            tell(o, text_printf("'%%.*s' must return %.*s here", TEXT_FMT(type_text(wanted))));
    }
}

/* --- all methods of a class --------------------------------------------------------------------------------------------------- */

static bool has_property(const Node *class, Text method) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD && m->FIELD.property && check_is_accessor(method, m->FIELD.id))
            return true;
    }
    return false;
}

static void climb(Override *o, const Node *class, int steps);

static void climb_to(Override *o, const Node *type, int steps) {
    const Node *parent = check_find_class(o->c, type);
    if (!parent) {
        compare_known(o, check_last_part(type->TYPE.id), type);
        compare_some(o, check_last_part(type->TYPE.id), type);
        return;
    }
    o->found |= has_property(parent, o->method->METHOD.id);
    o->open |= parent->CLASS.annotations.count > 0;
    for (uint32_t i = 0; i < parent->CLASS.members.count; i++)
        if (parent->CLASS.members.item[i]->kind == AST_METHOD)
            compare(o, parent, type, parent->CLASS.members.item[i]);
    climb(o, parent, steps - 1);
}

static void climb(Override *o, const Node *class, int steps) {
    if (steps == 0)
        return;
    if (class->CLASS.super)
        climb_to(o, class->CLASS.super, steps);
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
        climb_to(o, class->CLASS.interfaces.item[i], steps);
}

/* A class with a delegate has the delegate's interfaces too. */
static bool has_delegate(const Node *class) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD && build_has_annotation(&m->FIELD.annotations, "Delegate"))
            return true;
    }
    return false;
}

static bool has_same(const Override *o, const Node *class) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_METHOD && text_eq(m->METHOD.id, o->method->METHOD.id) &&
            m->METHOD.params.count == o->method->METHOD.params.count && same_params(o, class, NULL, &m->METHOD))
            return true;
    }
    return false;
}

/* Of two traits with the same method the class gets the later one's, which replaces the other. */
static void compare_traits(Override *o, const Node *other, Span at) {
    const struct AstMETHOD *own = &o->method->METHOD;
    for (uint32_t i = 0; other && other->CLASS.form == FORM_TRAIT && i < other->CLASS.members.count; i++) {
        const Node *m = other->CLASS.members.item[i];
        if (m->kind != AST_METHOD || !text_eq(m->METHOD.id, own->id) || m->METHOD.params.count != own->params.count)
            continue;
        if (same_params(o, other, NULL, &m->METHOD) && returns(o, own->return_type, m->METHOD.return_type) == WRONG)
            check_fault(o->c, at, "the traits' methods '%.*s' return different types", own->id);
    }
}

static void check_trait(Classes *c, const Node *class, uint32_t index) {
    const Node *trait = check_find_class(c, class->CLASS.interfaces.item[index]);
    for (uint32_t i = 0; trait && trait->CLASS.form == FORM_TRAIT && i < trait->CLASS.members.count; i++) {
        const Node *m = trait->CLASS.members.item[i];
        Override o = {.c = c, .class = trait, .method = m};
        if (m->kind != AST_METHOD || (m->METHOD.modifiers & (MODIFIER_STATIC | MODIFIER_PRIVATE)) || has_same(&o, class))
            continue;
        for (uint32_t k = 0; k < index; k++)
            compare_traits(&o, check_find_class(c, class->CLASS.interfaces.item[k]), class->CLASS.name_span);
    }
}

/* Object's final methods, which none can have of its own, nor make by parameters that may be left out. */
static void check_final(Override *o) {
    static const char *const final[] = {"getClass()", "notify()", "notifyAll()", "wait()", "wait(long,)", "wait(long,int,)"};
    const struct AstMETHOD *m = &o->method->METHOD;
    if (!text_starts(m->id, TEXT("notify")) && !text_is(m->id, "wait") && !text_is(m->id, "getClass"))
        return;
    for (uint32_t dropped = 0; dropped <= check_default_count(m); dropped++)
        for (size_t i = 0; i < sizeof final / sizeof *final; i++)
            if (text_is(check_signature(m, dropped), final[i]))
                tell(o, "the method '%.*s' of every object is final");
}

void check_script_override(Classes *c, const Node *method) {
    Override o = {.c = c, .method = method};
    check_final(&o);
    if (!(method->METHOD.modifiers & MODIFIER_STATIC))
        compare_known(&o, TEXT("Object"), NULL);
}

void check_override(Classes *c, const Node *class) {
    bool plain = class->CLASS.form == FORM_CLASS;
    for (uint32_t i = 1; plain && i < class->CLASS.interfaces.count; i++)
        check_trait(c, class, i);
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind != AST_METHOD || m->METHOD.constructor)
            continue;
        Override o = {.c = c, .class = class, .method = m, .open = has_delegate(class)};
        check_final(&o);
        if (plain && !(m->METHOD.modifiers & MODIFIER_STATIC))
            compare_known(&o, TEXT("Object"), NULL);
        climb(&o, class, ANCESTORS_MOST);
        if (plain && class->CLASS.annotations.count == 0 && !o.found && !o.open &&
            build_has_annotation(&m->METHOD.annotations, "Override") && !has_property(class, m->METHOD.id))
            tell(&o, "'%.*s' is marked @Override but replaces no method");
    }
}
