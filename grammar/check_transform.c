/*
 * The rules that Groovy's class-changing annotations (@Immutable, @Sortable, @TailRecursive ...) have for the class, field or
 * method that they stand on.
 */
#include "grammar/check_class.h"

static const Node *annotation_of(const NodeList *list, const char *name) {
    for (uint32_t i = 0; i < list->count; i++)
        if (text_is(check_last_part(list->item[i]->ANNOTATION.id), name))
            return list->item[i];
    return NULL;
}

static const Node *member_of(const Node *annotation, const char *name) {
    for (uint32_t i = 0; i < annotation->ANNOTATION.members.count; i++)
        if (text_is(annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER.id, name))
            return annotation->ANNOTATION.members.item[i]->ANNOTATION_MEMBER.value;
    return NULL;
}

static bool is_false(const Node *value) { return value && value->kind == AST_BOOLEAN && !value->BOOLEAN.value; }

static bool is_untyped(const Node *type) {
    return !type || (type->TYPE.dims == 0 && (text_is(type->TYPE.id, "def") || text_is(check_last_part(type->TYPE.id), "Object")));
}

static bool in_words(Text name, const char *words) {
    for (const char *at = words; *at;) {
        size_t len = strcspn(at, " ");
        if (text_eq(text_span(at, len), name))
            return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

static bool is_instance_property(const Node *m) {
    return m->kind == AST_FIELD && m->FIELD.property && !(m->FIELD.modifiers & MODIFIER_STATIC);
}

static const Node *first_constructor(const Node *class) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++)
        if (class->CLASS.members.item[i]->kind == AST_METHOD && class->CLASS.members.item[i]->METHOD.constructor)
            return class->CLASS.members.item[i];
    return NULL;
}

/* --- of classes --------------------------------------------------------------------------------------------------------------- */

/*
 * Built-in types of which @Immutable knows no copy that stays as it is, and where they are: those of the first row in packages
 * that every script has. What is not listed is taken to be known.
 */
static const struct { const char *package, *names; } mutable[] = {
    {"", "Appendable Arrays AutoCloseable Base64 Binding Buildable BufferedInputStream BufferedOutputStream BufferedReader "
         "BufferedWriter ByteArrayInputStream ByteArrayOutputStream CharSequence ClassLoader Closeable Collections Comparable "
         "Comparator ConfigSlurper Console Currency DoubleSummaryStatistics Enum Enumeration Error EventObject Exception Expando File "
         "FileInputStream FileOutputStream FileReader FileWriter Flushable Formatter GString GroovyClassLoader GroovyObject GroovyShell "
         "InetAddress InputStream InputStreamReader IntSummaryStatistics Iterable Iterator ListIterator LongSummaryStatistics Map.Entry "
         "Math MetaClass Number Objects Observable Optional OptionalDouble OptionalInt OptionalLong OutputStream OutputStreamWriter "
         "Package PrintStream PrintWriter Process ProcessBuilder Random Readable Reader Record Runnable Runtime RuntimeException Scanner "
         "Script Serializable ServerSocket Socket Spliterator StackTraceElement StringBuffer StringBuilder StringJoiner StringReader "
         "StringTokenizer StringWriter System Thread ThreadGroup ThreadLocal Throwable Timer TimerTask URL URLConnection Void Writable "
         "Writer XmlParser XmlSlurper"},
    {"java.util.Map.", "Entry"},
    {"java.util.concurrent.", "Callable CompletableFuture CountDownLatch Executor ExecutorService Future Semaphore"},
    {"java.util.concurrent.atomic.", "AtomicBoolean AtomicInteger AtomicLong AtomicReference"},
    {"java.util.function.", "BiConsumer BiFunction BinaryOperator Consumer Function Predicate Supplier UnaryOperator"},
    {"java.util.regex.", "Matcher Pattern"},
    {"java.util.stream.", "Collector IntStream Stream"},
    {"java.nio.charset.", "Charset"},
    {"java.nio.file.", "Files Path Paths"},
    {"java.time.", "Clock Duration Instant LocalDate LocalDateTime LocalTime OffsetDateTime Period Year YearMonth ZonedDateTime ZoneId "
                   "ZoneOffset"},
    {"groovy.json.", "JsonBuilder JsonSlurper"},
};

/* With its package where an import of it alone tells that. */
static Text full_name(const Classes *c, Text name) {
    const NodeList *imports = &c->module->MODULE.imports;
    for (uint32_t i = 0; i < imports->count; i++) {
        const struct AstIMPORT *m = &imports->item[i]->IMPORT;
        if (!m->star && !m->is_static && text_eq(m->alias.len ? m->alias : check_last_part(m->id), name))
            return m->id;
    }
    return name;
}

/* Is the name, of which `last` is the last part, one of this package: spelt out, or imported with all others? */
static bool is_of_package(const Classes *c, Text name, Text last, Text package) {
    if (name.len != last.len)
        return name.len == package.len + last.len && text_starts(name, package);
    const NodeList *imports = &c->module->MODULE.imports;
    for (uint32_t i = 0; i < imports->count; i++) {
        const struct AstIMPORT *m = &imports->item[i]->IMPORT;
        if (m->star && !m->is_static && m->id.len + 1 == package.len && text_starts(package, m->id))
            return true;
    }
    return false;
}

static bool is_mutable(const Classes *c, const Node *type) {
    static const char *const everywhere[] = {"java.lang.", "java.util.", "java.io.", "java.net.", "groovy.lang.", "groovy.util."};
    if (type->TYPE.dims || check_find_class(c, type))
        return false;
    Text name = full_name(c, type->TYPE.id), last = check_last_part(name), plain = name;
    for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
        if (is_of_package(c, name, last, text_of(everywhere[i])))
            plain = last;
    if (in_words(plain, mutable[0].names))
        return true;
    for (size_t i = 1; i < sizeof mutable / sizeof *mutable; i++)
        if (in_words(last, mutable[i].names) && is_of_package(c, name, last, text_of(mutable[i].package)))
            return true;
    return false;
}

static void check_immutable(Classes *c, const Node *class, const Node *a) {
    const Node *constructor = first_constructor(class);
    if (constructor)
        check_fault(c, constructor->span, "the @Immutable class '%.*s' cannot have constructors of its own", class->CLASS.id);
    if (annotation_of(&class->CLASS.annotations, "Canonical"))
        check_fault(c, a->span, "the class '%.*s' cannot be both @Canonical and @Immutable", class->CLASS.id);
    bool listed = member_of(a, "knownImmutables") || member_of(a, "knownImmutableClasses");
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind != AST_FIELD || (m->FIELD.modifiers & MODIFIER_STATIC))
            continue;
        if (m->FIELD.modifiers & MODIFIER_PUBLIC)
            check_fault(c, m->FIELD.name_span, "an @Immutable class has no public fields like '%.*s'; leave 'public' out", m->FIELD.id);
        const Node *type = m->FIELD.type;
        if (m->FIELD.property && !listed &&
            (is_untyped(type) || is_mutable(c, type)))
            check_fault(c, m->FIELD.name_span, "@Immutable does not know whether the type of '%.*s' can change; "
                        "name an immutable type, or list it in knownImmutables", m->FIELD.id);
    }
}

static void check_singleton(Classes *c, const Node *class, const Node *a) {
    const Node *constructor = first_constructor(class);
    if (constructor && !is_false(member_of(a, "strict")))
        check_fault(c, constructor->span, "the @Singleton class '%.*s' cannot have constructors of its own, unless with strict = false",
                    class->CLASS.id);
}

static bool is_comparable(const Classes *c, const Node *type) {
    if (is_untyped(type))
        return false;
    const Node *class = check_find_class(c, type);
    if (class) {
        if (class->CLASS.form == FORM_ENUM || class->CLASS.super || annotation_of(&class->CLASS.annotations, "Sortable"))
            return true;
        for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
            if (text_is(check_last_part(class->CLASS.interfaces.item[i]->TYPE.id), "Comparable") ||
                check_find_class(c, class->CLASS.interfaces.item[i]))
                return true;
        return false;
    }
    static const char others[] = "List Map Set Collection Closure Iterator Runnable Object Number";
    return type->TYPE.dims == 0 && !in_words(check_last_part(type->TYPE.id), others);
}

/* 'first, middle': each must be a property. */
static void check_names_listed(Classes *c, const Node *class, const Node *list) {
    Text rest = list->STRING.value;
    while (rest.len && !class->CLASS.super) {
        ptrdiff_t comma = text_find(rest, TEXT(","), 0);
        Text name = text_trim(comma < 0 ? rest : text_span(rest.at, (size_t)comma));
        if (!check_find_field(class, name))
            check_fault(c, list->span, "there is no property '%.*s' to sort by", name);
        rest = comma < 0 ? TEXT("") : text_span(rest.at + comma + 1, rest.len - (size_t)comma - 1);
    }
}

static void check_sortable(Classes *c, const Node *class, const Node *a) {
    const Node *includes = member_of(a, "includes");
    if (class->CLASS.form == FORM_INTERFACE)
        check_fault(c, a->span, "@Sortable cannot stand on the interface '%.*s'", class->CLASS.id);
    if (includes && member_of(a, "excludes"))
        check_fault(c, a->span, "give either includes or excludes for '%.*s', not both", class->CLASS.id);
    if (includes && includes->kind == AST_STRING)
        check_names_listed(c, class, includes);
    for (uint32_t i = 0; includes && includes->kind == AST_LIST && i < includes->LIST.items.count; i++) {
        const Node *item = includes->LIST.items.item[i];
        if (item->kind == AST_STRING && !check_find_field(class, item->STRING.value) && !class->CLASS.super)
            check_fault(c, item->span, "there is no property '%.*s' to sort by", item->STRING.value);
    }
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (is_instance_property(m) && !includes && !member_of(a, "excludes") && !is_comparable(c, m->FIELD.type))
            check_fault(c, m->FIELD.name_span, "@Sortable needs a Comparable type for the property '%.*s'", m->FIELD.id);
    }
}

static void check_category(Classes *c, const Node *class, const Node *a) {
    (void)a;
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD && !(m->FIELD.modifiers & MODIFIER_STATIC))
            check_fault(c, m->FIELD.name_span, "a @Category has no fields of its own like '%.*s'", m->FIELD.id);
    }
}

static bool lists(const Node *value, Text name) {
    if (value->kind == AST_STRING)
        return text_find(value->STRING.value, name, 0) >= 0;
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        if (lists(value->LIST.items.item[i], name))
            return true;
    return false;
}

/* Properties that the annotation does not exclude. */
static uint32_t property_count(const Node *class, const Node *annotation) {
    uint32_t count = 0;
    const Node *excludes = member_of(annotation, "excludes");
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        count += is_instance_property(m) && !(excludes && lists(excludes, m->FIELD.id));
    }
    return count;
}

/* What each strategy of @Builder does not know. */
static void check_builder(Classes *c, const Node *a, const Node *class, const Node *method) {
    static const struct { const char *strategy, *unknown; } rules[] = {
        {"SimpleStrategy", "builderClassName buildMethodName builderMethodName forClass"},
        {"ExternalStrategy", "builderClassName builderMethodName"},
        {"InitializerStrategy", "prefix forClass"},
        {"DefaultStrategy", "forClass"},
    };
    const Node *strategy = member_of(a, "builderStrategy");
    Text name = strategy && strategy->kind == AST_NAME ? strategy->NAME.id : TEXT("DefaultStrategy");
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        for (uint32_t k = 0; text_is(name, rules[i].strategy) && k < a->ANNOTATION.members.count; k++) {
            const Node *m = a->ANNOTATION.members.item[k];
            if (in_words(m->ANNOTATION_MEMBER.id, rules[i].unknown))
                check_fault(c, m->span, text_printf("@Builder with the %s does not know '%%.*s'", rules[i].strategy),
                            m->ANNOTATION_MEMBER.id);
        }
    if (method && (member_of(a, "includes") || member_of(a, "excludes")))
        check_fault(c, a->span, "includes and excludes of @Builder are for classes, not for '%.*s'", method->METHOD.id);
    if (text_is(name, "InitializerStrategy") && method && method->METHOD.params.count == 0)
        check_fault(c, a->span, "this strategy of @Builder needs a parameter of '%.*s'", method->METHOD.id);
    if (text_is(name, "InitializerStrategy") && !method && property_count(class, a) == 0)
        check_fault(c, a->span, "this strategy of @Builder needs a property in '%.*s'", class->CLASS.id);
}

static void check_builder_class(Classes *c, const Node *class, const Node *a) { check_builder(c, a, class, NULL); }

static void check_externalize(Classes *c, const Node *class, const Node *a) {
    bool without_argument = !first_constructor(class);
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        without_argument |= m->kind == AST_METHOD && m->METHOD.constructor && m->METHOD.params.count == 0;
    }
    if (!without_argument || annotation_of(&class->CLASS.annotations, "Immutable"))
        check_fault(c, a->span, "'%.*s' needs a constructor without parameters to be Externalizable", class->CLASS.id);
}

static void check_verifier(Classes *c, const Node *class, const Node *a) {
    bool externalizable = annotation_of(&class->CLASS.annotations, "AutoExternalize") || class->CLASS.super;
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
        externalizable |= text_is(check_last_part(class->CLASS.interfaces.item[i]->TYPE.id), "Externalizable");
    if (!externalizable)
        check_fault(c, a->span, "'%.*s' must implement Externalizable", class->CLASS.id);
}

/* The logger's field: one of the class itself, or what it inherits, is in the way. */
static void check_log(Classes *c, const Node *class, const Node *a) {
    const Node *given = member_of(a, "value");
    Text name = given && given->kind == AST_STRING ? given->STRING.value : TEXT("log");
    int left = 20;
    for (const Node *at = class; at && left; at = at->CLASS.super ? check_find_class(c, at->CLASS.super) : NULL, left--)
        for (uint32_t i = 0; i < at->CLASS.members.count; i++) {
            const Node *m = at->CLASS.members.item[i];
            bool hidden = at != class && (m->kind != AST_FIELD || m->FIELD.property || m->FIELD.modifiers & MODIFIER_PRIVATE);
            if (m->kind == AST_FIELD && !hidden && text_eq(m->FIELD.id, name))
                check_fault(c, m->FIELD.name_span, "the class has a field '%.*s' already: the logger needs another name", name);
        }
}

static bool is_given(const Node *value) { return value && !(value->kind == AST_LIST && value->LIST.items.count == 0); }

/* Which properties it speaks of is said in one way; and what is above the class must be there. */
static void check_selection(Classes *c, const Node *class, const Node *a) {
    Text which = check_last_part(a->ANNOTATION.id);
    const char *of_super = text_is(which, "ToString") ? "includeSuper" : text_is(which, "EqualsAndHashCode") ? "callSuper" : "";
    const Node *value = member_of(a, of_super);
    if (is_given(member_of(a, "includes")) && is_given(member_of(a, "excludes")))
        check_fault(c, a->span, "give either includes or excludes for '%.*s', not both", class->CLASS.id);
    if (value && value->kind == AST_BOOLEAN && value->BOOLEAN.value && !class->CLASS.super)
        check_fault(c, value->span, text_printf("%s wants a class above '%%.*s'", of_super), class->CLASS.id);
}

static const struct {
    const char *name;
    void (*check)(Classes *c, const Node *class, const Node *annotation);
} class_rules[] = {
    {"Immutable", check_immutable}, {"Singleton", check_singleton},        {"Sortable", check_sortable},
    {"Category", check_category},   {"Builder", check_builder_class},      {"AutoExternalize", check_externalize},
    {"ExternalizeMethods", check_externalize}, {"ExternalizeVerifier", check_verifier},
    {"ToString", check_selection}, {"EqualsAndHashCode", check_selection}, {"TupleConstructor", check_selection},
    {"Canonical", check_selection},
    {"Log", check_log}, {"Commons", check_log}, {"Log4j", check_log}, {"Log4j2", check_log}, {"Slf4j", check_log},
};

/* --- of fields ----------------------------------------------------------------------------------------------------------------- */

/* A collection of listeners must say of which. */
static void check_listeners(Classes *c, const Node *a, const Node *m) {
    static const char *const collections[] = {"Collection", "List", "Set", "SortedSet", "ArrayList", "LinkedList", "HashSet", "Queue"};
    const Node *type = m->FIELD.type;
    bool collection = false;
    for (size_t i = 0; type && i < sizeof collections / sizeof *collections; i++)
        collection |= text_is(check_last_part(type->TYPE.id), collections[i]);
    if (!collection && (!type || !check_find_class(c, type)))
        check_fault(c, a->span, "@ListenerList is for collections, which '%.*s' is not", m->FIELD.id);
    else if (collection && (type->TYPE.args.count != 1 || text_is(type->TYPE.args.item[0]->TYPE.id, "?")))
        check_fault(c, a->span, "the collection '%.*s' must say of which listeners: List<Listener>", m->FIELD.id);
}

static void check_field(Classes *c, const Node *class, const Node *m) {
    const NodeList *list = &m->FIELD.annotations;
    const Node *listeners = annotation_of(list, "ListenerList");
    if (listeners)
        check_listeners(c, listeners, m);
    const Node *a = annotation_of(list, "Bindable") ? annotation_of(list, "Bindable") : annotation_of(list, "Vetoable");
    if (a && !m->FIELD.property)
        check_fault(c, a->span, "this annotation is for properties; leave the access modifier of '%.*s' out", m->FIELD.id);
    else if (a && (m->FIELD.modifiers & (MODIFIER_FINAL | MODIFIER_STATIC)))
        check_fault(c, a->span, "this annotation is not for final or static properties like '%.*s'", m->FIELD.id);
    a = annotation_of(list, "Delegate");
    if (!a)
        return;
    if (is_untyped(m->FIELD.type))
        check_fault(c, a->span, "@Delegate needs a type for '%.*s' that says more than Object", m->FIELD.id);
    else if (text_eq(m->FIELD.type->TYPE.id, class->CLASS.id))
        check_fault(c, a->span, "@Delegate cannot pass calls to the class itself, as with '%.*s'", m->FIELD.id);
}

/* --- @TailRecursive -------------------------------------------------------------------------------------------------------------- */

typedef struct Recursion {
    const struct AstMETHOD *method;
    uint32_t all, tail;
    bool in_closure; /* there are closures, whose calls are not looked at */
} Recursion;

static bool is_recursive(const Recursion *r, const Node *n) {
    return n->kind == AST_CALL && (!n->CALL.object || n->CALL.object->kind == AST_THIS) && n->CALL.name->kind == AST_STRING &&
           text_eq(n->CALL.name->STRING.value, r->method->id) && n->CALL.args.count == r->method->params.count;
}

static void count_calls(Node *n, void *data) {
    Recursion *r = data;
    r->all += is_recursive(r, n);
    r->in_closure |= n->kind == AST_CLOSURE;
    if (n->kind != AST_CLOSURE)
        node_each_child(n, count_calls, r);
}

static void count_tail(Recursion *r, const Node *n) {
    if (!n)
        return;
    switch (n->kind) {
    case AST_CALL: r->tail += is_recursive(r, n); break;
    case AST_TERNARY: count_tail(r, n->TERNARY.yes); count_tail(r, n->TERNARY.no); break;
    case AST_ELVIS: count_tail(r, n->ELVIS.fallback); break;
    case AST_LOGICAL: count_tail(r, n->LOGICAL.right); break;
    default: break;
    }
}

/* Every return, and what stands last. */
static void count_statement(Recursion *r, const Node *n, bool last) {
    if (!n)
        return;
    switch (n->kind) {
    case AST_RETURN: count_tail(r, n->RETURN.value); break;
    case AST_EXPR_STMT: if (last) count_tail(r, n->EXPR_STMT.value); break;
    case AST_IF: count_statement(r, n->IF.yes, last); count_statement(r, n->IF.no, last); break;
    case AST_BLOCK:
        for (uint32_t i = 0; i < n->BLOCK.statements.count; i++)
            count_statement(r, n->BLOCK.statements.item[i], last && i + 1 == n->BLOCK.statements.count);
        break;
    case AST_WHILE: count_statement(r, n->WHILE.body, false); break;
    case AST_FOR_IN: count_statement(r, n->FOR_IN.body, false); break;
    case AST_FOR_C: count_statement(r, n->FOR_C.body, false); break;
    case AST_LABELED: count_statement(r, n->LABELED.body, last); break;
    case AST_SWITCH:
        for (uint32_t i = 0; i < n->SWITCH.cases.count; i++) {
            const NodeList *body = &n->SWITCH.cases.item[i]->CASE.body;
            for (uint32_t k = 0; k < body->count; k++)
                count_statement(r, body->item[k], last && k + 1 == body->count);
        }
        break;
    case AST_TRY:
        count_statement(r, n->TRY.body, last);
        for (uint32_t i = 0; i < n->TRY.catches.count; i++)
            count_statement(r, n->TRY.catches.item[i]->CATCH.body, last);
        break;
    default: break;
    }
}

static void check_recursion(Classes *c, const Node *m, const Node *a) {
    Recursion r = {.method = &m->METHOD};
    const NodeList *list = &m->METHOD.annotations;
    for (uint32_t i = 0; i < list->count && list->item[i] != a; i++)
        if (text_is(check_last_part(list->item[i]->ANNOTATION.id), "Memoized"))
            check_fault(c, a->span, "for '%.*s' @TailRecursive must stand before @Memoized", m->METHOD.id);
    if (!m->METHOD.body)
        return;
    count_calls(m->METHOD.body, &r);
    count_statement(&r, m->METHOD.body, true);
    if (r.all == 0 && !r.in_closure)
        check_fault(c, a->span, "'%.*s' is marked @TailRecursive but does not call itself", m->METHOD.id);
    else if (r.tail < r.all)
        check_fault(c, a->span, "'%.*s' is marked @TailRecursive but calls itself other than in its last step", m->METHOD.id);
}

/* --- @Field and @BaseScript --------------------------------------------------------------------------------------------------- */

static void check_variables(Node *n, void *data) {
    Classes *c = data;
    if (n->kind == AST_CLASS)
        return;
    if (n->kind == AST_DECLARE) {
        const Node *a = annotation_of(&n->DECLARE.annotations, "Field");
        if (!a)
            a = annotation_of(&n->DECLARE.annotations, "BaseScript");
        if (a)
            check_fault(c, a->span, "@%.*s can only be used in the body of the script, not in a method or class", a->ANNOTATION.id);
    }
    node_each_child(n, check_variables, data);
}

static bool is_final_run(const Classes *c, const Node *base) {
    for (uint32_t i = 0; base && i < base->CLASS.members.count; i++) {
        const Node *m = base->CLASS.members.item[i];
        if (m->kind == AST_METHOD && text_is(m->METHOD.id, "run") && m->METHOD.params.count == 0 && (m->METHOD.modifiers & MODIFIER_FINAL))
            return true;
    }
    return base && base->CLASS.super && is_final_run(c, check_find_class(c, base->CLASS.super));
}

static void check_base_script(Classes *c, const Node *n) {
    const NodeList *list = n->kind == AST_DECLARE ? &n->DECLARE.annotations : &n->MULTI_ASSIGN.annotations;
    const Node *a = annotation_of(list, "BaseScript");
    if (!a)
        return;
    if (n->kind != AST_DECLARE) {
        check_fault(c, a->span, "@%.*s stands on one variable, not on several", a->ANNOTATION.id);
        return;
    }
    const Node *variable = n->DECLARE.variables.item[0], *class = check_find_class(c, n->DECLARE.type);
    if (variable->VARIABLE.init)
        check_fault(c, variable->span, "the variable '%.*s' of @BaseScript is the script itself: it takes no value", variable->VARIABLE.id);
    if (member_of(a, "value"))
        check_fault(c, a->span, "the type of the variable says what @%.*s means: leave the value out", a->ANNOTATION.id);
    if (class && !class->CLASS.super)
        check_fault(c, n->span, "the class '%.*s' of @BaseScript must extend Script", class->CLASS.id);
    if (is_final_run(c, class))
        check_fault(c, n->span, "run() of '%.*s' is final, so a script cannot be based on it", class->CLASS.id);
}

static void check_script(Classes *c) {
    const struct AstMODULE *m = &c->module->MODULE;
    for (uint32_t i = 0; i < m->statements.count; i++) {
        Node *s = m->statements.item[i];
        const Node *value = s->kind == AST_EXPR_STMT ? s->EXPR_STMT.value : s;
        if (value->kind == AST_DECLARE || value->kind == AST_MULTI_ASSIGN)
            check_base_script(c, value);
    }
    for (uint32_t i = 0; i < m->methods.count; i++)
        if (m->methods.item[i]->METHOD.body)
            check_variables(m->methods.item[i]->METHOD.body, c);
    for (uint32_t i = 0; i < m->imports.count; i++) {
        const Node *a = annotation_of(&m->imports.item[i]->IMPORT.annotations, "BaseScript");
        const Node *value = a ? member_of(a, "value") : NULL;
        if (value && value->kind != AST_NAME && value->kind != AST_PROPERTY)
            check_fault(c, value->span, "@%.*s takes a class", a->ANNOTATION.id);
    }
}

/* @SelfType of a trait: whoever has the trait must be of those types, too. */
static void check_self_type(Classes *c, const Node *class, const Node *parent, int steps) {
    if (!parent || steps == 0)
        return;
    const Node *a = parent->CLASS.form == FORM_TRAIT ? annotation_of(&parent->CLASS.annotations, "SelfType") : NULL;
    const Node *value = a ? member_of(a, "value") : NULL;
    Node type = {.kind = AST_TYPE};
    if (value && value->kind == AST_NAME)
        type.TYPE.id = value->NAME.id;
    const Node *wanted = type.TYPE.id.len ? check_find_class(c, &type) : NULL;
    if (wanted && wanted != class && !check_leads_to(c, class, wanted))
        check_fault(c, class->CLASS.name_span,
                    text_printf("whoever has the trait '%.*s' must also be a '%%.*s'", TEXT_FMT(parent->CLASS.id)), wanted->CLASS.id);
    check_self_type(c, class, check_find_class(c, parent->CLASS.super), steps - 1);
    for (uint32_t i = 0; i < parent->CLASS.interfaces.count; i++)
        check_self_type(c, class, check_find_class(c, parent->CLASS.interfaces.item[i]), steps - 1);
}

/* --- all ---------------------------------------------------------------------------------------------------------------------- */

static void check_members(Classes *c, const Node *class) {
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind == AST_FIELD)
            check_field(c, class, m);
        if (m->kind != AST_METHOD)
            continue;
        const Node *tail = annotation_of(&m->METHOD.annotations, "TailRecursive");
        const Node *builder = annotation_of(&m->METHOD.annotations, "Builder");
        if (tail)
            check_recursion(c, m, tail);
        if (builder)
            check_builder(c, builder, class, m);
        if (m->METHOD.body)
            check_variables(m->METHOD.body, c);
    }
}

void check_transforms(Classes *c) {
    check_script(c);
    for (uint32_t i = 0; i < c->all.count; i++) {
        const Node *class = c->all.item[i];
        for (size_t k = 0; k < sizeof class_rules / sizeof *class_rules; k++) {
            const Node *a = annotation_of(&class->CLASS.annotations, class_rules[k].name);
            if (a)
                class_rules[k].check(c, class, a);
        }
        check_members(c, class);
        if (class->CLASS.form == FORM_CLASS)
            check_self_type(c, class, class, 20);
    }
    const struct AstMODULE *m = &c->module->MODULE;
    for (uint32_t i = 0; i < m->methods.count; i++) {
        const Node *tail = annotation_of(&m->methods.item[i]->METHOD.annotations, "TailRecursive");
        if (tail)
            check_recursion(c, m->methods.item[i], tail);
    }
}
