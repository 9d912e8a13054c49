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

/* What is left of two names between their common beginning and their common end. */
typedef struct Differ {
    size_t from, a, b;
} Differ;

static Differ differ(Text a, Text b) {
    size_t from = 0, end = 0;
    while (from < a.len && from < b.len && a.at[from] == b.at[from]) from++;
    while (end < a.len - from && end < b.len - from && a.at[a.len - 1 - end] == b.at[b.len - 1 - end]) end++;
    return (Differ){from, a.len - from - end, b.len - from - end};
}

static bool is_doubled(Text name, size_t at) { return at > 0 && name.at[at] == name.at[at - 1]; }

/* A letter too many or too few: within the name, and no plural. Two-letter names have too many neighbours: only a doubled letter. */
static bool is_letter_off(Text longer, Text shorter, size_t at) {
    if (is_doubled(longer, at)) return true;
    bool inside = at > 0 && shorter.len > 2 && longer.len > 3;
    return inside && !(at + 1 == longer.len && longer.at[at] == 's');
}

/* Letters that differ in case alone, two neighbours exchanged, or one letter more, less or - in long names - other. */
static bool is_slip(Text a, Text b) {
    if (a.len == b.len && a.len > 3 && strncasecmp(a.at, b.at, a.len) == 0) return true;
    Differ d = differ(a, b);
    bool exchanged = d.a == 2 && d.b == 2 && a.at[d.from] == b.at[d.from + 1] && a.at[d.from + 1] == b.at[d.from];
    if (exchanged) return a.len > 3;
    if (d.a == 1 && d.b == 0 && is_letter_off(a, b, d.from)) return true;
    if (d.a == 0 && d.b == 1 && is_letter_off(b, a, d.from)) return true;
    return a.len >= 6 && b.len >= 6 && d.a <= 1 && d.b <= 1;
}

/* Two letters in a row wrong: enough for names so long that no two of them are that near by chance. */
static bool is_garbled(Text a, Text b) {
    enum { LONG = 9 };
    Differ d = differ(a, b);
    return a.len >= LONG && b.len >= LONG && d.a <= 2 && d.b <= 2;
}

const char *known_near(Text name) {
    fill();
    const char *near = NULL, *garbled = NULL;
    for (size_t i = 0; i < SLOTS && name.len > 2; i++) {
        if (!slots[i]) continue;
        Text known = text_of(slots[i]->name);
        if (is_slip(name, known)) {
            if (step_find(slots[i]->name)) return slots[i]->name;
            near = slots[i]->name;
        } else if (is_garbled(name, known))
            garbled = slots[i]->name;
    }
    return near ? near : garbled;
}
