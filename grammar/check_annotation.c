/*
 * Annotations: where each may stand, which members it has and of what type, and what an @interface may declare. Known are those
 * of the module itself and the usual built-in ones; any other is left alone.
 */
#include "grammar/check_class.h"

enum { ON_TYPE = 1, ON_METHOD = 2, ON_CONSTRUCTOR = 4, ON_FIELD = 8, ON_LOCAL = 16, ON_PARAMETER = 32, ON_PACKAGE = 64,
       ON_ANNOTATION = 128 };

static const struct { const char *word, *shown; int bit; } places[] = {
    {"TYPE", "a class", ON_TYPE},           {"METHOD", "a method", ON_METHOD},
    {"CONSTRUCTOR", "a constructor", ON_CONSTRUCTOR}, {"FIELD", "a field", ON_FIELD},
    {"LOCAL_VARIABLE", "a local variable", ON_LOCAL}, {"PARAMETER", "a parameter", ON_PARAMETER},
    {"PACKAGE", "a package", ON_PACKAGE},   {"ANNOTATION_TYPE", "an @interface", ON_ANNOTATION},
};
enum { PLACES = sizeof places / sizeof *places };

/* Members: a letter for the type (b boolean, i int, l long, s String, c class, C classes, e enum constant, * anything) before each
 * name, and behind it ":" and the enum's.
 * NULL: not known. `once`: cannot be repeated. */
typedef struct Known {
    const char *name;
    int places;
    const char *members;
    bool once;
} Known;

#define LOG_MEMBERS "*value scategory cloggingStrategy"
static const Known known[] = {
    {"Field", ON_LOCAL, "", false},
    {"BaseScript", ON_LOCAL | ON_PACKAGE, "*value", false},
    {"Override", ON_METHOD, "", false},
    {"Deprecated", 0, "ssince bforRemoval", true},
    {"SuppressWarnings", 0, "*value", false},
    {"FunctionalInterface", ON_TYPE, "", true},
    {"Retention", ON_ANNOTATION, NULL, true},
    {"Target", ON_ANNOTATION, NULL, true},
    {"Documented", ON_ANNOTATION, "", true},
    {"Inherited", ON_ANNOTATION, "", true},
    {"Test", ON_METHOD, NULL, true},
    {"ToString", ON_TYPE, "*excludes *includes bincludeSuper bincludeNames bincludeFields bignoreNulls bincludePackage bcache "
                          "bincludeSuperProperties", true},
    {"EqualsAndHashCode", ON_TYPE, "*excludes *includes bcache bcallSuper bincludeFields buseCanEqual", true},
    {"TupleConstructor", ON_TYPE, "*excludes *includes bincludeFields bincludeProperties bincludeSuperFields "
                                  "bincludeSuperProperties bcallSuper bforce bdefaults buseSetters", true},
    {"Canonical", ON_TYPE, "*excludes *includes", false},
    {"Immutable", ON_TYPE, "*knownImmutableClasses *knownImmutables bcopyWith", true},
    {"Singleton", ON_TYPE, "sproperty blazy bstrict", true},
    {"Sortable", ON_TYPE, "*includes *excludes", true},
    {"AutoClone", ON_TYPE, "*excludes bincludeFields estyle:AutoCloneStyle", true},
    {"AutoExternalize", ON_TYPE, "*excludes bincludeFields", true},
    {"InheritConstructors", ON_TYPE, NULL, false},
    {"Category", ON_TYPE, NULL, false},
    {"Mixin", ON_TYPE, NULL, true},
    {"Trait", ON_TYPE, NULL, false},
    {"SelfType", ON_TYPE, NULL, true},
    {"Builder", ON_TYPE | ON_METHOD | ON_CONSTRUCTOR, "cforClass cbuilderStrategy sprefix sbuilderClassName sbuildMethodName "
                                                      "sbuilderMethodName *excludes *includes", true},
    {"Newify", 0, "Cvalue bauto", false},
    {"Delegate", ON_FIELD, "binterfaces bdeprecated bmethodAnnotations bparameterAnnotations *excludeTypes *includeTypes "
                           "*excludes *includes", true},
    {"Lazy", ON_FIELD, "bsoft", false},
    {"IndexedProperty", ON_FIELD, "", false},
    {"ListenerList", ON_FIELD, NULL, false},
    {"Memoized", ON_METHOD, "iprotectedCacheSize imaxCacheSize", true},
    {"TailRecursive", ON_METHOD, "", false},
    {"Log", ON_TYPE, LOG_MEMBERS, true},
    {"Slf4j", ON_TYPE, LOG_MEMBERS, true},
    {"Commons", ON_TYPE, LOG_MEMBERS, true},
    {"Log4j", ON_TYPE, LOG_MEMBERS, true},
    {"TimedInterrupt", 0, "lvalue cthrown eunit:TimeUnit bapplyToAllClasses bapplyToAllMembers bcheckOnMethodStart", false},
};

/* Of an annotation inside another, as DelegatesTo.Target, nothing is known. */
static bool is_inner(Text id) {
    const char *dot = memchr(id.at, '.', id.len);
    return dot && !check_is_lower(text_span(id.at, (size_t)(dot - id.at)));
}

static const Known *find_known(Text id) {
    if (is_inner(id))
        return NULL;
    Text simple = check_last_part(id);
    bool nested = simple.len < id.len && id.at[0] >= 'A' && id.at[0] <= 'Z'; /* DelegatesTo.Target */
    if (nested)
        return NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (text_is(simple, known[i].name))
            return &known[i];
    return NULL;
}

bool check_is_known_annotation(Text id) { return find_known(id) != NULL; }

static const Node *declared(const Classes *c, Text id) {
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = id;
    const Node *class = check_find_class(c, &type);
    return class && class->CLASS.form == FORM_ANNOTATION ? class : NULL;
}

static const Node *member_of(const Node *annotation, const char *name) {
    for (uint32_t i = 0; i < annotation->ANNOTATION.members.count; i++)
        if (text_is(annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER.id, name))
            return annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER.value;
    return NULL;
}

static const Node *find_annotation(const NodeList *list, const char *name) {
    for (uint32_t i = 0; i < list->count; i++)
        if (text_is(check_last_part(list->item[i]->ANNOTATION.id), name))
            return list->item[i];
    return NULL;
}

/* --- where it may stand ----------------------------------------------------------------------------------------------------- */

static int places_in(const Node *value) {
    int bits = 0;
    if (value->kind == AST_LIST)
        for (uint32_t i = 0; i < value->LIST.items.count; i++)
            bits |= places_in(value->LIST.items.item[i]);
    Text word = value->kind == AST_NAME ? value->NAME.id
              : value->kind == AST_PROPERTY && value->PROPERTY.name->kind == AST_STRING ? value->PROPERTY.name->STRING.value : TEXT("");
    for (size_t i = 0; i < PLACES; i++)
        if (text_is(word, places[i].word))
            bits |= places[i].bit;
    return bits;
}

static int allowed_places(const Classes *c, const Node *annotation) {
    const Node *class = declared(c, annotation->ANNOTATION.id);
    if (class) {
        const Node *target = find_annotation(&class->CLASS.annotations, "Target");
        const Node *value = target ? member_of(target, "value") : NULL;
        return value ? places_in(value) : 0;
    }
    const Known *k = find_known(annotation->ANNOTATION.id);
    return k ? k->places : 0;
}

static void check_place(Classes *c, const Node *annotation, int place) {
    int allowed = allowed_places(c, annotation);
    for (size_t i = 0; allowed && !(allowed & place) && i < PLACES; i++)
        if (places[i].bit == place)
            check_fault(c, annotation->span, text_printf("the annotation @%%.*s is not allowed on %s", places[i].shown),
                        annotation->ANNOTATION.id);
}

/* --- its members -------------------------------------------------------------------------------------------------------------- */

static bool may_be_constant(const Node *value) {
    return value->kind == AST_NAME || value->kind == AST_PROPERTY || value->kind == AST_BINARY || value->kind == AST_UNARY ||
           value->kind == AST_CAST || value->kind == AST_AS || value->kind == AST_TERNARY;
}

static bool fits(char type, const Node *value) {
    if (type == '*')
        return true;
    if (type == 'c')
        return value->kind == AST_NAME || value->kind == AST_PROPERTY || value->kind == AST_CLOSURE;
    if (type == 'C' && value->kind == AST_LIST) {
        for (uint32_t i = 0; i < value->LIST.items.count; i++)
            if (!fits('e', value->LIST.items.item[i]))
                return false;
        return true;
    }
    if (type == 'e' || type == 'C')
        return value->kind == AST_NAME || value->kind == AST_PROPERTY;
    if (may_be_constant(value))
        return true;
    switch (type) {
    case 'b': return value->kind == AST_BOOLEAN;
    case 's': return value->kind == AST_STRING;
    case 'i': return value->kind == AST_NUMBER && value->NUMBER.number_form == NUMBER_INT;
    case 'l': return value->kind == AST_NUMBER && value->NUMBER.number_form == NUMBER_LONG;
    case 'd': return value->kind == AST_NUMBER && value->NUMBER.number_form != NUMBER_INT && value->NUMBER.number_form != NUMBER_LONG;
    default: return true;
    }
}

static const char *type_word(char type) {
    return type == 'b' ? "a boolean" : type == 's' ? "a String" : type == 'i' ? "an int" : type == 'l' ? "a long (1L)"
         : type == 'd' ? "a number with a point"
         : type == 'c' ? "a class or a closure" : type == 'C' ? "classes" : "an enum constant";
}

static void check_value(Classes *c, const Node *value, char type, Text member) {
    if (!fits(type, value))
        check_fault(c, value->span, text_printf("the member '%%.*s' of this annotation takes %s", type_word(type)), member);
}

/* Enum.CONSTANT of another class than the one that is wanted. */
static void check_enum(Classes *c, const Node *value, Text wanted, Text member) {
    const Node *object = value->kind == AST_PROPERTY ? value->PROPERTY.object : NULL;
    bool written = object && object->kind == AST_NAME && !check_is_lower(object->NAME.id);
    if (written && !text_eq(object->NAME.id, wanted) && !check_is_imported(c->module, object->NAME.id))
        check_fault(c, value->span, text_printf("the member '%%.*s' of this annotation takes a constant of %.*s", TEXT_FMT(wanted)),
                    member);
}

static void check_known_members(Classes *c, const Node *annotation, const char *members) {
    for (uint32_t i = 0; i < annotation->ANNOTATION.members.count; i++) {
        const struct AstANNOTATION_MEMBER *m = &annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER;
        bool found = false;
        for (const char *at = members; *at && !found;) {
            size_t len = strcspn(at, " "), name = strcspn(at, ": ");
            if (text_eq(text_span(at + 1, name - 1), m->id)) {
                check_value(c, m->value, *at, m->id);
                if (name < len)
                    check_enum(c, m->value, text_span(at + name + 1, len - name - 1), m->id);
                found = true;
            }
            at += len + (at[len] == ' ');
        }
        if (!found)
            check_fault(c, annotation->ANNOTATION.members.item[i]->span, "this annotation has no member '%.*s'", m->id);
    }
}

/* The letter for the type of an annotation's member; '@' for another annotation, 0 for a type that it cannot have. */
static char member_type(const Classes *c, const Node *type) {
    static const struct { const char *name; char letter; } letters[] = {
        {"String", 's'}, {"boolean", 'b'}, {"int", 'i'}, {"long", 'l'}, {"Class", 'c'}, {"byte", '*'}, {"short", '*'},
        {"char", '*'}, {"float", 'd'}, {"double", 'd'}, {"Target", '@'}, {"Retention", '@'},
    };
    static const char *const refused[] = {"Object", "def", "void", "Date", "List", "Map", "Set", "Collection", "Integer", "Long",
                                          "Boolean", "Double", "Float", "Character", "Byte", "Short", "Number", "BigDecimal",
                                          "BigInteger", "GString", "Closure"};
    Text name = type ? check_last_part(type->TYPE.id) : TEXT("Object");
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (text_is(name, letters[i].name))
            return letters[i].letter;
    const Node *class = check_find_class(c, type);
    if (class)
        return class->CLASS.form == FORM_ANNOTATION ? '@' : class->CLASS.form == FORM_ENUM ? 'e' : 0;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (text_is(name, refused[i]))
            return 0;
    return find_known(name) ? '@' : '*';
}

static void check_typed(Classes *c, const struct AstMETHOD *m, const Node *value, bool list_needed) {
    char type = member_type(c, m->return_type);
    bool many = m->return_type && m->return_type->TYPE.dims;
    if (many && value->kind == AST_LIST) {
        for (uint32_t i = 0; i < value->LIST.items.count; i++)
            check_typed(c, m, value->LIST.items.item[i], false);
    } else if (many && list_needed && !may_be_constant(value)) {
        check_fault(c, value->span, "the member '%.*s' takes a list", m->id);
    } else if (value->kind == AST_LIST && !many) {
        check_fault(c, value->span, "the member '%.*s' takes one value, not a list", m->id);
    } else if (type == '@') {
        if (value->kind != AST_ANNOTATION)
            check_fault(c, value->span, "the member '%.*s' takes an annotation", m->id);
    } else if (type) {
        check_value(c, value, type, m->id);
    }
}

static void check_declared_members(Classes *c, const Node *annotation, const Node *class) {
    bool collector = build_has_annotation(&class->CLASS.annotations, "AnnotationCollector");
    for (uint32_t i = 0; i < annotation->ANNOTATION.members.count && !collector; i++) {
        const Node *given = annotation->ANNOTATION.members.item[i];
        bool found = false;
        for (uint32_t k = 0; k < class->CLASS.members.count; k++) {
            const Node *m = class->CLASS.members.item[k];
            if (m->kind != AST_METHOD || !text_eq(m->METHOD.id, given->ANNOTATION_MEMBER.id))
                continue;
            found = true;
            check_typed(c, &m->METHOD, given->ANNOTATION_MEMBER.value, false);
        }
        if (!found)
            check_fault(c, given->span, "this annotation has no member '%.*s'", given->ANNOTATION_MEMBER.id);
    }
    for (uint32_t k = 0; k < class->CLASS.members.count && !collector; k++) {
        const Node *m = class->CLASS.members.item[k];
        if (m->kind == AST_METHOD && !m->METHOD.fallback && !member_of(annotation, text_z(m->METHOD.id)))
            check_fault(c, annotation->span, "the member '%.*s' of this annotation has no default: give it a value", m->METHOD.id);
    }
}

/* --- all annotations of one element --------------------------------------------------------------------------------------------- */

/* A class that is no @interface. */
static bool is_plain_class(const Classes *c, Text id) {
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = id;
    const Node *class = check_find_class(c, &type);
    return class ? class->CLASS.form != FORM_ANNOTATION : check_is_builtin(c, &type);
}

static void check_list(Classes *c, const NodeList *list, int place) {
    for (uint32_t i = 0; i < list->count; i++) {
        const Node *a = list->item[i];
        if (a->kind != AST_ANNOTATION)
            continue;
        const Node *class = declared(c, a->ANNOTATION.id);
        const Known *k = class ? NULL : find_known(a->ANNOTATION.id);
        check_place(c, a, place);
        if (is_plain_class(c, a->ANNOTATION.id))
            check_fault(c, a->span, "'%.*s' is a class and no annotation", a->ANNOTATION.id);
        if (class)
            check_declared_members(c, a, class);
        else if (k && k->members)
            check_known_members(c, a, k->members);
        for (uint32_t j = 0; k && k->once && j < i; j++)
            if (text_eq(list->item[j]->ANNOTATION.id, a->ANNOTATION.id))
                check_fault(c, a->span, "the annotation @%.*s is given twice", a->ANNOTATION.id);
    }
}

static bool leads_back(const Classes *c, const Node *from, const Node *wanted, int steps) {
    for (uint32_t i = 0; steps && i < from->CLASS.members.count; i++) {
        const Node *m = from->CLASS.members.item[i];
        const Node *next = m->kind == AST_METHOD && m->METHOD.return_type ? declared(c, m->METHOD.return_type->TYPE.id) : NULL;
        if (next && (next == wanted || leads_back(c, next, wanted, steps - 1)))
            return true;
    }
    return false;
}

static void check_definition(Classes *c, const Node *class) {
    if (leads_back(c, class, class, 20))
        check_fault(c, class->CLASS.name_span, "the annotation '%.*s' has itself as a member", class->CLASS.id);
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind != AST_METHOD)
            continue;
        if (!member_type(c, m->METHOD.return_type))
            check_fault(c, m->METHOD.name_span, "the member '%.*s' of an annotation cannot have this type", m->METHOD.id);
        else if (m->METHOD.fallback)
            check_typed(c, &m->METHOD, m->METHOD.fallback, true);
    }
}

static void check_locals(Node *n, void *data) {
    if (n->kind == AST_DECLARE)
        check_list(data, &n->DECLARE.annotations, ON_LOCAL);
    if (n->kind != AST_CLASS && n->kind != AST_ANNOTATION)
        node_each_child(n, check_locals, data);
}

static void check_method(Classes *c, const Node *m) {
    check_list(c, &m->METHOD.annotations, m->METHOD.constructor ? ON_CONSTRUCTOR : ON_METHOD);
    for (uint32_t i = 0; i < m->METHOD.params.count; i++)
        check_list(c, &m->METHOD.params.item[i]->PARAM.annotations, ON_PARAMETER);
    if (m->METHOD.body)
        check_locals(m->METHOD.body, c);
}

void check_annotations(Classes *c) {
    for (uint32_t i = 0; i < c->all.count; i++) {
        const Node *class = c->all.item[i];
        bool definition = class->CLASS.form == FORM_ANNOTATION;
        bool collector = build_has_annotation(&class->CLASS.annotations, "AnnotationCollector");
        check_list(c, &class->CLASS.annotations, collector ? ON_TYPE | ON_ANNOTATION : definition ? ON_ANNOTATION : ON_TYPE);
        if (definition)
            check_definition(c, class);
        for (uint32_t k = 0; k < class->CLASS.members.count; k++) {
            const Node *m = class->CLASS.members.item[k];
            if (m->kind == AST_METHOD)
                check_method(c, m);
            else if (m->kind == AST_FIELD)
                check_list(c, &m->FIELD.annotations, ON_FIELD);
            else if (m->kind == AST_ENUM_CONSTANT)
                check_list(c, &m->ENUM_CONSTANT.annotations, ON_FIELD);
        }
    }
    const struct AstMODULE *m = &c->module->MODULE;
    for (uint32_t i = 0; i < m->methods.count; i++)
        check_method(c, m->methods.item[i]);
    for (uint32_t i = 0; i < m->statements.count; i++)
        check_locals(m->statements.item[i], c);
}
