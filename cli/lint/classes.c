/* Classes from outside the project: the visible ones and the well-known ones, in one hash table made at first use. */
#include "cli/lint/index.h"
#include "grammar/gc.h"
#include "stdlib/stdlib.h"

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

static const char *const exceptions[] = {
#define EXCEPTION(id, name, super, form) name,
#include "interp/thrown.def"
#undef EXCEPTION
};

bool class_is_ours(const char *full) {
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions; i++)
        if (strcmp(exceptions[i], full) == 0) return true;
    char *file = text_printf("stdlib/%s", full);
    for (char *at = file; *at; at++)
        if (*at == '.') *at = '/';
    file = text_printf("%s.groovy", file);
    for (const StdlibFile *f = stdlib_files; f->name; f++)
        if (strcmp(f->name, file) == 0) return true;
    return false;
}
