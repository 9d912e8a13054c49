/* The parameters given to a run against those that the file declares: in `parameters { }`, or with `properties([parameters([...])])`
 * as far as it is written out. What is only known when it runs is left to the steps. */
#include "builtins/declarative/checker.h"
#include "builtins/parameters.h"

#include "grammar/gc.h"

typedef struct Declared {
    Text name;
    ParameterKind kind;
    Node *node, *choices, *fallback; /* choices, fallback: NULL when there are none */
    bool required, repeated, secret;
} Declared;

typedef struct Declarations {
    Checker ck;
    Declared *item;
    size_t count;
    bool any, open;  /* open: not all of them are written out */
    Span head;       /* of what declares them */
    Text wanted;     /* looked for among the file's texts ... */
    bool mentioned;  /* ... and found */
} Declarations;

/* --- reading them ------------------------------------------------------------------------------------------------- */

static Node *entry_of(Node *map, const char *name) {
    for (uint32_t i = 0; map && i < map->MAP.entries.count; i++) {
        Node *entry = map->MAP.entries.item[i];
        Text key;
        if (entry->kind == AST_MAP_ENTRY && literal_text(entry->MAP_ENTRY.key, &key) && text_is(key, name))
            return entry->MAP_ENTRY.value;
    }
    return NULL;
}

static void declare(Declarations *all, Node *node, Text type, Node *fields) {
    Node *name = entry_of(fields, "name"), *required = entry_of(fields, "required");
    if (!name || name->kind != AST_STRING) {
        all->open = true;
        return;
    }
    Declared new = {.name = name->STRING.value,
                    .kind = parameter_kind(type),
                    .secret = parameter_is_secret(type),
                    .node = node,
                    .choices = entry_of(fields, "choices"),
                    .fallback = entry_of(fields, "defaultValue"),
                    .required = required && required->kind == AST_BOOLEAN && required->BOOLEAN.value};
    for (size_t i = 0; i < all->count; i++)
        if (text_eq(all->item[i].name, new.name)) all->item[i].repeated = new.repeated = true;
    all->item = gc_realloc(all->item, sizeof *all->item * (all->count + 1));
    all->item[all->count++] = new;
}

/* string(name: 'X'), or [$class: 'StringParameterDefinition', name: 'X']. */
static void read_definition(Declarations *all, Node *node) {
    Match call;
    if (match_quietly(node, &call) && call.name.len > 0) {
        Node *map = call.count == 1 && call.args[0]->kind == AST_MAP ? call.args[0] : NULL;
        declare(all, call.node, call.name, call.named ? call.named : map);
        return;
    }
    Node *type = node->kind == AST_MAP ? entry_of(node, "$class") : NULL;
    if (type && type->kind == AST_STRING) declare(all, node, type->STRING.value, node);
    else all->open = true;
}

static void read_list(Declarations *all, Node *list, Span head) {
    all->any = true;
    all->head = head;
    if (!list || list->kind != AST_LIST) {
        all->open = true;
        return;
    }
    for (uint32_t i = 0; i < list->LIST.items.count; i++) read_definition(all, list->LIST.items.item[i]);
}

/* One of the job's properties. */
static void read_property(Declarations *all, Node *node) {
    Match call;
    if (match_quietly(node, &call)) {
        if (text_is(call.name, "parameters")) read_list(all, call.count == 1 ? call.args[0] : NULL, node->span);
        return;
    }
    Node *type = node->kind == AST_MAP ? entry_of(node, "$class") : NULL;
    if (type && type->kind == AST_STRING && text_is(type->STRING.value, "ParametersDefinitionProperty"))
        read_list(all, entry_of(node, "parameterDefinitions"), node->span);
    else if (!type) all->open = true;
}

static void find_properties(Node *node, void *data) {
    Declarations *all = data;
    Match call;
    if (node->kind == AST_CALL && match_quietly(node, &call) && text_is(call.name, "properties")) {
        Node *list = call.count == 1 ? call.args[0] : NULL;
        if (!list || list->kind != AST_LIST) all->open = true;
        for (uint32_t i = 0; list && list->kind == AST_LIST && i < list->LIST.items.count; i++)
            read_property(all, list->LIST.items.item[i]);
    }
    node_each_child(node, find_properties, data);
}

static void read_pipeline(Declarations *all, Node *pipeline) {
    Match call, section;
    match_quietly(pipeline, &call);
    if (!call.block) return;
    NodeList *sections = block_statements(call.block);
    for (uint32_t i = 0; i < sections->count; i++) {
        if (!match_quietly(sections->item[i], &section) || !text_is(section.name, "parameters") || !section.block) continue;
        all->any = true;
        all->head = (Span){section.node->span.from, section.node->span.from + (uint32_t)section.name.len};
        NodeList *list = block_statements(section.block);
        for (uint32_t k = 0; k < list->count; k++) read_definition(all, list->item[k]);
    }
}

/* --- judging ------------------------------------------------------------------------------------------------------- */

/* True when the text is surely none of the choices; *names are they. */
static bool is_no_choice(const Declared *p, Text given, Buf *names) {
    NodeList one = {.item = (Node **)&p->choices, .count = 1}, *list = &one;
    if (!p->choices) return false;
    if (p->choices->kind == AST_LIST) list = &p->choices->LIST.items;
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->item[i]->kind != AST_STRING) return false;
        for (Text rest = list->item[i]->STRING.value; rest.len > 0;) { /* a choice a line */
            ptrdiff_t end = list == &one ? text_find(rest, TEXT("\n"), 0) : -1;
            Text line = end < 0 ? rest : text_span(rest.at, (size_t)end);
            if (text_eq(line, given)) return false;
            buf_printf(names, "%s%.*s", names->len ? ", " : "", TEXT_FMT(line));
            rest = end < 0 ? (Text){0} : text_span(rest.at + end + 1, rest.len - (size_t)end - 1);
        }
    }
    return true;
}

static Diag *refuse(Declarations *all, Span span, const char *message) {
    return diag_report(all->ck.sink, all->ck.source, span, DIAG_ERROR, "parameter", "%s", message);
}

static void judge_value(Declarations *all, const Declared *p, const char *given) {
    Buf names = {0};
    bool truth;
    if (p->repeated) return;
    if (p->kind == PARAMETER_CHOICE && is_no_choice(p, text_of(given), &names))
        refuse(all, p->node->span, text_printf("'%s' is not a choice of the parameter %.*s", given, TEXT_FMT(p->name)))->advice =
            text_printf("choose one of: %s", names.at);
    else if (p->kind == PARAMETER_BOOLEAN && !parameter_truth(given, &truth))
        refuse(all, p->node->span, text_printf("the parameter %.*s is true or false, not '%s'", TEXT_FMT(p->name), given))->advice =
            text_printf("give -p %.*s=true or -p %.*s=false", TEXT_FMT(p->name), TEXT_FMT(p->name));
}

static void find_mention(Node *node, void *data) {
    Declarations *all = data;
    if (node->kind == AST_STRING && text_eq(node->STRING.value, all->wanted)) all->mentioned = true;
    if (!all->mentioned) node_each_child(node, find_mention, data);
}

/* A name that is not declared may still answer an input: one of this file, which then has it as a text, or of a library. */
static void judge_name(Declarations *all, Node *module, const char *name) {
    const char **names = gc_new_array(const char *, all->count + 1);
    Buf list = {0};
    for (size_t i = 0; i < all->count; i++) {
        names[i] = text_z(all->item[i].name);
        buf_printf(&list, "%s%s", i ? ", " : "", names[i]);
    }
    all->wanted = text_of(name);
    all->mentioned = false;
    find_mention(module, all);
    Text text = all->ck.source->text;
    if (all->mentioned || (strcmp(name, "input") == 0 && text_find(text, TEXT("input"), 0) >= 0)) return;
    const char *near = nearest_name(name, names, all->count);
    if (!near && (text_find(text, TEXT("@Library"), 0) >= 0 || text_find(text, TEXT("librar"), 0) >= 0)) return;
    refuse(all, all->head, text_printf("the pipeline has no parameter '%s'", name))->advice =
        near ? text_printf("did you mean '%s'? Its parameters: %s", near, list.at)
        : all->count ? text_printf("its parameters: %s", list.at) : "it has none";
}

static Declared *declared(Declarations *all, const char *name) {
    for (size_t i = 0; i < all->count; i++)
        if (text_is(all->item[i].name, name)) return &all->item[i];
    return NULL;
}

static void read_all(Declarations *all, Node *module) {
    Node *pipeline = declarative_find(module);
    if (pipeline) read_pipeline(all, pipeline);
    find_properties(module, all);
}

void parameters_each_secret(Node *module, Source *source, void (*each)(void *data, const char *name), void *data) {
    DiagSink unused = {0};
    Declarations all = {.ck = {source, &unused}};
    read_all(&all, module);
    for (size_t i = 0; i < all.count; i++)
        if (all.item[i].secret) each(data, text_z(all.item[i].name));
}

void parameters_check_given(Node *module, Source *source, const RunPair *given, size_t count, bool asks, DiagSink *sink) {
    Declarations all = {.ck = {source, sink}};
    read_all(&all, module);
    if (!all.any) return;
    for (size_t i = 0; i < count; i++) {
        Declared *one = declared(&all, given[i].name);
        if (one) judge_value(&all, one, given[i].value);
        else if (!all.open) judge_name(&all, module, given[i].name);
    }
    for (size_t i = 0; i < all.count; i++) {
        Declared *one = &all.item[i];
        bool has = one->fallback != NULL || asks || !one->required;
        for (size_t k = 0; k < count && !has; k++) has = text_is(one->name, given[k].name);
        if (!has)
            refuse(&all, one->node->span, text_printf("the parameter %.*s must be given", TEXT_FMT(one->name)))->advice =
                text_printf("give -p %.*s=VALUE", TEXT_FMT(one->name));
    }
}
