/*
 * Faults that Groovy's compiler finds on the finished tree, other than in names: statements in the wrong place, jumps
 * without a loop, modifiers that do not fit. Those of form (while Groovy still builds its tree) are told even when only
 * the syntax is asked for; the others stop a script before it runs, as in Groovy. Classes: check_class.c.
 */
#include "grammar/check.h"
#include "grammar/build.h"
#include "grammar/check_class.h"
#include "grammar/parse.h"

#include <ctype.h>

/* What surrounds the node being looked at. */
typedef struct Check {
    Source *source;
    DiagSink *sink;
    bool form; /* this pass tells faults of form, otherwise the others */
    const Node *class;
    const Node *module;
    Classes *classes; /* NULL in the pass for form */
    bool is_void; /* in a method that yields nothing */
    bool is_rewritten; /* ... of those that Jenkins rewrites */
    bool in_method, in_default, in_arguments; /* in_arguments: of this(...) or super(...) */
    bool static_around; /* in static code, closures included */
    bool static_names; /* in an anonymous class there, outside of closures: names are looked up as static code's */
    const Node *names_of; /* the class in which an anonymous class stands */
    const Node *receiver; /* of the call being looked at */
    bool in_loop, in_switch, in_initialiser, in_constructor, in_static_initialiser, in_static;
    NodeList *labels, *jumps; /* of the method around: all LABELED nodes, and the jumps that name a label */
} Check;

static void walk(Check *c, Node *n);

Diag *check_report(Source *source, DiagSink *sink, Span at, const char *message) {
    return diag_report(sink, source, at, DIAG_ERROR, "compile", "%s", message);
}

static void fault(Check *c, bool form, Span at, const char *message, const char *advice) {
    if (form == c->form)
        check_report(c->source, c->sink, at, message)->advice = advice;
}

static void walk_child(Node *child, void *data) { walk(data, child); }

static void walk_list(Check *c, NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++)
        walk(c, list->item[i]);
}

/* --- declarations ---------------------------------------------------------------------------------------------------- */

static bool is_interface(const Node *class) {
    return class && (class->CLASS.form == FORM_INTERFACE || class->CLASS.form == FORM_ANNOTATION);
}

static void check_params(Check *c, const NodeList *params) {
    for (uint32_t i = 0; i < params->count; i++)
        if (params->item[i]->PARAM.init && is_interface(c->class))
            fault(c, true, params->item[i]->span, "a parameter in an interface cannot have a default value", NULL);
}

static void check_method_form(Check *c, const Node *n) {
    const struct AstMETHOD *m = &n->METHOD;
    bool annotation = c->class && c->class->CLASS.form == FORM_ANNOTATION;
    bool abstract = (m->modifiers & MODIFIER_ABSTRACT) || is_interface(c->class);
    if (m->modifiers & MODIFIER_VOLATILE)
        fault(c, true, n->span, "a method cannot be volatile", NULL);
    if (annotation && (m->params.count || m->throws.count))
        fault(c, true, n->span, "a member of an annotation has no parameters and no throws clause", NULL);
    if (m->fallback && !annotation)
        fault(c, true, m->fallback->span, "only members of an annotation have default values", NULL);
    if (!abstract && !m->body)
        fault(c, true, n->span, "this method has no body", "give it one, or declare it abstract");
    if (abstract && m->body)
        fault(c, true, n->span, is_interface(c->class) ? "a method of an interface has no body" : "an abstract method has no body", NULL);
    if (c->class && c->class->CLASS.form != FORM_ANONYMOUS && !annotation && text_eq(m->id, c->class->CLASS.id))
        fault(c, true, n->span, "a constructor has no return type", "remove the type, or give the method another name");
    check_params(c, &m->params);
}

static void check_constructor_form(Check *c, const Node *n) {
    static const struct { int bit; const char *message; } wrong[] = {
        {MODIFIER_STATIC, "a constructor cannot be static"},
        {MODIFIER_FINAL, "a constructor cannot be final"},
        {MODIFIER_ABSTRACT, "a constructor cannot be abstract"},
        {MODIFIER_NATIVE, "a constructor cannot be native"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (n->METHOD.modifiers & wrong[i].bit)
            fault(c, true, n->span, wrong[i].message, NULL);
}

/* The numbers of type arguments in a type and in a list of types or parameters. */
static void check_types(Check *c, Node *type, const NodeList *list) {
    if (c->form)
        return;
    check_type_args(type, c->classes);
    for (uint32_t i = 0; list && i < list->count; i++)
        check_type_args(list->item[i]->kind == AST_PARAM ? list->item[i]->PARAM.type : list->item[i], c->classes);
}

/* Of this(...) and super(...): the object is not there yet. */
static void walk_arguments(Check *outer, NodeList *list) {
    Check c = *outer;
    c.in_static = c.in_arguments = true;
    walk_list(&c, list);
}

static void walk_params(Check *outer, Node *method) {
    Check c = *outer;
    c.in_default = c.in_static = method->METHOD.constructor && c.class;
    walk_list(&c, &method->METHOD.params);
}

/* The body; in a constructor the first statement may call another constructor. */
static void walk_body(Check *c, Node *body, bool constructor) {
    NodeList *list = &body->BLOCK.statements;
    for (uint32_t i = 0; i < list->count; i++) {
        Node *s = list->item[i];
        bool call = constructor && i == 0 && s->kind == AST_EXPR_STMT && s->EXPR_STMT.value->kind == AST_CONSTRUCTOR_CALL &&
                    !s->EXPR_STMT.value->parenthesised;
        if (call)
            walk_arguments(c, &s->EXPR_STMT.value->CONSTRUCTOR_CALL.args);
        else
            walk(c, s);
    }
}

/* A method's own state; `lists` are two empty ones. */
static Check inner(const Check *c, NodeList lists[2]) {
    return (Check){.source = c->source, .sink = c->sink, .form = c->form, .class = c->class, .module = c->module,
                   .classes = c->classes, .static_around = c->static_around, .static_names = c->static_names,
                   .names_of = c->names_of, .labels = &lists[0], .jumps = &lists[1]};
}

static bool has_label(const Check *c, Text label) {
    for (uint32_t i = 0; i < c->labels->count; i++)
        if (text_eq(c->labels->item[i]->LABELED.label, label))
            return true;
    return false;
}

/* At the end of a method: a label may stand behind the jump to it. */
static void check_labels(Check *c) {
    for (uint32_t i = 0; i < c->jumps->count; i++) {
        const Node *n = c->jumps->item[i];
        Text label = n->kind == AST_BREAK ? n->BREAK.label : n->CONTINUE.label;
        if (!has_label(c, label))
            fault(c, false, n->span, text_printf("there is no label '%.*s'", TEXT_FMT(label)), NULL);
    }
}

/* Groovy's compiler refuses it where bytecode is written, which Jenkins' rewriting of methods never reaches: pipelines live with it. */
static void check_void_return(Check *c, const Node *n) {
    const char *message = "this method is void: it cannot return a value";
    const char *advice = "write `return` alone, or give the method a type";
    if (!c->is_rewritten)
        fault(c, false, n->span, message, advice);
    else if (!c->form)
        diag_report(c->sink, c->source, n->span, DIAG_WARNING, "void-return", "%s", message)->advice = advice;
}

static void walk_method(Check *outer, Node *n) {
    NodeList lists[2] = {{0}, {0}};
    Check c = inner(outer, lists);
    if (n->METHOD.constructor)
        check_constructor_form(&c, n);
    else
        check_method_form(&c, n);
    c.in_constructor = n->METHOD.constructor;
    c.in_static = n->METHOD.modifiers & MODIFIER_STATIC;
    c.static_around |= c.in_static;
    c.in_method = true;
    c.is_void = n->METHOD.constructor ||
                (n->METHOD.return_type && n->METHOD.return_type->TYPE.dims == 0 && text_is(n->METHOD.return_type->TYPE.id, "void"));
    c.is_rewritten = !n->METHOD.constructor && !build_has_annotation(&n->METHOD.annotations, "NonCPS");
    check_types(&c, n->METHOD.return_type, &n->METHOD.params);
    walk_list(&c, &n->METHOD.annotations);
    walk_params(&c, n);
    if (n->METHOD.body)
        walk_body(&c, n->METHOD.body, n->METHOD.constructor);
    if (n->METHOD.fallback)
        walk(&c, n->METHOD.fallback);
    check_labels(&c);
}

static void walk_class(Check *outer, Node *n) {
    NodeList lists[2] = {{0}, {0}};
    Check c = inner(outer, lists);
    bool anonymous = n->CLASS.form == FORM_ANONYMOUS;
    c.static_around = c.static_names = anonymous && outer->static_around;
    c.names_of = anonymous ? outer->names_of : n;
    c.class = n;
    check_types(&c, n->CLASS.super, &n->CLASS.interfaces);
    if (n->CLASS.modifiers & MODIFIER_SYNCHRONIZED)
        fault(&c, true, n->span, "a class cannot be synchronized", NULL);
    walk_list(&c, &n->CLASS.annotations);
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        Node *m = n->CLASS.members.item[i];
        if (m->kind == AST_METHOD)
            walk_method(&c, m);
        else if (m->kind == AST_CLASS)
            walk_class(&c, m);
        else
            walk(&c, m);
    }
}

static void walk_field(Check *outer, Node *n) {
    NodeList lists[2] = {{0}, {0}};
    Check c = inner(outer, lists);
    check_types(&c, n->FIELD.type, NULL);
    c.in_static = c.class && ((n->FIELD.modifiers & MODIFIER_STATIC) || c.class->CLASS.form == FORM_INTERFACE);
    c.static_around |= c.in_static;
    node_each_child(n, walk_child, &c);
    check_labels(&c);
}

static void walk_initialiser(Check *outer, Node *n) {
    NodeList lists[2] = {{0}, {0}};
    Check c = inner(outer, lists);
    c.in_initialiser = !n->INITIALISER.is_static;
    c.in_static_initialiser = c.in_static = n->INITIALISER.is_static;
    c.static_around |= c.in_static;
    c.in_constructor = !n->INITIALISER.is_static;
    walk(&c, n->INITIALISER.body);
    check_labels(&c);
}

/* --- statements ------------------------------------------------------------------------------------------------------- */

static void walk_loop(Check *c, Node *n) {
    bool before = c->in_loop;
    c->in_loop = true;
    node_each_child(n, walk_child, c);
    c->in_loop = before;
}

/* Jumps do not leave a closure. */
static void walk_closure(Check *outer, Node *n) {
    NodeList lists[2] = {{0}, {0}};
    Check c = inner(outer, lists);
    c.in_constructor = outer->in_constructor;
    c.in_method = outer->in_method;
    c.static_names = false;
    c.in_static = c.in_arguments = outer->in_arguments;
    c.in_static_initialiser = outer->in_static_initialiser;
    node_each_child(n, walk_child, &c);
    check_labels(&c);
}

static void walk_switch(Check *c, Node *n) {
    bool before = c->in_switch;
    c->in_switch = true;
    node_each_child(n, walk_child, c);
    c->in_switch = before;
}

static void check_jump(Check *c, Node *n, Text label, bool is_break) {
    if (is_break && !c->in_loop && (label.len || !c->in_switch))
        fault(c, false, n->span, label.len ? "break with a label is only allowed in a loop" : "break is only allowed in a loop or a switch",
              "use return to leave a closure");
    else if (!is_break && !c->in_loop && label.len == 0)
        fault(c, false, n->span, "continue is only allowed in a loop", "use return to leave a closure");
    if (label.len)
        nodes_add(c->jumps, n);
}

static void check_local(Check *c, const Node *n) {
    static const struct { int bit; const char *word; } wrong[] = {
#define MODIFIER(name, word) {MODIFIER_##name, word},
        MODIFIERS(MODIFIER)
#undef MODIFIER
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (n->DECLARE.modifiers & wrong[i].bit & ~(MODIFIER_DEF | MODIFIER_FINAL)) {
            fault(c, false, n->span, text_printf("a local variable cannot be %s", wrong[i].word),
                  "leave the word out, or use @Field for a variable of the whole script");
            return;
        }
}

static CheckPlace place_of(const Check *c) {
    return (CheckPlace){.class = c->class, .in_static = c->in_static, .static_around = c->static_around,
                        .in_method = c->in_method, .in_default = c->in_default};
}

/* The private final field that @Immutable makes of a property counts as final, too. */
static bool is_final_field(const Check *c, const Node *field) {
    bool immutable = field->FIELD.property && build_has_annotation(&c->class->CLASS.annotations, "Immutable");
    return (field->FIELD.modifiers & MODIFIER_FINAL) || (immutable && !(field->FIELD.modifiers & MODIFIER_STATIC));
}

static void check_assign(Check *c, const Node *target, bool plain) {
    CheckPlace at = place_of(c);
    if (!c->form && plain) {
        check_class_assigned(c->classes, &at, target);
        check_super_assigned(c->classes, &at, target);
    }
    bool category = c->class && build_has_annotation(&c->class->CLASS.annotations, "Category");
    if ((target->kind == AST_THIS || target->kind == AST_SUPER) && !category)
        fault(c, false, target->span, "this and super cannot be assigned to", NULL);
    bool own = target->kind == AST_PROPERTY && target->PROPERTY.object->kind == AST_THIS &&
               target->PROPERTY.name->kind == AST_STRING;
    bool name = target->kind == AST_NAME && target->NAME.bind.kind == BIND_DYNAMIC;
    if (c->form || !c->class || (!own && !name))
        return;
    const Node *field = check_find_field(c->class, own ? target->PROPERTY.name->STRING.value : target->NAME.id);
    if (!field || !is_final_field(c, field))
        return;
    bool is_static = field->FIELD.modifiers & MODIFIER_STATIC;
    if (is_static ? !c->in_static_initialiser : !c->in_constructor)
        fault(c, false, target->span, text_printf("the final field '%.*s' can only be set in %s", TEXT_FMT(field->FIELD.id),
              is_static ? "a static initialiser" : "a constructor"), NULL);
}

/* Names of classes are told by their capital; one with another sign before it may be a class of the module. */
static bool is_no_class(const Check *c, Text id) {
    if (check_is_lower(id))
        return true;
    Node type = {.kind = AST_TYPE};
    type.TYPE.id = id;
    return strchr("_$", id.at[0]) && !check_find_class(c->classes, &type) && !check_is_imported(c->classes->module, id);
}

/* A plain name in static code that can be nothing but a field of an instance or a variable of the binding. Where parents are
 * not known, anything may be theirs. */
static void check_name(Check *c, const Node *n) {
    Text id = n->NAME.id;
    if (c->form || (!c->in_static && !c->static_names) || n->NAME.bind.kind != BIND_DYNAMIC || !is_no_class(c, id))
        return;
    if (token_is_primitive(token_of_word(id)) || check_may_be_static(c->classes, c->static_names ? c->names_of : c->class, id))
        return;
    fault(c, false, n->span, text_printf("'%.*s' is used in static code but is neither a local variable nor a static field",
          TEXT_FMT(id)), "make the method an instance method, or pass the value as a parameter");
}

static void check_step(Check *c, int op, const Node *operand) {
    CheckPlace at = place_of(c);
    if (!c->form)
        check_trait_step(c->classes, &at, op, operand);
}

static void check_call(Check *c, const Node *n) {
    bool constructor = n->CALL.object && n->CALL.name->kind == AST_STRING &&
                       (text_is(n->CALL.name->STRING.value, "this") || text_is(n->CALL.name->STRING.value, "super"));
    if (constructor)
        fault(c, true, n->span, "this(...) and super(...) are called without an object, as the first statement of a constructor", NULL);
    CheckPlace at = place_of(c);
    if (!c->form)
        check_instance_call(c->classes, &at, n);
}

static void check_made(Check *c, const Node *n) {
    if (n->NEW.body && c->class && c->class->CLASS.form == FORM_TRAIT)
        fault(c, false, n->span, "a trait cannot hold an anonymous class", "use a closure, or a class outside of the trait");
    CheckPlace at = place_of(c);
    if (!c->form)
        check_new(c->classes, &at, n);
}

static void check_binary(Check *c, const Node *n) {
    if (n->BINARY.op == OP_IDENTICAL || n->BINARY.op == OP_NOT_IDENTICAL)
        fault(c, false, n->BINARY.op_span, "Groovy has no operators === and !==", "compare identity with a.is(b)");
}

static bool in_trait(const Check *c) { return c->class && c->class->CLASS.form == FORM_TRAIT; }

static void check_early_this(Check *c, const Node *n) {
    if (n->kind == AST_SUPER && n != c->receiver && in_trait(c))
        fault(c, false, n->span, "in a trait super can only be the receiver of a call", NULL);
    if (c->in_arguments)
        fault(c, false, n->span, "there is no object yet in the arguments of this(...) or super(...)", NULL);
}

/* a.b.C may be the name of a class: then `a` is no variable. */
static void walk_property(Check *c, Node *n) {
    CheckPlace at = place_of(c);
    if (!c->form) {
        check_qualified_this(c->classes, &at, n);
        check_static_this(c->classes, &at, n);
    }
    bool class_name = false;
    int parts = 0;
    Node *base = n;
    while (base->kind == AST_PROPERTY) {
        Node *name = base->PROPERTY.name;
        class_name |= name->kind == AST_STRING && name->STRING.value.len && !check_is_lower(name->STRING.value);
        base = base->PROPERTY.object;
        parts++;
    }
    if (base->kind == AST_NAME && class_name && parts > 1)
        return;
    node_each_child(n, walk_child, c);
}

static void check_number(Check *c, const Node *n) {
    if (n->NUMBER.number_form < 0)
        fault(c, true, n->span, "this number is too large for the type that its suffix asks for", NULL);
}

static void walk_constant_args(Check *outer, NodeList *list) {
    Check c = *outer;
    c.in_static = c.static_around = true;
    walk_list(&c, list);
}

/* C[k: v] is a map cast to the class C; a name of capitals alone is rather a constant. */
static bool names_class(const Node *n) {
    if (n->kind != AST_NAME || n->NAME.bind.kind != BIND_DYNAMIC)
        return false;
    bool small = false;
    for (size_t i = 0; i < n->NAME.id.len; i++)
        small |= islower((unsigned char)n->NAME.id.at[i]);
    return check_is_lower(n->NAME.id) ? token_is_primitive(token_of_word(n->NAME.id)) : small || n->NAME.id.len == 1;
}

static bool has_spread_entry(const Node *map) {
    for (uint32_t i = 0; i < map->MAP.entries.count; i++)
        if (map->MAP.entries.item[i]->kind == AST_SPREAD_MAP)
            return true;
    return false;
}

static void walk(Check *c, Node *n) {
    switch (n->kind) {
    case AST_METHOD:
        fault(c, true, n->span, "a method cannot be defined here", "move it to the top of the script, or use a closure: def f = { ... }");
        return;
    case AST_CLASS:
        fault(c, true, n->span, "a class cannot be defined here", "move it to the top of the script");
        return;
    case AST_IMPORT: case AST_PACKAGE:
        fault(c, true, n->span, "this is only allowed at the top of the file", NULL);
        return;
    case AST_CONSTRUCTOR_CALL:
        fault(c, true, n->span, "a constructor can only be called so in the first statement of another constructor", NULL);
        break;
    case AST_NEW:
        check_made(c, n);
        walk_list(c, &n->NEW.args);
        if (n->NEW.body)
            walk_class(c, n->NEW.body);
        return;
    case AST_ENUM_CONSTANT:
        walk_constant_args(c, &n->ENUM_CONSTANT.args);
        if (n->ENUM_CONSTANT.body)
            walk_class(c, n->ENUM_CONSTANT.body);
        return;
    case AST_FIELD: walk_field(c, n); return;
    case AST_INITIALISER: walk_initialiser(c, n); return;
    case AST_WHILE: case AST_FOR_IN: case AST_FOR_C: walk_loop(c, n); return;
    case AST_SWITCH: walk_switch(c, n); return;
    case AST_LABELED: nodes_add(c->labels, n); break;
    case AST_BREAK: check_jump(c, n, n->BREAK.label, true); return;
    case AST_CONTINUE: check_jump(c, n, n->CONTINUE.label, false); return;
    case AST_RETURN:
        if (c->in_initialiser)
            fault(c, false, n->span, "return is not allowed in an initialiser", NULL);
        if (c->is_void && n->RETURN.value && n->RETURN.value->kind != AST_NIL)
            check_void_return(c, n);
        break;
    case AST_CLOSURE: walk_closure(c, n); return;
    case AST_CATCH:
        for (uint32_t i = 0; !c->form && i < n->CATCH.types.count; i++)
            check_caught(c->classes, n->CATCH.types.item[i]);
        break;
    case AST_DECLARE: check_local(c, n); break;
    case AST_ASSIGN: check_assign(c, n->ASSIGN.target, n->ASSIGN.op == OP_ASSIGN); break;
    case AST_PREFIX: check_step(c, n->PREFIX.op, n->PREFIX.operand); break;
    case AST_POSTFIX: check_step(c, n->POSTFIX.op, n->POSTFIX.operand); break;
    case AST_CALL:
        check_call(c, n);
        c->receiver = n->CALL.object;
        break;
    case AST_BINARY: check_binary(c, n); break;
    case AST_THIS: case AST_SUPER: check_early_this(c, n); return;
    case AST_NUMBER: check_number(c, n); return;
    case AST_INDEX:
        if (n->INDEX.named && (n->INDEX.args.count > 1 || has_spread_entry(n->INDEX.args.item[0]) || !names_class(n->INDEX.object)))
            fault(c, false, n->INDEX.args.item[0]->span, "a map entry cannot be an index",
                  "put the map in parentheses if it is meant to be an argument");
        break;
    case AST_NAME: check_name(c, n); return;
    case AST_PROPERTY:
        walk_property(c, n);
        return;
    default: break;
    }
    node_each_child(n, walk_child, c);
}

static void walk_module(Check *c, Node *n) {
    walk_list(c, &n->MODULE.statements);
    check_labels(c);
    walk_list(c, &n->MODULE.fields);
    for (uint32_t i = 0; i < n->MODULE.methods.count; i++)
        walk_method(c, n->MODULE.methods.item[i]);
    for (uint32_t i = 0; i < n->MODULE.classes.count; i++)
        walk_class(c, n->MODULE.classes.item[i]);
}

void check_syntax(Node *module, Source *source, DiagSink *sink) {
    NodeList lists[2] = {{0}, {0}};
    Check c = {.source = source, .sink = sink, .form = true, .module = module, .labels = &lists[0], .jumps = &lists[1]};
    walk_module(&c, module);
}

void check_names(Node *module, Source *source, DiagSink *sink, unsigned options) {
    NodeList lists[2] = {{0}, {0}};
    Classes classes = check_collect(module, source, sink);
    Check c = {.source = source, .sink = sink, .module = module, .classes = &classes, .labels = &lists[0], .jumps = &lists[1]};
    size_t errors = sink->errors;
    scope_bind(module, source, sink, options & PARSE_REPL);
    walk_module(&c, module);
    if (sink->errors == errors)
        check_classes(module, source, sink);
}
