/* Looking at the tree from a rule: uses of steps, what stands around the visited node, words and texts. */
#include "cli/lint/catalogue.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"

Node *lint_above(const Linter *lint, uint32_t levels) {
    return levels < lint->depth ? lint->stack[lint->depth - 1 - levels] : NULL;
}

Text lint_text(const Linter *lint, Span span) {
    return text_span(lint->file->source->text.at + span.from, span.to - span.from);
}

bool node_word(const Node *node, Text *out) {
    if (node && node->kind == AST_STRING)
        *out = node->STRING.value;
    else if (node && node->kind == AST_NAME)
        *out = node->NAME.id;
    else
        return false;
    return true;
}

bool entry_key(const Node *entry, Text *out) {
    return entry->MAP_ENTRY.key->kind == AST_STRING && node_word(entry->MAP_ENTRY.key, out);
}

bool word_among(const char *words, Text word) {
    for (const char *at = words; at && *at;) {
        size_t len = strcspn(at, " ");
        if (text_eq(text_span(at, len), word)) return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

void *lint_state(Linter *lint, size_t size) {
    void **state = &lint->file->state[lint->rule];
    if (!*state) *state = gc_alloc(size);
    return *state;
}

void *lint_shared_state(Linter *lint, size_t size) {
    void **state = &lint->shared[lint->rule];
    if (!*state) *state = gc_alloc(size);
    return *state;
}

/* --- uses of steps
 * ------------------------------------------------------------------------------------------------------ */

/* How libraries call the object that knows the steps. */
static const char step_objects[] =
    "this steps script jenkins pipeline dsl wfscript jenkinsScript pipelineScript stepsContext";

static bool is_step_object(const Node *object) {
    if (object->kind == AST_THIS) return true;
    if (object->kind == AST_NAME) return word_among(step_objects, object->NAME.id);
    Text name;
    return object->kind == AST_PROPERTY && object->PROPERTY.object->kind == AST_THIS &&
           node_word(object->PROPERTY.name, &name) && word_among(step_objects, name);
}

static bool is_own_name(const LintFile *file, Text name) {
    for (size_t i = 0; i < file->own_count; i++)
        if (text_eq(file->own_name[i], name)) return true;
    const Library *library = file->library;
    for (size_t i = 0; library && i < library->variable_count; i++)
        if (text_eq(library->variable[i], name)) return true;
    return false;
}

bool lint_step_use(Linter *lint, Node *call, StepUse *out) {
    if (call->kind != AST_CALL || call->CALL.bind.kind != BIND_DYNAMIC || call->CALL.spread || call->CALL.attribute)
        return false;
    if (call->CALL.name->kind != AST_STRING) return false;
    Node *object = call->CALL.object;
    if (object && !is_step_object(object)) return false;
    Text name = call->CALL.name->STRING.value;
    if (is_own_name(lint->file, name)) return false;
    *out = (StepUse){.node = call,
                     .name = name,
                     .known = known_find(name),
                     .name_span = call->CALL.name_span,
                     .on_object = object != NULL,
                     .args = call->CALL.args.item,
                     .count = call->CALL.args.count};
    if (out->count > 0 && out->args[out->count - 1]->kind == AST_CLOSURE) out->body = out->args[--out->count];
    if (call->CALL.named && out->count > 0) {
        out->named = *out->args++;
        out->count--;
    }
    return true;
}

Node *use_named(const StepUse *use, const char *name) {
    for (uint32_t i = 0; use->named && i < use->named->MAP.entries.count; i++) {
        Node *entry = use->named->MAP.entries.item[i];
        Text key;
        if (entry->kind == AST_MAP_ENTRY && entry_key(entry, &key) && text_is(key, name))
            return entry->MAP_ENTRY.value;
    }
    return NULL;
}

Node *use_argument(const StepUse *use, const char *name, uint32_t index) {
    Node *named = use_named(use, name);
    return named ? named : index < use->count ? use->args[index] : NULL;
}

/* --- where it stands
 * ------------------------------------------------------------------------------------------------------ */

/* Blocks of declarative pipelines that hold no steps, and methods that call their closure as it is. */
static const char sections[] =
    "pipeline stages stage post options environment parameters triggers tools agent when allOf anyOf not matrix "
    "axes axis excludes exclude input libraries parallel docker dockerfile kubernetes node label";
static const char plain_methods[] =
    "each eachWithIndex collect collectMany collectEntries findAll find findResult findResults any every "
    "times upto downto step forEach inject sum sort max min groupBy countBy inside withRun withRegistry "
    "withServer withTool withCluster withProject withCredentials call run computeIfAbsent";

/* The call whose closure holds the node at *level; *level then is that call's. NULL at the top of a function, class or
 * file. */
static Node *holder(Linter *lint, uint32_t *level) {
    for (uint32_t up = *level;; up++) {
        Node *inner = lint_above(lint, up), *outer = lint_above(lint, up + 1);
        if (!outer) return NULL;
        if (outer->kind == AST_CALL && inner->kind == AST_CLOSURE) {
            *level = up + 1;
            return outer;
        }
    }
}

/* Whether the call at `level` is a section of the declarative pipeline, down from pipeline { } itself. */
static bool is_section(Linter *lint, uint32_t level, bool leaf) {
    Node *call = lint_above(lint, level);
    Text name;
    if (call == lint->file->pipeline) return true;
    if (call->CALL.object || !node_word(call->CALL.name, &name)) return false;
    if (!leaf && !word_among(sections, name)) return false;
    uint32_t up = level;
    return holder(lint, &up) && is_section(lint, up, false);
}

static bool is_foreign(Linter *lint) {
    uint32_t level = 0;
    for (Node *call; (call = holder(lint, &level));) {
        Text name;
        if (call == lint->file->pipeline) return false;
        if (!node_word(call->CALL.name, &name)) return true;
        if (call->CALL.object && !is_step_object(call->CALL.object)) {
            if (!word_among(plain_methods, name)) return true;
        } else if (call->CALL.bind.kind == BIND_DYNAMIC && !is_own_name(lint->file, name) && !known_find(name) &&
                   !(lint->file->pipeline && is_section(lint, level, true))) {
            uint32_t above = level;
            Node *outer = holder(lint, &above); /* a condition of post { } */
            if (!outer || !lint->file->pipeline || !is_section(lint, above, false)) return true;
        }
    }
    return false;
}

bool lint_is_section(Linter *lint) { return lint->file->pipeline && is_section(lint, 0, true); }

bool use_in_place(Linter *lint, StepUse *use) {
    if (lint_is_section(lint)) return false;
    bool of_class = !use->on_object || use->node->CALL.object->kind == AST_THIS;
    for (uint32_t up = 1; of_class && lint_above(lint, up); up++)
        if (lint_above(lint, up)->kind == AST_CLASS) return false;
    use->foreign = is_foreign(lint);
    return true;
}

/* --- what stands around
 * --------------------------------------------------------------------------------------------------- */

bool lint_around(Linter *lint, uint32_t *levels, StepUse *out) {
    for (;;) {
        Node *inner = lint_above(lint, *levels), *outer = lint_above(lint, *levels + 1);
        if (!outer) return false;
        (*levels)++;
        if (inner->kind == AST_CLOSURE && outer->kind == AST_CALL && lint_step_use(lint, outer, out) &&
            out->body == inner)
            return true;
    }
}

bool lint_inside(Linter *lint, const char *names) {
    StepUse use;
    for (uint32_t levels = 0; lint_around(lint, &levels, &use);)
        if (word_among(names, use.name)) return true;
    return false;
}
