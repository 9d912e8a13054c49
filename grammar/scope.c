/*
 * Binds names to slots by Groovy's rules: a block, a loop, a catch, each branch of an if opens a scope; a variable is
 * visible behind its declaration; a local may not be declared again in any scope nested in its own, closures and
 * anonymous classes included; methods and named classes see no locals from outside. What is no local stays dynamic.
 *
 * One table maps a name to its innermost declaration. A named class or a method raises the boundary: declarations from
 * beyond it are not seen.
 */
#include "grammar/scope.h"
#include "grammar/ast.h"
#include "grammar/gc.h"
#include <stdlib.h>

typedef struct Declared {
    Text name;
    FunctionScope *function;
    uint32_t slot, boundary, block;
    struct Declared *hidden; /* the declaration of the same name further out */
    struct Declared *chain;  /* in the hash table */
} Declared;

typedef struct Binder {
    Source *source;
    DiagSink *sink;
    FunctionScope *function;
    ClassScope *class;
    Declared **bucket;
    uint32_t bucket_count, name_count;
    Declared **open; /* declarations in force, innermost last */
    uint32_t open_count, open_cap;
    uint32_t block; /* depth of blocks */
    uint32_t boundary, boundaries;
    NodeList classes; /* that their names' numbers depend on */
    bool dynamic_script;
} Binder;

static void bind(Binder *b, Node *n);

/* --- the table: one entry a name, its top the innermost declaration ------------------------------------------------- */

static void grow_table(Binder *b) {
    uint32_t count = b->bucket_count ? b->bucket_count * 2 : 64;
    Declared **bucket = gc_new_array(Declared *, count);
    for (uint32_t i = 0; i < b->bucket_count; i++)
        for (Declared *d = b->bucket[i], *next; d; d = next) {
            next = d->chain;
            uint32_t at = (uint32_t)text_hash(d->name) & (count - 1);
            d->chain = bucket[at];
            bucket[at] = d;
        }
    b->bucket = bucket;
    b->bucket_count = count;
}

static Declared **find(Binder *b, Text name) {
    if (b->bucket_count == 0)
        grow_table(b);
    Declared **d = &b->bucket[(uint32_t)text_hash(name) & (b->bucket_count - 1)];
    while (*d && !text_eq((*d)->name, name))
        d = &(*d)->chain;
    return d;
}

static Declared *visible(Binder *b, Text name) {
    Declared *d = *find(b, name);
    return d && d->boundary == b->boundary ? d : NULL;
}

static void open_block(Binder *b) { b->block++; }

static void close_block(Binder *b) {
    while (b->open_count > 0 && b->open[b->open_count - 1]->block == b->block) {
        Declared *d = b->open[--b->open_count], **at = find(b, d->name);
        if (d->hidden) {
            d->hidden->chain = d->chain;
            *at = d->hidden;
        } else {
            *at = d->chain;
            b->name_count--;
        }
    }
    b->block--;
}

/* --- slots ------------------------------------------------------------------------------------------------------------- */

static uint32_t new_slot(FunctionScope *s, Text name, Span at) {
    if (s->slot_count == s->slot_cap) {
        s->slot_cap = s->slot_cap ? s->slot_cap * 2 : 4;
        s->slot = gc_realloc(s->slot, s->slot_cap * sizeof *s->slot);
    }
    s->slot[s->slot_count] = (ScopeSlot){.name = name, .declared = at};
    return s->slot_count++;
}

/* From here on the name means the slot. */
static Binding show_slot(Binder *b, Text name, uint32_t slot) {
    Declared **place = find(b, name), *outer = *place, *d = gc_new(Declared);
    *d = (Declared){name, b->function, slot, b->boundary, b->block, outer, outer ? outer->chain : NULL};
    *place = d;
    if (!outer && ++b->name_count > b->bucket_count)
        grow_table(b);
    if (b->open_count == b->open_cap) {
        b->open_cap = b->open_cap ? b->open_cap * 2 : 64;
        b->open = gc_realloc(b->open, b->open_cap * sizeof *b->open);
    }
    b->open[b->open_count++] = d;
    return (Binding){BIND_LOCAL, slot};
}

static void refuse_twice(Binder *b, Text name, Span at) {
    Declared *before = visible(b, name);
    if (before) {
        ScopeSlot *slot = &before->function->slot[before->slot];
        const char *advice = "choose another name";
        if (slot->declared.to > slot->declared.from)
            advice = text_printf("it is declared at line %u; choose another name, or assign without declaring",
                                 source_position(b->source, slot->declared.from).line);
        diag_report(b->sink, b->source, at, DIAG_ERROR, "compile", "the current scope already contains a variable of the name %.*s",
                    TEXT_FMT(name))->advice = advice;
    }
}

static Binding declare(Binder *b, Text name, Span at) {
    refuse_twice(b, name, at);
    if (b->dynamic_script && b->block == 1 && b->function->node->kind == AST_MODULE)
        return (Binding){BIND_DYNAMIC, 0};
    return show_slot(b, name, new_slot(b->function, name, at));
}

/* --- captures ------------------------------------------------------------------------------------------------------------ */

static uint32_t add_capture(ScopeCapture **list, uint32_t *count, uint32_t *cap, ScopeCapture wanted) {
    for (uint32_t i = 0; i < *count; i++)
        if ((*list)[i].from == wanted.from && (*list)[i].index == wanted.index)
            return i;
    if (*count == *cap) {
        *cap = *cap ? *cap * 2 : 4;
        *list = gc_realloc(*list, *cap * sizeof **list);
    }
    (*list)[*count] = wanted;
    return (*count)++;
}

/* How `function` reaches the declaration, taking captures along all functions and classes between. */
static Binding reach(FunctionScope *function, Declared *d) {
    if (function == d->function)
        return (Binding){BIND_LOCAL, d->slot};
    ScopeCapture c = {.name = d->name};
    ClassScope *class = function->outer ? NULL : function->owner_class;
    Binding outside = reach(class ? class->outer : function->outer, d);
    c.from = outside.kind == BIND_LOCAL ? CAPTURE_SLOT : CAPTURE_CAPTURE;
    c.index = outside.index;
    if (class) {
        c.index = add_capture(&class->capture, &class->capture_count, &class->capture_cap, c);
        c.from = CAPTURE_CLASS;
    }
    return (Binding){BIND_CAPTURE, add_capture(&function->capture, &function->capture_count, &function->capture_cap, c)};
}

enum { READ = 1, WRITE = 2 };

static Binding resolve(Binder *b, Text name, unsigned how) {
    Declared *d = visible(b, name);
    if (!d || !b->function)
        return (Binding){BIND_DYNAMIC, 0};
    ScopeSlot *slot = &d->function->slot[d->slot];
    slot->used |= (how & READ) != 0;
    slot->assigned |= (how & WRITE) != 0;
    slot->boxed |= d->function != b->function;
    return reach(b->function, d);
}

/* --- functions ------------------------------------------------------------------------------------------------------------- */

static FunctionScope *enter_function(Binder *b, Node *node, FunctionScope *outer) {
    FunctionScope *s = gc_new(FunctionScope);
    s->node = node;
    s->outer = outer;
    s->owner_class = b->class;
    s->is_static = outer && outer->is_static;
    b->function = s;
    open_block(b);
    return s;
}

static void bind_list(Binder *b, NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++)
        bind(b, list->item[i]);
}

/* Parameters have the first slots; a default value, in which variables may be declared, sees those before its own. */
static void bind_params(Binder *b, NodeList *params) {
    uint32_t first = b->function->slot_count;
    for (uint32_t i = 0; i < params->count; i++)
        new_slot(b->function, params->item[i]->PARAM.id, params->item[i]->PARAM.name_span);
    for (uint32_t i = 0; i < params->count; i++) {
        struct AstPARAM *p = &params->item[i]->PARAM;
        bind_list(b, &p->annotations);
        if (p->init)
            bind(b, p->init);
        refuse_twice(b, p->id, p->name_span);
        p->bind = show_slot(b, p->id, first + i);
        ScopeSlot *slot = &b->function->slot[p->bind.index];
        slot->is_parameter = true;
        slot->is_final = p->modifiers & MODIFIER_FINAL;
    }
    b->function->parameter_count = params->count;
}

/* A member: sees the locals around its class only when that is anonymous, and then by way of the class. */
static FunctionScope *enter_member(Binder *b, Node *node, bool is_static, uint32_t *boundary) {
    *boundary = b->boundary;
    if (!b->class || !b->class->outer)
        b->boundary = ++b->boundaries;
    FunctionScope *s = enter_function(b, node, NULL);
    s->is_static = is_static;
    return s;
}

static void leave_member(Binder *b, FunctionScope *before, uint32_t boundary) {
    close_block(b);
    b->function = before;
    b->boundary = boundary;
}

static void bind_method(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    struct AstMETHOD *m = &n->METHOD;
    uint32_t boundary;
    bind_list(b, &m->annotations);
    m->scope = enter_member(b, n, m->modifiers & MODIFIER_STATIC, &boundary);
    bind_params(b, &m->params);
    if (m->body)
        bind(b, m->body);
    if (m->fallback)
        bind(b, m->fallback);
    leave_member(b, before, boundary);
}

static void bind_closure(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    struct AstCLOSURE *c = &n->CLOSURE;
    c->scope = enter_function(b, n, before);
    if (c->implicit_it) {
        show_slot(b, TEXT("it"), new_slot(b->function, TEXT("it"), (Span){n->span.from, n->span.from}));
        c->scope->slot[0].is_parameter = true;
        c->scope->parameter_count = 1;
    } else {
        bind_params(b, &c->params);
    }
    bind(b, c->body);
    close_block(b);
    b->function = before;
}

static void bind_class(Binder *b, Node *n) {
    ClassScope *outer = b->class;
    FunctionScope *before = b->function;
    ClassScope *c = gc_new(ClassScope);
    c->node = n;
    c->outer = n->CLASS.form == FORM_ANONYMOUS ? before : NULL;
    n->CLASS.captures = c;
    if (n->CLASS.form != FORM_ENUM)
        nodes_add(&b->classes, n);
    bind_list(b, &n->CLASS.annotations);
    b->class = c;
    if (!c->outer)
        b->function = NULL;
    bind_list(b, &n->CLASS.members);
    b->class = outer;
    b->function = before;
}

static void bind_field(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    uint32_t boundary;
    bind_list(b, &n->FIELD.annotations);
    n->FIELD.scope = enter_member(b, n, n->FIELD.modifiers & MODIFIER_STATIC, &boundary);
    if (n->FIELD.init)
        bind(b, n->FIELD.init);
    leave_member(b, before, boundary);
}

static void bind_constant(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    uint32_t boundary;
    n->ENUM_CONSTANT.scope = enter_member(b, n, true, &boundary);
    bind_list(b, &n->ENUM_CONSTANT.args);
    if (n->ENUM_CONSTANT.body)
        bind(b, n->ENUM_CONSTANT.body);
    leave_member(b, before, boundary);
}

static void bind_initialiser(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    uint32_t boundary;
    n->INITIALISER.scope = enter_member(b, n, n->INITIALISER.is_static, &boundary);
    bind(b, n->INITIALISER.body);
    leave_member(b, before, boundary);
}

static void bind_annotation(Binder *b, Node *n) {
    FunctionScope *before = b->function;
    uint32_t boundary = b->boundary;
    b->boundary = ++b->boundaries;
    n->ANNOTATION.scope = enter_function(b, n, NULL);
    bind_list(b, &n->ANNOTATION.members);
    leave_member(b, before, boundary);
}

/* --- statements and expressions ---------------------------------------------------------------------------------------- */

static void bind_in_block(Binder *b, Node *n) {
    open_block(b);
    if (n)
        bind(b, n);
    close_block(b);
}

static void declare_variable(Binder *b, Node *n, int modifiers) {
    struct AstVARIABLE *v = &n->VARIABLE;
    if (v->init)
        bind(b, v->init);
    v->bind = declare(b, v->id, v->name_span);
    if (v->bind.kind == BIND_LOCAL)
        b->function->slot[v->bind.index].is_final = modifiers & MODIFIER_FINAL;
}

static void bind_declare(Binder *b, Node *n) {
    bind_list(b, &n->DECLARE.annotations);
    for (uint32_t i = 0; i < n->DECLARE.variables.count; i++)
        declare_variable(b, n->DECLARE.variables.item[i], n->DECLARE.modifiers);
}

static void bind_target(Binder *b, Node *target, unsigned how) {
    if (target->kind != AST_NAME) {
        bind(b, target);
        return;
    }
    Text id = target->NAME.id;
    Declared *d = visible(b, id);
    ScopeSlot *slot = d ? &d->function->slot[d->slot] : NULL;
    if (slot && slot->is_parameter && slot->is_final)
        diag_report(b->sink, b->source, target->span, DIAG_ERROR, "compile", "cannot assign to the final parameter %.*s",
                    TEXT_FMT(id));
    target->NAME.bind = resolve(b, id, how);
}

/* ++ and --, which Groovy lets pass even for final parameters. */
static void bind_step(Binder *b, Node *operand) {
    if (operand->kind == AST_NAME)
        operand->NAME.bind = resolve(b, operand->NAME.id, READ | WRITE);
    else
        bind(b, operand);
}

static void bind_multi(Binder *b, Node *n) {
    struct AstMULTI_ASSIGN *m = &n->MULTI_ASSIGN;
    bind_list(b, &m->annotations);
    if (m->value)
        bind(b, m->value);
    for (uint32_t i = 0; i < m->targets.count; i++)
        if (m->declares)
            declare_variable(b, m->targets.item[i], m->modifiers);
        else
            bind_target(b, m->targets.item[i], WRITE);
}

static void bind_for(Binder *b, Node *n) {
    open_block(b);
    if (n->kind == AST_FOR_IN) {
        declare_variable(b, n->FOR_IN.variable, n->FOR_IN.modifiers);
        bind(b, n->FOR_IN.iterable);
        bind(b, n->FOR_IN.body);
    } else {
        bind_list(b, &n->FOR_C.init);
        if (n->FOR_C.condition)
            bind(b, n->FOR_C.condition);
        bind_list(b, &n->FOR_C.update);
        bind(b, n->FOR_C.body);
    }
    close_block(b);
}

static void bind_call(Binder *b, Node *n) {
    struct AstCALL *c = &n->CALL;
    if (!c->object && c->name->kind == AST_STRING)
        c->bind = resolve(b, c->name->STRING.value, READ);
    if (c->object)
        bind(b, c->object);
    bind(b, c->name);
    bind_list(b, &c->args);
}

static int by_place(const void *a, const void *b) {
    uint32_t from = (*(Node *const *)a)->span.from, other = (*(Node *const *)b)->span.from;
    return from < other ? -1 : from > other;
}

/* As Groovy counts: through the file, but behind a class that has a name goes on where that began. */
static uint32_t number_anonymous(const NodeList *list, uint32_t *at, uint32_t end, uint32_t number) {
    while (*at < list->count && list->item[*at]->span.from < end) {
        Node *n = list->item[(*at)++];
        bool anonymous = n->CLASS.form == FORM_ANONYMOUS;
        if (anonymous)
            n->CLASS.captures->number = ++number;
        uint32_t behind = number_anonymous(list, at, n->span.to, number);
        if (anonymous)
            number = behind;
    }
    return number;
}

static void bind_module(Binder *b, Node *n) {
    struct AstMODULE *m = &n->MODULE;
    bind_list(b, &m->imports);
    b->boundary = ++b->boundaries;
    m->scope = enter_function(b, n, NULL);
    bind_list(b, &m->statements);
    close_block(b);
    b->function = NULL;
    bind_list(b, &m->fields);
    bind_list(b, &m->methods);
    bind_list(b, &m->classes);
    if (b->classes.count > 1)
        qsort(b->classes.item, b->classes.count, sizeof *b->classes.item, by_place);
    number_anonymous(&b->classes, &(uint32_t){0}, UINT32_MAX, 0);
}

static void bind_child(Node *child, void *data) { bind(data, child); }

static void bind(Binder *b, Node *n) {
    switch (n->kind) {
    case AST_NAME: n->NAME.bind = resolve(b, n->NAME.id, READ); break;
    case AST_CALL: bind_call(b, n); break;
    case AST_ASSIGN:
        bind_target(b, n->ASSIGN.target, n->ASSIGN.op == OP_ASSIGN ? WRITE : READ | WRITE);
        bind(b, n->ASSIGN.value);
        break;
    case AST_PREFIX: bind_step(b, n->PREFIX.operand); break;
    case AST_POSTFIX: bind_step(b, n->POSTFIX.operand); break;
    case AST_MULTI_ASSIGN: bind_multi(b, n); break;
    case AST_DECLARE: bind_declare(b, n); break;
    case AST_CLOSURE: bind_closure(b, n); break;
    case AST_METHOD: bind_method(b, n); break;
    case AST_CLASS: bind_class(b, n); break;
    case AST_FIELD: bind_field(b, n); break;
    case AST_ENUM_CONSTANT: bind_constant(b, n); break;
    case AST_INITIALISER: bind_initialiser(b, n); break;
    case AST_ANNOTATION: bind_annotation(b, n); break;
    case AST_MODULE: bind_module(b, n); break;
    case AST_FOR_IN: case AST_FOR_C: bind_for(b, n); break;
    case AST_IF:
        bind(b, n->IF.condition);
        bind_in_block(b, n->IF.yes);
        bind_in_block(b, n->IF.no);
        break;
    case AST_CATCH:
        open_block(b);
        declare_variable(b, n->CATCH.variable, 0);
        bind(b, n->CATCH.body);
        close_block(b);
        break;
    case AST_BLOCK: case AST_CASE:
        open_block(b);
        node_each_child(n, bind_child, b);
        close_block(b);
        break;
    default: node_each_child(n, bind_child, b); break;
    }
}

void scope_bind(Node *module, Source *source, DiagSink *sink, bool dynamic_script) {
    Binder b = {.source = source, .sink = sink, .dynamic_script = dynamic_script};
    bind(&b, module);
}
