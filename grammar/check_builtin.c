/*
 * Built-in classes as parents of a script's own: which cannot be one, and the methods that they leave open. A name counts as the
 * built-in class only where the module cannot mean another one by it.
 */
#include "grammar/check_class.h"

typedef enum Form { INTERFACE, ABSTRACT, PLAIN, FINAL } Form;

/* `open`: methods without a body, "name:2" of that many parameters; "name!" takes the type arguments, or Object where there are none.
 * `here` marks what a file in a package may well have a neighbour of the same name for: there it counts only when it is imported. */
typedef struct Builtin {
    const char *package, *name;
    Form form;
    bool here;
    const char *open;
} Builtin;

#define COLLECTION "size isEmpty contains iterator toArray add remove containsAll addAll removeAll retainAll clear "

static const Builtin builtins[] = {
    {"java.lang", "Runnable", INTERFACE, false, "run:0"},
    {"java.lang", "Comparable", INTERFACE, false, "compareTo:1!"},
    {"java.lang", "Iterable", INTERFACE, false, "iterator:0"},
    {"java.lang", "CharSequence", INTERFACE, false, "length:0 charAt:1 subSequence:2"},
    {"java.lang", "Cloneable", INTERFACE, false, ""},
    {"java.lang", "AutoCloseable", INTERFACE, false, "close:0"},
    {"java.lang", "Appendable", INTERFACE, true, "append:1 append:3"},
    {"java.io", "Closeable", INTERFACE, false, "close:0"},
    {"java.io", "Flushable", INTERFACE, true, "flush:0"},
    {"java.io", "Serializable", INTERFACE, false, ""},
    {"java.util", "Comparator", INTERFACE, false, "compare:2!"},
    {"java.util", "Iterator", INTERFACE, false, "hasNext:0 next:0"},
    {"java.util", "ListIterator", INTERFACE, false,
     "hasNext:0 next:0 hasPrevious:0 previous:0 nextIndex:0 previousIndex:0 remove:0 set:1 add:1"},
    {"java.util", "Enumeration", INTERFACE, false, "hasMoreElements:0 nextElement:0"},
    {"java.util", "Collection", INTERFACE, false, COLLECTION},
    {"java.util", "Set", INTERFACE, false, COLLECTION},
    {"java.util", "SortedSet", INTERFACE, false, COLLECTION "comparator subSet headSet tailSet first last"},
    {"java.util", "List", INTERFACE, false, COLLECTION "get set indexOf lastIndexOf listIterator subList"},
    {"java.util", "Queue", INTERFACE, true, COLLECTION "offer poll element peek"},
    {"java.util", "Deque", INTERFACE, true, COLLECTION "offer poll element peek addFirst addLast push pop descendingIterator"},
    {"java.util", "Map", INTERFACE, false, "size isEmpty containsKey containsValue get put remove putAll clear keySet values entrySet"},
    {"java.util", "SortedMap", INTERFACE, false,
     "size isEmpty containsKey containsValue get put remove putAll clear keySet values entrySet comparator subMap headMap tailMap "
     "firstKey lastKey"},
    {"java.util", "Observer", INTERFACE, true, "update:2"},
    {"java.util.concurrent", "Callable", INTERFACE, false, "call:0"},
    {"java.util", "EventListener", INTERFACE, true, ""},
    {"java.util.function", "Function", INTERFACE, false, "apply:1!"},
    {"java.util.function", "BiFunction", INTERFACE, false, "apply:2"},
    {"java.util.function", "UnaryOperator", INTERFACE, false, "apply:1!"},
    {"java.util.function", "BinaryOperator", INTERFACE, false, "apply:2!"},
    {"java.util.function", "Predicate", INTERFACE, false, "test:1!"},
    {"java.util.function", "BiPredicate", INTERFACE, false, "test:2"},
    {"java.util.function", "Supplier", INTERFACE, false, "get:0"},
    {"java.util.function", "Consumer", INTERFACE, false, "accept:1!"},
    {"java.util.function", "BiConsumer", INTERFACE, false, "accept:2"},
    {"groovy.lang", "Writable", INTERFACE, true, "writeTo:1"},
    {"groovy.lang", "GroovyInterceptable", INTERFACE, true, ""},
    {"java.lang", "Number", ABSTRACT, true, "intValue:0 longValue:0 floatValue:0 doubleValue:0"},
    {"java.lang", "Enum", ABSTRACT, true, ""},
    {"java.util", "AbstractCollection", ABSTRACT, false, "size:0 iterator:0"},
    {"java.util", "AbstractList", ABSTRACT, false, "get:1 size:0"},
    {"java.util", "AbstractSet", ABSTRACT, false, "size:0 iterator:0"},
    {"java.util", "AbstractMap", ABSTRACT, false, "entrySet:0"},
    {"java.util", "Calendar", ABSTRACT, true, ""},
    {"java.util", "TimeZone", ABSTRACT, true, ""},
    {"java.util", "TimerTask", ABSTRACT, true, "run:0"},
    {"java.io", "InputStream", ABSTRACT, true, "read:0"},
    {"java.io", "OutputStream", ABSTRACT, true, "write:1"},
    {"java.io", "Reader", ABSTRACT, true, "read:3 close:0"},
    {"java.io", "Writer", ABSTRACT, true, "write:3 flush:0 close:0"},
    {"groovy.lang", "Script", ABSTRACT, true, "run:0"},
    {"groovy.util", "BuilderSupport", ABSTRACT, true, "setParent:2 createNode:1 createNode:2 createNode:3"},
    {"groovy.lang", "Closure", ABSTRACT, true, ""},
    {"groovy.lang", "GString", ABSTRACT, true, ""},
    {"java.lang", "Object", PLAIN, false, ""},
    {"java.lang", "Thread", PLAIN, true, ""},
    {"java.lang", "Exception", PLAIN, false, ""},
    {"java.lang", "RuntimeException", PLAIN, false, ""},
    {"java.util", "ArrayList", PLAIN, false, ""},
    {"java.util", "LinkedList", PLAIN, false, ""},
    {"java.util", "HashMap", PLAIN, false, ""},
    {"java.util", "LinkedHashMap", PLAIN, false, ""},
    {"java.util", "TreeMap", PLAIN, false, ""},
    {"java.util", "HashSet", PLAIN, false, ""},
    {"java.util", "LinkedHashSet", PLAIN, false, ""},
    {"java.util", "TreeSet", PLAIN, false, ""},
    {"java.util", "Date", PLAIN, true, ""},
    {"java.util", "Random", PLAIN, true, ""},
    {"java.util", "Properties", PLAIN, true, ""},
    {"java.util", "Vector", PLAIN, true, ""},
    {"java.util", "Stack", PLAIN, true, ""},
    {"java.util", "ArrayDeque", PLAIN, true, ""},
    {"java.io", "File", PLAIN, true, ""},
    {"java.math", "BigInteger", PLAIN, true, ""},
    {"java.math", "BigDecimal", PLAIN, true, ""},
    {"groovy.util", "Expando", PLAIN, true, ""},
    {"groovy.util", "ConfigObject", PLAIN, true, ""},
    {"java.lang", "String", FINAL, false, ""},
    {"java.lang", "Integer", FINAL, false, ""},
    {"java.lang", "Long", FINAL, false, ""},
    {"java.lang", "Short", FINAL, false, ""},
    {"java.lang", "Byte", FINAL, false, ""},
    {"java.lang", "Character", FINAL, false, ""},
    {"java.lang", "Boolean", FINAL, false, ""},
    {"java.lang", "Float", FINAL, false, ""},
    {"java.lang", "Double", FINAL, false, ""},
    {"java.lang", "Void", FINAL, true, ""},
    {"java.lang", "Math", FINAL, false, ""},
    {"java.lang", "System", FINAL, false, ""},
    {"java.lang", "Class", FINAL, false, ""},
    {"java.lang", "StringBuilder", FINAL, false, ""},
    {"java.lang", "StringBuffer", FINAL, false, ""},
    {"java.util", "UUID", FINAL, false, ""},
    {"java.util", "Optional", FINAL, false, ""},
};
enum { BUILTIN_COUNT = sizeof builtins / sizeof *builtins };

/* --- names ---------------------------------------------------------------------------------------------------------------------- */

static bool is_full_name(const Builtin *b, Text id) {
    size_t package = strlen(b->package);
    return id.len == package + 1 + strlen(b->name) && text_starts(id, text_of(b->package)) && id.at[package] == '.' &&
           text_ends(id, text_of(b->name));
}

/* The name as an import without an alias of its own brings it in; an import of another class of that name takes it away. */
static bool is_imported_as(const struct AstMODULE *module, const Builtin *b, Text id, bool *other) {
    for (uint32_t i = 0; i < module->imports.count; i++) {
        const struct AstIMPORT *m = &module->imports.item[i]->IMPORT;
        if (m->is_static)
            continue;
        bool here = m->star && text_is(m->id, b->package), java = text_starts(m->id, TEXT("java.")) || text_starts(m->id, TEXT("groovy."));
        if (here || (!m->star && text_eq(m->alias.len ? m->alias : check_last_part(m->id), id) && is_full_name(b, m->id)))
            return true;
        *other |= m->star ? !java : text_eq(m->alias.len ? m->alias : check_last_part(m->id), id);
    }
    return false;
}

/* Does a file without imports see what is in the package? */
static bool is_default_import(const char *package) {
    return strcmp(package, "java.util.concurrent") != 0 && strcmp(package, "java.util.function") != 0;
}

/* The built-in class that the type surely names, or NULL. */
static const Builtin *builtin_of(const Classes *c, const Node *type) {
    if (!type || type->TYPE.dims || check_find_class(c, type))
        return NULL;
    const struct AstMODULE *module = &c->module->MODULE;
    for (size_t i = 0; i < BUILTIN_COUNT; i++) {
        const Builtin *b = &builtins[i];
        if (is_full_name(b, type->TYPE.id))
            return b;
        if (!text_is(type->TYPE.id, b->name))
            continue;
        bool other = false;
        if (is_imported_as(module, b, type->TYPE.id, &other))
            return b;
        return other || !is_default_import(b->package) || (module->package && b->here) ? NULL : b;
    }
    return NULL;
}

bool check_names_builtin(const Classes *c, const Node *type) { return builtin_of(c, type) != NULL; }

bool check_is_builtin(const Classes *c, const Node *type) {
    const Builtin *b = builtin_of(c, type);
    Text name = b ? text_of(b->name) : TEXT("");
    return b && !text_is(name, "Thread") && !text_is(name, "Calendar") && !text_is(name, "TimeZone");
}

/* --- methods left open -------------------------------------------------------------------------------------------------------- */

/* Among the class's own methods of that name, does one take what the interface hands it? True when there is none. */
static bool takes_arguments(const Node *class, const Node *type, Text name) {
    Text argument = type->TYPE.args.count ? check_type_text(type->TYPE.args.item[0], false) : TEXT("Object");
    bool seen = false;
    for (uint32_t i = 0; i < class->CLASS.members.count; i++) {
        const Node *m = class->CLASS.members.item[i];
        if (m->kind != AST_METHOD || !text_eq(m->METHOD.id, name))
            continue;
        bool fits = true;
        for (uint32_t k = 0; k < m->METHOD.params.count; k++) {
            Text own = check_type_text(m->METHOD.params.item[k]->PARAM.type, m->METHOD.params.item[k]->PARAM.varargs);
            fits &= text_is(own, "Object") || text_is(own, "def") || text_eq(own, argument);
        }
        if (fits)
            return true;
        seen = true;
    }
    return !seen;
}

void check_tell_open(Classes *c, const Node *class, Span at, Text method) {
    const char *who = class->CLASS.id.len ? text_printf("the class '%.*s'", TEXT_FMT(class->CLASS.id)) : "this class";
    check_fault(c, at, text_printf("%s must %s the method '%%.*s'", who, class->CLASS.id.len ? "be abstract or have" : "have"), method);
}

/* `alone`: the class without the parents that would answer for everything. */
static void check_open_of(Classes *c, const Node *class, const Node *alone, const Node *type, Span at) {
    const Builtin *b = builtin_of(c, type);
    for (const char *method = b ? b->open : ""; *method;) {
        size_t len = strcspn(method, " "), end = strcspn(method, " :!");
        Text name = text_span(method, end);
        int count = method[end] == ':' ? method[end + 1] - '0' : -1;
        if (!check_implements(c, alone, name, count) || (method[len - 1] == '!' && !takes_arguments(class, type, name))) {
            check_tell_open(c, class, at, name);
            return;
        }
        method += len + (method[len] == ' ');
    }
}

void check_open_builtin(Classes *c, const Node *class, const Node *anonymous, Span at) {
    /* A node is only as large as its kind. */
    Node alone = {.kind = class->kind, .depth = class->depth, .span = class->span, .CLASS = class->CLASS};
    const Node *super = anonymous ? NULL : class->CLASS.super;
    const Builtin *above = builtin_of(c, super);
    alone.CLASS.interfaces = (NodeList){0};
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
        if (check_find_class(c, class->CLASS.interfaces.item[i]))
            nodes_add(&alone.CLASS.interfaces, class->CLASS.interfaces.item[i]);
    for (uint32_t i = 0; i < class->CLASS.interfaces.count; i++)
        check_open_of(c, class, &alone, class->CLASS.interfaces.item[i], at);
    if (anonymous || (above && above->form == ABSTRACT)) {
        alone.CLASS.super = NULL;
        check_open_of(c, class, &alone, anonymous ? anonymous : super, at);
    }
}

/* --- parents, objects, caught ones ---------------------------------------------------------------------------------------------- */

void check_extends_final(Classes *c, const Node *type) {
    const Builtin *super = builtin_of(c, type);
    const Node *own = check_find_class(c, type);
    if ((super && super->form == FINAL) || (own && ((own->CLASS.modifiers & MODIFIER_FINAL) || own->CLASS.form == FORM_ENUM)))
        check_fault(c, type->span, "the final class '%.*s' cannot be extended", type->TYPE.id);
}

void check_builtin_parents(Classes *c, const Node *n) {
    const Builtin *super = n->CLASS.form == FORM_CLASS ? builtin_of(c, n->CLASS.super) : NULL;
    if (super && super->form == INTERFACE)
        check_fault(c, n->CLASS.super->span, "'%.*s' is an interface: implement it instead", n->CLASS.super->TYPE.id);
    for (uint32_t i = 0; i < n->CLASS.interfaces.count; i++) {
        const Node *type = n->CLASS.interfaces.item[i];
        const Builtin *b = builtin_of(c, type);
        if (b && b->form != INTERFACE && n->CLASS.form == FORM_INTERFACE)
            check_fault(c, type->span, "'%.*s' is a class, which an interface cannot extend", type->TYPE.id);
        else if (b && b->form != INTERFACE)
            check_fault(c, type->span, "'%.*s' is a class: extend it instead", type->TYPE.id);
    }
}

void check_new_builtin(Classes *c, const Node *n) {
    const Builtin *b = builtin_of(c, n->NEW.type);
    Text id = n->NEW.type->TYPE.id;
    if (n->NEW.type->TYPE.primitive || text_is(id, "void"))
        check_fault(c, n->span, "no object can be made of the primitive type '%.*s'", id);
    else if (b && b->form == INTERFACE)
        check_fault(c, n->span, "'%.*s' is an interface: no object can be made of it", id);
    else if (b && b->form == ABSTRACT)
        check_fault(c, n->span, "'%.*s' is abstract: no object can be made of it", id);
}

/* Is the class surely no Throwable? */
static bool is_never_thrown(Classes *c, const Node *type) {
    const Node *own = check_find_class(c, type);
    for (int steps = 0; own && steps < ANCESTORS_MOST; steps++) {
        if (own->CLASS.form != FORM_CLASS || !own->CLASS.super)
            return true;
        type = own->CLASS.super;
        own = check_find_class(c, type);
    }
    const Builtin *b = own ? NULL : builtin_of(c, type);
    return b && !text_is(text_of(b->name), "Exception") && !text_is(text_of(b->name), "RuntimeException");
}

void check_caught(Classes *c, const Node *type) {
    const Builtin *b = builtin_of(c, type);
    if (type->TYPE.primitive || type->TYPE.dims || (is_never_thrown(c, type) && !(b && text_is(text_of(b->name), "Object"))))
        check_fault(c, type->span, "'%.*s' is nothing that can be thrown", type->TYPE.id);
}
