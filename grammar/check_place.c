/*
 * What an expression may do in the place where it stands: this and super in static code and in nested classes, classes of which
 * no object can be made, members of traits, assignments to classes and to what is private above.
 */
#include "grammar/check_class.h"

static bool in_words(Text name, const char *words) {
    for (const char *at = words; *at;) {
        size_t len = strcspn(at, " ");
        if (text_eq(text_span(at, len), name))
            return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

const Node *check_outer_class(const Classes *c, const Node *class) {
    for (uint32_t i = 0; class && i < c->all.count; i++)
        for (uint32_t k = 0; k < c->all.item[i]->CLASS.members.count; k++)
            if (c->all.item[i]->CLASS.members.item[k] == class)
                return c->all.item[i];
    return NULL;
}

static const Node *find_named(const Classes *c, Text id) {
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = id;
    return check_find_class(c, &type);
}

/* --- Outer.this, Trait.super ------------------------------------------------------------------------------------------------ */

static bool names_trait(const Classes *c, const Node *class, Text id) {
    const Node *named = find_named(c, id);
    if (named && named->CLASS.form == FORM_TRAIT)
        return true;
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
        if (text_eq(class->CLASS.interfaces.item[i]->TYPE.id, id) && !check_names_builtin(c, class->CLASS.interfaces.item[i]))
            return true; /* from another file: a trait, presumably */
    return false;
}

/* A name that is certainly a class's, not a variable's. */
static bool names_class(const Classes *c, const Node *name) {
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = name->NAME.id;
    return name->NAME.bind.kind == BIND_DYNAMIC && (find_named(c, name->NAME.id) || check_names_builtin(c, &type));
}

void check_qualified_this(Classes *c, const CheckPlace *at, const Node *n) {
    const Node *object = n->PROPERTY.object, *name = n->PROPERTY.name, *class = at->class;
    if ((class && class->CLASS.form == FORM_ANONYMOUS) || object->kind != AST_NAME || name->kind != AST_STRING ||
        check_is_lower(object->NAME.id) || (!text_is(name->STRING.value, "this") && !text_is(name->STRING.value, "super")))
        return;
    Text id = object->NAME.id;
    if (!names_class(c, object) || (class && names_trait(c, class, id)))
        return;
    if (!class || !check_outer_class(c, class)) {
        check_fault(c, n->span, "'%.*s.this' is only for nested and inner classes", id);
        return;
    }
    const Node *outer = class;
    while (outer && !text_eq(outer->CLASS.id, check_last_part(id)))
        outer = check_outer_class(c, outer);
    if (!outer)
        check_fault(c, n->span, "'%.*s' is not a class around this one", id);
    else if ((class->CLASS.modifiers & MODIFIER_STATIC) && (at->in_static || !at->in_method))
        check_fault(c, n->span, "there is no object of '%.*s' in static code", id);
}

/* this.x in static code, x being a property of objects. */
void check_static_this(Classes *c, const CheckPlace *at, const Node *n) {
    if (!at->static_around || n->PROPERTY.object->kind != AST_THIS || n->PROPERTY.name->kind != AST_STRING)
        return;
    if (!at->class && !text_is(n->PROPERTY.name->STRING.value, "class"))
        check_fault(c, n->span, "'%.*s' would belong to the script's object, but this code is static", n->PROPERTY.name->STRING.value);
    if (!at->class)
        return;
    const Node *field = check_find_field(at->class, n->PROPERTY.name->STRING.value);
    if (field && !(field->FIELD.modifiers & MODIFIER_STATIC))
        check_fault(c, n->span, "'%.*s' belongs to objects, but this code is static", field->FIELD.id);
}

/* --- new ---------------------------------------------------------------------------------------------------------------------- */

/* Is it that class, or one inside it? */
static bool belongs_to(const Classes *c, const Node *class, const Node *outer) {
    return class && (class == outer || check_outer_class(c, class) == outer);
}

void check_new(Classes *c, const CheckPlace *at, const Node *n) {
    const Node *class = check_find_class(c, n->NEW.type);
    Text id = n->NEW.type->TYPE.id;
    if (n->NEW.body)
        check_anonymous(c, n, class);
    else if (!class)
        check_new_builtin(c, n);
    if (n->NEW.body || !class)
        return;
    const Node *outer = check_outer_class(c, class);
    bool inner = outer && class->CLASS.form == FORM_CLASS && !(class->CLASS.modifiers & MODIFIER_STATIC);
    if (class->CLASS.form == FORM_ENUM && at->class != class)
        check_fault(c, n->span, "only the enum '%.*s' itself makes its constants", id);
    else if (class->CLASS.form == FORM_INTERFACE)
        check_fault(c, n->span, "'%.*s' is an interface: no object can be made of it", id);
    else if (class->CLASS.form == FORM_CLASS && (class->CLASS.modifiers & MODIFIER_ABSTRACT))
        check_fault(c, n->span, "'%.*s' is abstract: no object can be made of it", id);
    else if (inner && at->static_around && belongs_to(c, at->class, outer) && n->NEW.args.count == 0 && outer->CLASS.form == FORM_CLASS)
        check_fault(c, n->span, "'%.*s' is an inner class: in static code it needs an object of the outer class as argument", id);
}

/* --- constructors' default values ----------------------------------------------------------------------------------------------- */

void check_instance_call(Classes *c, const CheckPlace *at, const Node *n) {
    if (!at->class || !at->in_default || n->CALL.object || n->CALL.bind.kind != BIND_DYNAMIC || n->CALL.name->kind != AST_STRING)
        return;
    bool instance = false;
    for (uint32_t i = 0; i < at->class->CLASS.members.count; i++) {
        const Node *m = at->class->CLASS.members.item[i];
        if (m->kind != AST_METHOD || !text_eq(m->METHOD.id, n->CALL.name->STRING.value))
            continue;
        if (m->METHOD.modifiers & MODIFIER_STATIC)
            return;
        instance = true;
    }
    bool unknown = at->class->CLASS.super || at->class->CLASS.interfaces.count || check_outer_class(c, at->class) ||
                   check_is_imported(c->module, n->CALL.name->STRING.value);
    if (instance || !unknown)
        check_fault(c, n->span, "the method '%.*s' of objects cannot give a constructor's parameter its default value",
                    n->CALL.name->STRING.value);
}

/* --- assignments -------------------------------------------------------------------------------------------------------------- */

void check_class_assigned(Classes *c, const CheckPlace *at, const Node *target) {
    static const char usual[] = "String Integer Long Object List Map Set Date Boolean Double Float Character Math System Closure "
                                "Expando File URL URI BigDecimal BigInteger Node GString Binding Eval";
    if (target->kind == AST_NAME && token_is_primitive(token_of_word(target->NAME.id))) {
        check_fault(c, target->span, "'%.*s' is a type: no value can be assigned to it", target->NAME.id);
        return;
    }
    bool spelt_out = target->kind == AST_PROPERTY && target->PROPERTY.name->kind == AST_STRING &&
                     text_is(target->PROPERTY.name->STRING.value, "class");
    const Node *name = spelt_out ? target->PROPERTY.object : target;
    if (name->kind != AST_NAME || name->NAME.bind.kind != BIND_DYNAMIC || check_is_lower(name->NAME.id) ||
        (at->class && check_find_field(at->class, name->NAME.id)))
        return;
    if (in_words(name->NAME.id, usual) || names_class(c, name))
        check_fault(c, target->span, "'%.*s' is a class: no value can be assigned to it", name->NAME.id);
}

/* super.x = ..., x being a private field of the parent class, or one that it can only read. */
void check_super_assigned(Classes *c, const CheckPlace *at, const Node *target) {
    if (target->kind != AST_PROPERTY || target->PROPERTY.object->kind != AST_SUPER || target->PROPERTY.name->kind != AST_STRING)
        return;
    const Node *class = at->class ? check_find_class(c, at->class->CLASS.super) : NULL;
    if (!class)
        return;
    Text id = target->PROPERTY.name->STRING.value;
    const Node *field = check_find_field(class, id);
    bool getter = false, setter = false;
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        bool accessor = m->kind == AST_METHOD && check_is_accessor(m->METHOD.id, id);
        setter |= accessor && m->METHOD.params.count == 1;
        getter |= accessor && m->METHOD.params.count == 0;
    }
    if ((field && (field->FIELD.modifiers & MODIFIER_PRIVATE)) || (!field && getter && !setter))
        check_fault(c, target->span, "'%.*s' cannot be set through super: it is private or has no setter there", id);
}

/* x++ on a trait's own property. */
void check_trait_step(Classes *c, const CheckPlace *at, int op, const Node *operand) {
    if (!at->class || at->class->CLASS.form != FORM_TRAIT || (op != OP_INCREMENT && op != OP_DECREMENT))
        return;
    Text id = operand->kind == AST_NAME && operand->NAME.bind.kind == BIND_DYNAMIC ? operand->NAME.id : TEXT("");
    if (operand->kind == AST_PROPERTY && operand->PROPERTY.object->kind == AST_THIS && operand->PROPERTY.name->kind == AST_STRING)
        id = operand->PROPERTY.name->STRING.value;
    if (id.len && check_find_field(at->class, id))
        check_fault(c, operand->span, "in a trait ++ and -- cannot be used on '%.*s'; write it as an assignment", id);
}

/* --- numbers of type arguments --------------------------------------------------------------------------------------------------- */

/* The number of type parameters of a class, or -1. */
static int type_param_count(const Classes *c, const Node *type) {
    const Node *class = check_find_class(c, type);
    if (class)
        return (int)class->CLASS.type_params.count;
    Text id = type->TYPE.id;
    if (check_is_imported(c->module, id))
        return -1;
    if (in_words(id, "Map HashMap LinkedHashMap TreeMap SortedMap Hashtable"))
        return 2;
    if (in_words(id, "List Set Collection ArrayList LinkedList HashSet LinkedHashSet TreeSet Iterator Iterable Comparable Comparator "
                     "Closure Class Optional Queue Deque"))
        return 1;
    return in_words(id, "String Integer Long Boolean Object Date") ? 0 : -1;
}

void check_type_args(Node *type, void *data) {
    Classes *c = data;
    if (!type || type->kind != AST_TYPE || type->TYPE.diamond)
        return;
    int wanted = type->TYPE.args.count ? type_param_count(c, type) : -1;
    if (wanted >= 0 && (uint32_t)wanted != type->TYPE.args.count)
        check_fault(c, type->span, text_printf("'%%.*s' takes %d type argument%s", wanted, wanted == 1 ? "" : "s"), type->TYPE.id);
    for (uint32_t i = 0; i < type->TYPE.args.count; i++)
        check_type_args(type->TYPE.args.item[i], data);
}
