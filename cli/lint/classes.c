/* Classes from outside the project: the visible ones and the well-known ones, in one hash table made at first use. */
#include "cli/lint/index.h"
#include "grammar/gc.h"

typedef struct KnownClass {
    Text name;
    const char *package;
    bool visible;
} KnownClass;

enum { KNOWN_SLOTS = 4096 };
static KnownClass *known;

static KnownClass *slot_of(Text name) {
    size_t at = (size_t)(text_hash(name) % KNOWN_SLOTS);
    while (known[at].name.at && !text_eq(known[at].name, name)) at = (at + 1) % KNOWN_SLOTS;
    return &known[at];
}

static void add_all(const char *package, bool visible, const char *names) {
    for (const char *at = names; *at;) {
        size_t len = strcspn(at, " ");
        KnownClass *slot = len ? slot_of(text_span(at, len)) : NULL;
        if (slot && !slot->name.at) *slot = (KnownClass){text_span(at, len), package, visible};
        at += len + (at[len] == ' ');
    }
}

static KnownClass *find(Text name) {
    if (!known) {
        known = gc_pin_alloc(sizeof *known * KNOWN_SLOTS);
#define CLASSES(package, visible, names) add_all(package, visible, names);
#include "cli/lint/classes.def"
#undef CLASSES
    }
    KnownClass *slot = slot_of(name);
    return slot->name.at ? slot : NULL;
}

bool class_is_visible(Text name) {
    KnownClass *k = find(name);
    return k && k->visible;
}

const char *class_package(Text name) {
    KnownClass *k = find(name);
    return k && !k->visible ? k->package : NULL;
}
