/*
 * Methods that are not there, and calls with a number of arguments that no method of the name takes. Certain cases
 * only: methods of the file's own script, of variables in vars/, and of classes of the project whose members are all
 * known.
 */
#include "cli/lint/catalogue.h"
#include "cli/lint/index.h"
#include "grammar/gc.h"
#include "interp/api.h"

/* --- how many arguments
 * ---------------------------------------------------------------------------------------------------- */

typedef struct Arity {
    uint32_t least, most; /* most UINT32_MAX: any number */
} Arity;

static Arity arity_of(const NodeList *params) {
    Arity a = {0, params->count};
    for (uint32_t i = 0; i < params->count; i++) a.least += params->item[i]->PARAM.init == NULL;
    if (params->count > 0) {
        const Node *last = params->item[params->count - 1];
        if (last->PARAM.varargs || (last->PARAM.type && last->PARAM.type->TYPE.dims > 0)) {
            a.most = UINT32_MAX;
            a.least -= last->PARAM.init == NULL;
        }
    }
    if (params->count == 1) a.least = 0; /* Groovy then passes null */
    return a;
}

static bool has_spread(const NodeList *args) {
    for (uint32_t i = 0; i < args->count; i++)
        if (args->item[i]->kind == AST_SPREAD) return true;
    return false;
}

/* Does a method from `member` on take that many? Others than methods (a field that holds a closure) take anything. */
static bool any_takes(Member *member, uint32_t count) {
    for (; member; member = member_next(member)) {
        if (member->node->kind != AST_METHOD) return true;
        Arity a = arity_of(&member->node->METHOD.params);
        if (count >= a.least && count <= a.most) return true;
    }
    return false;
}

static const char *numbers_taken(Member *member) {
    Buf out = {0};
    for (; member; member = member_next(member)) {
        Arity a = arity_of(&member->node->METHOD.params);
        if (member->node->METHOD.params.count == 1) a.least = 1;
        if (out.len > 0) buf_z(&out, " or ");
        if (a.most == UINT32_MAX)
            buf_printf(&out, "%u or more", a.least);
        else if (a.least == a.most)
            buf_printf(&out, "%u", a.most);
        else
            buf_printf(&out, "%u to %u", a.least, a.most);
    }
    return text_z(buf_as_text(&out));
}

static void report_count(Linter *lint, Span span, Text name, Member *member, uint32_t count) {
    const char *taken = numbers_taken(member);
    lint_report(lint, span, "%.*s takes %s argument%s, not %u", TEXT_FMT(name), taken,
                strcmp(taken, "1") == 0 ? "" : "s", count);
}

/* --- the class of a receiver
 * ------------------------------------------------------------------------------------------------- */

typedef struct Typed {
    const ScopeSlot *slot;
    ClassEntry *entry;
    struct Typed *next;
} Typed;

enum { TYPED_SLOTS = 128 };

typedef struct MethodsState {
    Typed *typed[TYPED_SLOTS];
} MethodsState;

static Typed **typed_slot(MethodsState *s, const ScopeSlot *slot) {
    return &s->typed[((uintptr_t)slot >> 5) % TYPED_SLOTS];
}

static FunctionScope *scope_of(const Node *n) {
    switch (n->kind) {
    case AST_MODULE:
        return n->MODULE.scope;
    case AST_METHOD:
        return n->METHOD.scope;
    case AST_CLOSURE:
        return n->CLOSURE.scope;
    case AST_FIELD:
        return n->FIELD.scope;
    case AST_INITIALISER:
        return n->INITIALISER.scope;
    default:
        return NULL;
    }
}

FunctionScope *lint_function(const Linter *lint, uint32_t level) {
    for (;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return NULL;
        FunctionScope *scope = scope_of(n);
        if (scope) return scope;
    }
}

const ScopeSlot *binding_slot(const FunctionScope *scope, Binding bind) {
    while (scope && bind.kind == BIND_CAPTURE) {
        if (bind.index >= scope->capture_count) return NULL;
        const ScopeCapture *c = &scope->capture[bind.index];
        if (c->from == CAPTURE_CLASS) return NULL;
        bind = (Binding){c->from == CAPTURE_SLOT ? BIND_LOCAL : BIND_CAPTURE, c->index};
        scope = scope->outer;
    }
    if (!scope || bind.kind != BIND_LOCAL || bind.index >= scope->slot_count) return NULL;
    return &scope->slot[bind.index];
}

static void note_typed(Linter *lint, Binding bind, const Node *type, const Node *init) {
    const ScopeSlot *slot = binding_slot(lint_function(lint, 0), bind);
    if (!slot) return;
    if (!type && init && init->kind == AST_NEW && !init->NEW.body && !slot->assigned) type = init->NEW.type;
    if (!type || type->TYPE.dims > 0) return;
    ClassEntry *entry = index_class(index_of(lint), lint->file, type->TYPE.id);
    if (!entry) return;
    MethodsState *s = lint_state(lint, sizeof *s);
    Typed **at = typed_slot(s, slot), *typed = gc_new(Typed);
    *typed = (Typed){slot, entry, *at};
    *at = typed;
}

static ClassEntry *class_here(Linter *lint) {
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return NULL;
        if (n->kind == AST_CLASS) return index_class_of(index_of(lint), n);
    }
}

/* The class whose instance the expression surely is, subclasses included; NULL when that is not known. */
static ClassEntry *class_of_value(Linter *lint, const Node *n) {
    if (n->kind == AST_NEW && !n->NEW.body) return index_class(index_of(lint), lint->file, n->NEW.type->TYPE.id);
    if (n->kind == AST_THIS) return class_here(lint);
    if (n->kind != AST_NAME || n->NAME.bind.kind == BIND_DYNAMIC) return NULL;
    const ScopeSlot *slot = binding_slot(lint_function(lint, 0), n->NAME.bind);
    MethodsState *s = lint_state(lint, sizeof *s);
    for (Typed *t = slot ? *typed_slot(s, slot) : NULL; t; t = t->next)
        if (t->slot == slot) return t->entry;
    return NULL;
}

/* --- the check
 * ----------------------------------------------------------------------------------------------------------------- */

/* What every object has: Java's Object and the GDK. */
static const char object_methods[] =
    "print println printf sprintf sleep dump inspect is isCase with use each eachWithIndex collect any every find findAll findIndexOf "
    "findIndexValues findLastIndexOf findResult grep inject iterator asBoolean asType getAt putAt metaClass getMetaClass setMetaClass "
    "getProperties hasProperty respondsTo invokeMethod getProperty setProperty toString hashCode equals getClass notify notifyAll wait "
    "clone finalize identity sum addShutdownHook getMetaPropertyValues split count collectNested tap call propertyMissing "
    "values valueOf name ordinal compareTo next previous getDeclaringClass isInstance newInstance getName getSimpleName getResource "
    "getResourceAsStream getClassLoader getPackage getMethods getDeclaredFields getFields cast isAssignableFrom mixin minus super";

/* A.getEnumConstants(), A.getConstructors(): what the class itself answers. */
static bool is_method_of_classes(Text name) {
    for (const NativeType *const *type = native_types; *type; type++) {
        if (strcmp((*type)->name, "java.lang.Class") != 0) continue;
        for (const NativeMethod *m = (*type)->methods; m->signature; m++)
            if (text_starts(text_of(m->signature), name) && m->signature[name.len] == '(') return true;
    }
    return false;
}

static bool is_accessor_of(Index *index, ClassEntry *entry, Text name) {
    size_t skip = text_starts(name, TEXT("get")) || text_starts(name, TEXT("set")) ? 3
                  : text_starts(name, TEXT("is"))                                  ? 2
                                                                                   : 0;
    if (!skip || name.len == skip) return false;
    char *field = text_z(text_span(name.at + skip, name.len - skip));
    if (index_has_property(index, entry, text_of(field))) return true;
    if (*field >= 'A' && *field <= 'Z') *field = (char)(*field - 'A' + 'a');
    return index_has_property(index, entry, text_of(field));
}

static void check_in_class(Linter *lint, Node *call, Text name, ClassEntry *entry) {
    Index *index = index_of(lint);
    if (!index_is_closed(index, entry) || word_among(object_methods, name) || index_is_bound(index, name)) return;
    uint32_t count = call->CALL.args.count;
    Member *m = NULL;
    bool inner = call->CALL.object == NULL;
    for (ClassEntry *e = entry; e && !m; e = inner ? e->outer : NULL) m = index_inherited(index, e, name);
    if (m) {
        if (m->node->kind == AST_METHOD && !has_spread(&call->CALL.args) && !index_super(index, entry) &&
            !any_takes(m, count))
            report_count(lint, call->CALL.name_span, name, m, count);
        return;
    }
    if (is_accessor_of(index, entry, name) || index_has_property(index, entry, name)) return;
    /* A class in vars/ stands for a script, which older libraries count on. */
    if (inner && lint->file->role == ROLE_VARIABLE && known_find(name)) return;
    Diag *d = lint_report(lint, call->CALL.name_span, "the class %.*s has no method '%.*s'", TEXT_FMT(entry->name),
                          TEXT_FMT(name));
    d->advice =
        inner
            ? text_printf(
                  "if a step is meant: a class does not see the pipeline's steps; hand it the script and write script.%.*s",
                  TEXT_FMT(name))
            : "correct the name, or add the method";
}

/* Names.shorten(): a method that the class has. */
static bool check_static(Linter *lint, Node *call, Text name) {
    const Node *object = call->CALL.object;
    if (object->kind != AST_NAME || object->NAME.bind.kind != BIND_DYNAMIC) return false;
    Text id = object->NAME.id;
    if (id.at[0] < 'A' || id.at[0] > 'Z' || index_is_bound(index_of(lint), id)) return false;
    ClassEntry *entry = index_class(index_of(lint), lint->file, id);
    if (entry && !is_method_of_classes(name)) check_in_class(lint, call, name, entry);
    return entry != NULL;
}

static bool is_imported_statically(const LintFile *file, Text name) {
    for (uint32_t i = 0; i < file->module->MODULE.imports.count; i++) {
        const Node *n = file->module->MODULE.imports.item[i];
        if (n->IMPORT.is_static &&
            (n->IMPORT.star || text_eq(n->IMPORT.alias.len ? n->IMPORT.alias : n->IMPORT.member, name)))
            return true;
    }
    return false;
}

/* A method of the file's own script: a wrong number of arguments, unless a step has the name too. */
static void check_own(Linter *lint, Node *call, Text name) {
    Index *index = index_of(lint);
    Member *m = index_member(index, lint->file->module, name);
    if (!m || m->node->kind != AST_METHOD || has_spread(&call->CALL.args)) return;
    if (known_find(name) || index_is_bound(index, name) || index_is_global(index, name)) return;
    uint32_t count = call->CALL.args.count;
    if (!any_takes(m, count)) report_count(lint, call->CALL.name_span, name, m, count);
}

/* A variable of the library called like a function: it needs a method `call`. */
static void check_variable_call(Linter *lint, Node *call, Text name) {
    LintFile *file = project_variable(lint, lint->file->library, name);
    if (!file || !file->module || file->module->MODULE.classes.count > 0 || known_find(name)) return;
    Index *index = index_of(lint);
    if (index_member(index, file->module, TEXT("methodMissing")) ||
        index_member(index, file->module, TEXT("invokeMethod")))
        return;
    Member *m = index_member(index, file->module, TEXT("call"));
    if (!m) {
        if (file->module->MODULE.methods.count == 0) return;
        lint_report(lint, call->CALL.name_span, "vars/%.*s.groovy has no method 'call'", TEXT_FMT(name))->advice =
            text_printf("call one of its methods: %.*s.%.*s(...), or give it a method call", TEXT_FMT(name),
                        TEXT_FMT(file->module->MODULE.methods.item[0]->METHOD.id));
    } else if (m->node->kind == AST_METHOD && !has_spread(&call->CALL.args) && !any_takes(m, call->CALL.args.count)) {
        report_count(lint, call->CALL.name_span, name, m, call->CALL.args.count);
    }
}

static const char script_methods[] =
    "run getBinding setBinding evaluate getProperty setProperty invokeMethod print println printf sprintf";

/* utils.thing(): a method of vars/utils.groovy, or a step called through it. */
static void check_variable_method(Linter *lint, Node *call, Text name, Text variable) {
    LintFile *file = project_variable(lint, lint->file->library, variable);
    if (!file || !file->module || file->module->MODULE.classes.count > 0) return;
    Index *index = index_of(lint);
    Node *module = file->module;
    if (index_member(index, module, TEXT("methodMissing")) || index_member(index, module, TEXT("invokeMethod"))) return;
    if (word_among(object_methods, name) || word_among(script_methods, name)) return;
    Member *m = index_member(index, module, name);
    if (m && m->node->kind == AST_METHOD) {
        if (!has_spread(&call->CALL.args) && !known_find(name) && !any_takes(m, call->CALL.args.count))
            report_count(lint, call->CALL.name_span, name, m, call->CALL.args.count);
        return;
    }
    if (m || index_is_bound(index, name) || index_is_global(index, name) || known_find(name)) return;
    if (text_starts(name, TEXT("get")) || text_starts(name, TEXT("set"))) return;
    lint_report(lint, call->CALL.name_span, "vars/%.*s.groovy has no method '%.*s'", TEXT_FMT(variable),
                TEXT_FMT(name));
}

static void check_new(Linter *lint, Node *n) {
    Index *index = index_of(lint);
    ClassEntry *entry = n->NEW.body ? NULL : index_class(index, lint->file, n->NEW.type->TYPE.id);
    if (!entry || !index_is_whole(index, entry) || has_spread(&n->NEW.args)) return;
    struct AstCLASS *c = &entry->node->CLASS;
    for (uint32_t i = 0; i < c->annotations.count; i++)
        if (text_is(c->annotations.item[i]->ANNOTATION.id, "InheritConstructors")) return;
    if (c->form == FORM_ENUM || c->form == FORM_INTERFACE || c->modifiers & MODIFIER_ABSTRACT) return;
    if (n->NEW.named && n->NEW.args.count == 1) return;
    Member *m = index_member(index, entry->node, TEXT("<init>"));
    uint32_t count = n->NEW.args.count;
    if (m ? any_takes(m, count) : count == 0) return;
    Span span = n->NEW.type->span;
    /* An inner class takes the outer instance by itself; one Map sets the properties. */
    if (!m && count == 1) return;
    if (m)
        report_count(lint, span, entry->name, m, count);
    else
        lint_report(lint, span, "%.*s has no constructor that takes %u arguments", TEXT_FMT(entry->name), count);
}

static void check_call(Linter *lint, Node *n) {
    Text name, variable;
    if (n->CALL.bind.kind != BIND_DYNAMIC || n->CALL.spread || n->CALL.attribute || !node_word(n->CALL.name, &name))
        return;
    if (n->CALL.name->kind != AST_STRING) return;
    Node *object = n->CALL.object;
    ClassEntry *here = class_here(lint);
    if (!object) {
        if (!closures_are_plain(lint) || lint_is_section(lint)) return;
        if (!here)
            index_member(index_of(lint), lint->file->module, name) ? check_own(lint, n, name)
                                                                   : check_variable_call(lint, n, name);
        else if (!is_imported_statically(lint->file, name))
            check_in_class(lint, n, name, here);
        return;
    }
    if (check_static(lint, n, name)) return;
    ClassEntry *entry = object->kind == AST_THIS && !here ? NULL : class_of_value(lint, object);
    if (entry)
        check_in_class(lint, n, name, entry);
    else if (object->kind == AST_NAME && object->NAME.bind.kind == BIND_DYNAMIC && !here &&
             node_word(object, &variable) && !index_member(index_of(lint), lint->file->module, variable) &&
             !index_is_bound(index_of(lint), variable))
        check_variable_method(lint, n, name, variable);
}

static void method_enter(Linter *lint, Node *n) {
    if (file_is_test(lint->file)) return;
    switch (n->kind) {
    case AST_CALL:
        check_call(lint, n);
        break;
    case AST_NEW:
        check_new(lint, n);
        break;
    case AST_DECLARE:
        for (uint32_t i = 0; i < n->DECLARE.variables.count; i++) {
            const struct AstVARIABLE *v = &n->DECLARE.variables.item[i]->VARIABLE;
            note_typed(lint, v->bind, n->DECLARE.type, v->init);
        }
        break;
    case AST_PARAM:
        note_typed(lint, n->PARAM.bind, n->PARAM.type, NULL);
        break;
    default:
        break;
    }
}

const Rule rule_undefined_method = {
    .id = "undefined-method",
    .group = "names",
    .severity = DIAG_ERROR,
    .summary = "a method that is not there, or does not take that many arguments",
    .doc =
        "The run would end with MissingMethodException. Checked are calls of the script's own methods, of variables in vars/, and of "
        "classes of the project whose ancestors are all known and that define no methodMissing. A class does not see the steps of the "
        "pipeline: they are called on the script that is handed to it.",
    .fires = "def deploy(String target, boolean dry) {\n"
             "    echo \"deploy to ${target}\"\n"
             "}\n"
             "deploy('production', false, 3)\n",
    .silent = "def deploy(String target, boolean dry = false) {\n"
              "    echo \"deploy to ${target}\"\n"
              "}\n"
              "deploy('production')\n",
    .kinds = KINDS(CALL, NEW, DECLARE, PARAM),
    .enter = method_enter,
};
