/*
 * The names of closures' classes: A$_method_closure2. Groovy's compiler counts the closures of a class in the order in which it
 * writes the class: what constructors run, the methods, the static initialisers; then those within each closure.
 */
#include "grammar/gc.h"
#include "interp/classes/metaclass.h"

typedef struct Count {
    const Node *wanted;
    uint32_t count, found; /* found: its number, once met */
} Count;

typedef struct Closures {
    Node **item;
    uint32_t count, cap;
} Closures;

static void gather(Node *n, void *data) {
    Closures *all = data;
    if (n->kind == AST_CLASS) return;
    if (n->kind != AST_CLOSURE) {
        node_each_child(n, gather, all);
        return;
    }
    if (all->count == all->cap) {
        all->cap = all->cap ? all->cap * 2 : 8;
        all->item = gc_realloc(all->item, all->cap * sizeof(Node *));
    }
    all->item[all->count++] = n;
}

/* Numbers those that were gathered, then, one by one, those within them. */
static void number(Count *c, const Closures *level) {
    for (uint32_t i = 0; i < level->count; i++) {
        c->count++;
        if (level->item[i] == c->wanted) c->found = c->count;
    }
    for (uint32_t i = 0; i < level->count && !c->found; i++) {
        Closures within = {0};
        node_each_child(level->item[i], gather, &within);
        number(c, &within);
    }
}

static bool in_class_initialiser(const Node *member) {
    return member->kind == AST_FIELD        ? (member->FIELD.modifiers & MODIFIER_STATIC) != 0
           : member->kind == AST_INITIALISER ? member->INITIALISER.is_static
                                             : member->kind == AST_ENUM_CONSTANT;
}

static void gather_list(Closures *all, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++) gather(list->item[i], all);
}

/* What runs when the class is initialised: the values of static fields, then static { }. */
static void gather_statics(Closures *all, const NodeList *members) {
    for (int blocks = 0; blocks < 2; blocks++)
        for (uint32_t i = 0; i < members->count; i++)
            if (in_class_initialiser(members->item[i]) && (members->item[i]->kind == AST_INITIALISER) == blocks)
                gather(members->item[i], all);
}

/* Field initialisers run at the beginning of each constructor. */
static void gather_constructors(Closures *all, const NodeList *members) {
    for (uint32_t i = 0; i < members->count; i++) {
        Node *m = members->item[i];
        if ((m->kind == AST_FIELD || m->kind == AST_INITIALISER) && !in_class_initialiser(m)) gather(m, all);
    }
    for (uint32_t i = 0; i < members->count; i++)
        if (members->item[i]->kind == AST_METHOD && members->item[i]->METHOD.constructor) gather(members->item[i], all);
}

/* The methods in order; the class's initialiser stands where static { } first does, else at the end. Behind the methods come
 * those that leave out parameters with default values. */
static void gather_members(Closures *all, const NodeList *members) {
    bool initialiser = false;
    gather_constructors(all, members);
    for (uint32_t i = 0; i < members->count; i++) {
        Node *m = members->item[i];
        if (m->kind == AST_METHOD && !m->METHOD.constructor && m->METHOD.body) gather(m->METHOD.body, all);
        if (m->kind != AST_INITIALISER || !m->INITIALISER.is_static || initialiser) continue;
        gather_statics(all, members);
        initialiser = true;
    }
    for (uint32_t i = 0; i < members->count; i++)
        if (members->item[i]->kind == AST_METHOD && !members->item[i]->METHOD.constructor)
            gather_list(all, &members->item[i]->METHOD.params);
    if (!initialiser) gather_statics(all, members);
}

static uint32_t closure_number(const Function *fn) {
    const Function *top = fn;
    while (top->outer) top = top->outer;
    Node *decl = fn->owner && fn->owner->decl ? fn->owner->decl : top->node;
    Count c = {fn->node, 0, 0};
    Closures all = {0};
    if (decl->kind == AST_CLASS) {
        gather_members(&all, &decl->CLASS.members);
    } else if (decl->kind == AST_MODULE) {
        gather_list(&all, &decl->MODULE.fields);
        gather_list(&all, &decl->MODULE.statements);
        gather_members(&all, &decl->MODULE.methods);
    } else {
        node_each_child(decl, gather, &all);
    }
    number(&c, &all);
    return c.found ? c.found : c.count + 1;
}

/* The part of the name for the method around: _run, or nothing in the initial value of a field. */
static const char *method_part(const Function *fn) {
    const Node *around = fn->outer ? fn->outer->node : NULL;
    if (around && around->kind == AST_MODULE) return "_run";
    if (around && in_class_initialiser(around)) return "__clinit_";
    if (!around || around->kind != AST_METHOD || around->METHOD.constructor) return "";
    char *method = text_printf("_%.*s", TEXT_FMT(around->METHOD.id));
    for (char *at = method; *at; at++)
        if (strchr(" <>!.:;/[]", *at)) *at = '_';
    return method;
}

const char *closure_class_name(Function *fn) {
    bool within = fn->outer && fn->outer->node->kind == AST_CLOSURE;
    const char *around = within ? closure_class_name(fn->outer) : fn->owner ? fn->owner->name : "Script1";
    return text_printf("%s$%s_closure%u", around, within ? "" : method_part(fn), closure_number(fn));
}
