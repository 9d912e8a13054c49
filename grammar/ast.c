/* The tree's names, constructors, child walk and dump, all made from ast.def. */
#include "grammar/ast.h"
#include "grammar/gc.h"

static const char *const kind_names[] = {
#define AST(kind, fields) #kind,
#include "grammar/ast.def"
#undef AST
};

static const size_t kind_sizes[] = {
#define AST(kind, fields) sizeof(struct Ast##kind),
#include "grammar/ast.def"
#undef AST
};

static const struct {
    const char *symbol, *method;
} operators[] = {
#define OPERATOR(kind, symbol, strength, method) {symbol, method},
#include "grammar/operators.def"
#undef OPERATOR
};

const char *node_kind_name(NodeKind kind) { return kind_names[kind]; }
const char *operator_symbol(Operator op) { return operators[op].symbol; }
const char *operator_method(Operator op) { return operators[op].method; }

/* Where nodes are taken from: one tree after the other is parsed. */
static GcArena room;

void nodes_begin(void) { room = (GcArena){0}; }

Node *node_new(NodeKind kind, Span span) {
    Node *n = gc_arena_alloc(&room, offsetof(Node, NUMBER) + kind_sizes[kind]);
    n->kind = kind;
    n->span = span;
    n->depth = 1;
    return n;
}

void nodes_add(NodeList *list, Node *node) {
    if (!node)
        return;
    if (list->count == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 2;
        Node **item = gc_arena_alloc(&room, list->cap * sizeof *item);
        if (list->count)
            memcpy(item, list->item, list->count * sizeof *item);
        list->item = item;
    }
    list->item[list->count++] = node;
}

/* --- walking ------------------------------------------------------------------------------------------------------- */

#define NODE(f) if (it->f) visit(it->f, data);
#define NODES(f) for (uint32_t i = 0; i < it->f.count; i++) visit(it->f.item[i], data);
#define WORD(f)
#define INT(f)
#define LONG(f)
#define FLAG(f)
#define SPAN(f)
#define BIND(f)
#define SCOPE(f)
#define CLASS_SCOPE(f)

void node_each_child(Node *node, void (*visit)(Node *child, void *data), void *data) {
    switch (node->kind) {
#define AST(kind, fields)                                                                                             \
    case AST_##kind: {                                                                                                \
        struct Ast##kind *it = &node->kind;                                                                           \
        (void)it;                                                                                                     \
        fields                                                                                                        \
    } break;
#include "grammar/ast.def"
#undef AST
    case AST_KIND_COUNT: break;
    }
}

#undef NODE
#undef NODES
#undef WORD
#undef INT
#undef LONG
#undef FLAG
#undef BIND

/* --- dump: (KIND words flags field: (...)) --------------------------------------------------------------------------- */

typedef struct Dump {
    Buf *out;
    int indent;
    bool spans;
} Dump;

static void dump_node(Dump *d, const Node *n);

static void dump_line(Dump *d, const char *field) {
    buf_printf(d->out, "\n%*s", d->indent * 2, "");
    if (*field)
        buf_printf(d->out, "%s: ", field);
}

static void dump_child(Dump *d, const char *field, const Node *child) {
    if (!child)
        return;
    d->indent++;
    dump_line(d, field);
    dump_node(d, child);
    d->indent--;
}

static void dump_list(Dump *d, const char *field, const NodeList *list) {
    if (list->count == 0)
        return;
    d->indent++;
    dump_line(d, field);
    buf_char(d->out, '[');
    for (uint32_t i = 0; i < list->count; i++)
        dump_child(d, "", list->item[i]);
    buf_char(d->out, ']');
    d->indent--;
}

static void dump_word(Dump *d, const char *field, Text t) {
    if (t.len == 0 && strcmp(field, "value") != 0)
        return;
    buf_printf(d->out, " \"");
    for (size_t i = 0; i < t.len; i++) {
        unsigned char c = (unsigned char)t.at[i];
        if (c == '"' || c == '\\')
            buf_printf(d->out, "\\%c", c);
        else if (c < 32)
            buf_printf(d->out, "\\x%02x", c);
        else
            buf_char(d->out, (char)c);
    }
    buf_char(d->out, '"');
}

static void dump_modifiers(Dump *d, int bits) {
    static const char *const words[] = {
#define WORD_OF(name, word) word,
        MODIFIERS(WORD_OF)
#undef WORD_OF
    };
    for (int i = 0; i < MODIFIER_COUNT; i++)
        if (bits & 1 << i)
            buf_printf(d->out, " %s", words[i]);
}

static void dump_int(Dump *d, const char *field, int value) {
    static const char *const forms[] = {"class", "interface", "trait", "enum", "annotation", "anonymous"};
    static const char *const numbers[] = {"int", "long", "BigInteger", "float", "double", "BigDecimal"};
    if (strcmp(field, "op") == 0)
        buf_printf(d->out, " %s", operator_symbol((Operator)value));
    else if (strcmp(field, "modifiers") == 0)
        dump_modifiers(d, value);
    else if (strcmp(field, "form") == 0)
        buf_printf(d->out, " %s", forms[value]);
    else if (strcmp(field, "number_form") == 0)
        buf_printf(d->out, " %s", value < 0 ? "out of range" : numbers[value]);
    else if (value && !(strcmp(field, "base") == 0 && value == 10))
        buf_printf(d->out, " %s=%d", field, value);
}

static void dump_bind(Dump *d, Binding bind) {
    if (bind.kind != BIND_DYNAMIC)
        buf_printf(d->out, bind.kind == BIND_LOCAL ? " #%u" : " ^%u", bind.index);
}

#define NODE(f) dump_child(d, #f, it->f);
#define NODES(f) dump_list(d, #f, &it->f);
#define WORD(f) dump_word(d, #f, it->f);
#define INT(f) dump_int(d, #f, it->f);
#define LONG(f)
#define FLAG(f) if (it->f) buf_z(d->out, " " #f);
#define BIND(f) dump_bind(d, it->f);

static void dump_node(Dump *d, const Node *n) {
    buf_printf(d->out, "(%s", node_kind_name(n->kind));
    if (d->spans)
        buf_printf(d->out, "@%u-%u", n->span.from, n->span.to);
    switch (n->kind) {
#define AST(kind, fields)                                                                                             \
    case AST_##kind: {                                                                                                \
        const struct Ast##kind *it = &n->kind;                                                                        \
        (void)it;                                                                                                     \
        fields                                                                                                        \
    } break;
#include "grammar/ast.def"
#undef AST
    case AST_KIND_COUNT: break;
    }
    buf_char(d->out, ')');
}

void node_dump(Buf *out, const Node *node, bool with_spans) {
    Dump d = {out, 0, with_spans};
    dump_node(&d, node);
    buf_char(out, '\n');
}
