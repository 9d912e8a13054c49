/* What the REPL completes behind a dot. */
#include "cli/members.h"
#include "grammar/gc.h"
#include "interp/collections/map.h"
#include <ctype.h>

typedef struct Offering {
    void (*offer)(void *list, const char *word);
    void *list;
} Offering;

static bool is_name_char(char c) { return isalnum((unsigned char)c) || c == '_' || c == '$'; }

bool members_wanted(Text before) { return before.len > 0 && before.at[before.len - 1] == '.'; }

/* Of `x = name?.` the name; empty where something else stands there: a literal, a call, a further dot. */
static Text name_before(Text before) {
    size_t end = before.len - 1;
    if (end && strchr("?*", before.at[end - 1])) end--;
    size_t start = end;
    while (start && is_name_char(before.at[start - 1])) start--;
    return start && strchr(".'\"/)]}", before.at[start - 1]) ? text_span("", 0) : text_span(before.at + start, end - start);
}

static bool is_name(const char *text) {
    const char *at = text;
    while (is_name_char(*at)) at++;
    return at > text && !*at && !isdigit((unsigned char)*text);
}

static void offer_keys(const Offering *o, const Map *map) {
    uint32_t at = 0;
    for (MapSlot *slot; (slot = map_next_slot(map, &at));)
        if (is_string(slot_key(slot)) && is_name(as_string(slot_key(slot))->text)) o->offer(o->list, as_string(slot_key(slot))->text);
}

/* Of a list of MetaMethods or MetaProperties. */
static void offer_names(Interp *in, const Offering *o, Value meta_class, const char *getter) {
    Value all = call_method_z(in, meta_class, getter, NULL, 0);
    const List *items = all.kind == V_LIST ? as_list(all) : NULL;
    for (uint32_t i = 0; items && i < items->len; i++) {
        Value name = call_method_z(in, items->at[i], "getName", NULL, 0);
        if (is_string(name) && is_name(as_string(name)->text)) o->offer(o->list, as_string(name)->text);
    }
    thrown_take(in);
}

void members_offer(Interp *in, Value binding, Text before, void (*offer)(void *list, const char *word), void *list) {
    const Offering o = {offer, list};
    Text name = name_before(before);
    bool found = false;
    Value value = map_get_sym(in, as_map(binding), sym_intern(in, name), &found);
    if (!name.len || !found || is_null(value)) return;
    if (value.kind == V_MAP) offer_keys(&o, as_map(value));
    Value meta_class = call_method_z(in, value, "getMetaClass", NULL, 0);
    if (!is_abrupt(meta_class)) {
        if (value.kind != V_MAP) offer_names(in, &o, meta_class, "getProperties");
        offer_names(in, &o, meta_class, "getMethods");
    }
    thrown_take(in);
}
