/* The parameters that a file declares: parameters([string(name: 'X'), ...]) and parameters { string(name: 'X') ... } */
#include "cli/lint/index.h"
#include "grammar/gc.h"

static void declare(FileParameters *all, Node *parameter) {
    bool call = parameter->kind == AST_CALL && parameter->CALL.named;
    Node *map = call ? parameter->CALL.args.item[0] : parameter->kind == AST_MAP ? parameter : NULL;
    Text name = {0}, type = {0}, key;
    for (uint32_t i = 0; map && i < map->MAP.entries.count; i++) {
        Node *entry = map->MAP.entries.item[i];
        if (entry->kind == AST_MAP_ENTRY && entry_key(entry, &key) && text_is(key, "name") && entry->MAP_ENTRY.value->kind == AST_STRING)
            node_word(entry->MAP_ENTRY.value, &name);
    }
    if (!name.len) {
        all->open = true;
        return;
    }
    if (call) node_word(parameter->CALL.name, &type);
    all->item = gc_realloc(all->item, sizeof *all->item * (all->count + 1));
    all->item[all->count++] = (FileParameter){name, type};
}

static void declare_all(FileParameters *all, Node *argument) {
    NodeList *list = argument->kind == AST_LIST      ? &argument->LIST.items
                     : argument->kind == AST_CLOSURE ? &argument->CLOSURE.body->BLOCK.statements
                                                     : NULL;
    all->found = true;
    if (!list) all->open = true;
    for (uint32_t i = 0; list && i < list->count; i++) {
        Node *item = list->item[i];
        declare(all, item->kind == AST_EXPR_STMT ? item->EXPR_STMT.value : item);
    }
}

static void gather(Node *node, void *data) {
    Text name;
    if (node->kind == AST_CALL && node_word(node->CALL.name, &name) && text_is(name, "parameters") && node->CALL.args.count == 1)
        declare_all(data, node->CALL.args.item[0]);
    node_each_child(node, gather, data);
}

const FileParameters *file_parameters(LintFile *file) {
    if (!file->parameters) {
        file->parameters = gc_new(FileParameters);
        gather(file->module, file->parameters);
    }
    return file->parameters;
}

const FileParameter *file_parameter(const FileParameters *all, Text name) {
    for (size_t i = 0; i < all->count; i++)
        if (text_eq(all->item[i].name, name)) return &all->item[i];
    return NULL;
}
