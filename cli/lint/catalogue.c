/* The catalogue of steps: lookup by name, parameters, the nearest name. */
#include "cli/lint/catalogue.h"
#include "builtins/step.h"
#include "grammar/gc.h"
#include "grammar/source.h"

#define NODE KNOWN_NODE
#define BLOCK KNOWN_BLOCK
#define SYMBOL KNOWN_SYMBOL
static const Known catalogue[] = {
#define KNOWN(name, flags, params) {#name, flags, params},
#include "cli/lint/catalogue.def"
#undef KNOWN
};
enum { KNOWN_COUNT = sizeof catalogue / sizeof *catalogue, SLOTS = 2048 };

static const Known *slots[SLOTS];

static const Known **slot_of(Text name) {
    size_t at = (size_t)(text_hash(name) % SLOTS);
    while (slots[at] && !text_is(name, slots[at]->name)) at = (at + 1) % SLOTS;
    return &slots[at];
}

static void put(const Known *known) {
    const Known **slot = slot_of(text_of(known->name));
    if (!*slot) *slot = known;
}

static const char *type_word(ParamType type) {
    static const char *const words[] = {
        [P_ANY] = "any", [P_STRING] = "string", [P_BOOL] = "boolean", [P_INT] = "int", [P_LIST] = "list", [P_MAP] = "any"};
    return words[type];
}

/* A step that only sluice has, in the catalogue's form; also one of whose parameters the catalogue says nothing: those of sluice's
 * record are known then, beside others. */
static void put_own(const StepSpec *spec) {
    const Known **slot = slot_of(text_of(spec->name)), *before = *slot;
    bool named = before && strcmp(before->params, "*") == 0;
    if (before && !named) return;
    Buf params = {0};
    for (const StepParam *p = spec->params; p && p->name; p++)
        buf_printf(&params, "%s%s:%s%s%s", p == spec->params ? "" : " ", p->name, type_word(p->type), p->required ? "!" : "",
                   p->positional ? "=" : "");
    if (spec->open || named) buf_z(&params, params.len ? " *" : "*");
    Known *known = gc_pin_alloc(sizeof *known);
    *known = (Known){spec->name, (spec->needs_node ? KNOWN_NODE : 0u) | (spec->body != BODY_NONE ? KNOWN_BLOCK : 0u),
                     params.at ? params.at : ""};
    if (named) known->flags = before->flags;
    *slot = known;
}

static void fill(void) {
    if (slots[0] || *slot_of(TEXT("sh"))) return;
    for (size_t i = 0; i < KNOWN_COUNT; i++) put(&catalogue[i]);
    for (const StepSpec *const *s = steps; *s; s++) put_own(*s);
}

const Known *known_find(Text name) {
    fill();
    return *slot_of(name);
}

static Text next_word(const char **at) {
    size_t len = strcspn(*at, " ");
    Text word = text_span(*at, len);
    *at += len + ((*at)[len] == ' ');
    return word;
}

void known_params(const Known *known, KnownParams *out) {
    *out = (KnownParams){0};
    for (const char *at = known->params; *at && out->count < KNOWN_PARAMS_MAX;) {
        Text word = next_word(&at);
        if (text_is(word, "*")) {
            out->open = true;
            continue;
        }
        KnownParam *p = &out->item[out->count++];
        for (; strchr("!=", word.at[word.len - 1]); word.len--) {
            p->required |= word.at[word.len - 1] == '!';
            p->positional |= word.at[word.len - 1] == '=';
        }
        size_t colon = (size_t)text_find(word, TEXT(":"), 0);
        p->name = text_span(word.at, colon);
        p->type = text_span(word.at + colon + 1, word.len - colon - 1);
    }
}

const KnownParam *known_param(const KnownParams *params, Text name) {
    for (size_t i = 0; i < params->count; i++)
        if (text_eq(params->item[i].name, name)) return &params->item[i];
    return NULL;
}

/* --- slips ----------------------------------------------------------------------------------------------------------------- */

/* Two neighbours exchanged, or one letter more, less or other; for short names only the exchange and a case that differs. */
static bool is_slip(const char *a, size_t la, const char *b, size_t lb) {
    size_t from = 0, end = 0;
    while (from < la && from < lb && a[from] == b[from]) from++;
    while (end < la - from && end < lb - from && a[la - 1 - end] == b[lb - 1 - end]) end++;
    size_t ra = la - from - end, rb = lb - from - end;
    if (ra == 2 && rb == 2 && a[from] == b[from + 1] && a[from + 1] == b[from]) return true;
    if (ra == 1 && rb == 1 && (a[from] ^ b[from]) == 32) return true;
    if (from > 0 && ra == 1 && rb == 0 && a[from] == a[from - 1]) return true; /* a letter doubled, or one of two left out */
    if (from > 0 && rb == 1 && ra == 0 && b[from] == b[from - 1]) return true;
    return la >= 6 && lb >= 6 && ra <= 1 && rb <= 1;
}

const char *known_near(Text name) {
    fill();
    if (name.len < 4) return NULL;
    for (size_t i = 0; i < SLOTS; i++) {
        const Known *known = slots[i];
        if (!known || strlen(known->name) < 4) continue;
        if (is_slip(name.at, name.len, known->name, strlen(known->name))) return known->name;
    }
    return NULL;
}
