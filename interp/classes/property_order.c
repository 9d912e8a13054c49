/*
 * The order of an object's properties. Groovy's MetaClassImpl keeps them in a hash table (SingleKeyHashMap): first the fields of
 * the class as it is compiled, then the properties by name. It walks the buckets from the last to the first, and each from its
 * newest entry on.
 */
#include "grammar/gc.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/state.h"
#include "interp/text/string.h"
#include <stdlib.h>

enum { CAPACITY = 32 };

void property_note(PropertyNames *names, const Sym *name) {
    if (symmap_get(&names->seen, name)) return;
    symmap_put(&names->seen, name, names);
    if (names->count == names->cap) {
        names->cap = names->cap ? names->cap * 2 : 16;
        names->item = gc_realloc(names->item, names->cap * sizeof *names->item);
    }
    names->item[names->count++] = name;
}

typedef struct Entry {
    const Sym *name;
    uint32_t hash;
    struct Entry *next;
} Entry;

typedef struct Table {
    Entry **bucket;
    uint32_t capacity, size;
} Table;

static uint32_t spread(Text name) {
    uint32_t h = (uint32_t)text_java_hash(name);
    h += ~(h << 9);
    h ^= h >> 14;
    h += h << 4;
    return h ^ h >> 10;
}

static void link_entry(Table *t, Entry *e) {
    Entry **at = &t->bucket[e->hash & (t->capacity - 1)];
    e->next = *at;
    *at = e;
}

static void grow(Table *t) {
    Table wider = {gc_new_array(Entry *, t->capacity * 2), t->capacity * 2, t->size};
    for (uint32_t i = 0; i < t->capacity; i++)
        for (Entry *e = t->bucket[i], *next; e; e = next) {
            next = e->next;
            link_entry(&wider, e);
        }
    *t = wider;
}

static void put(Table *t, const Sym *name) {
    uint32_t hash = spread(text_span(name->text, name->len));
    for (const Entry *e = t->bucket[hash & (t->capacity - 1)]; e; e = e->next)
        if (e->name == name) return;
    Entry *e = gc_new(Entry);
    *e = (Entry){name, hash, NULL};
    link_entry(t, e);
    if (++t->size == t->capacity * 6 / 8) grow(t);
}

/* The fields that a compiled class has, with those of Groovy's own. */
static void put_fields(Interp *in, Table *t, const Class *c) {
    for (uint32_t i = 0; i < c->own_count; i++) put(t, c->own_fields[i]->name);
    if (!c->decl) return;
    put(t, sym_intern(in, TEXT("$staticClassInfo")));
    put(t, sym_intern(in, TEXT("__$stMC")));
    if (!c->super || !c->super->decl) put(t, in->state->sym.meta_class);
    put(t, sym_intern(in, TEXT("$callSiteArray")));
}

static int by_text(const void *a, const void *b) {
    return strcmp((*(const Sym *const *)a)->text, (*(const Sym *const *)b)->text);
}

void properties_order(Interp *in, Class *c, PropertyNames *names) {
    Table t = {gc_new_array(Entry *, CAPACITY), CAPACITY, 0};
    put_fields(in, &t, class_real(c));
    qsort(names->item, names->count, sizeof *names->item, by_text);
    for (uint32_t i = 0; i < names->count; i++) put(&t, names->item[i]);
    uint32_t done = 0;
    for (uint32_t i = t.capacity; i-- > 0;)
        for (const Entry *e = t.bucket[i]; e; e = e->next)
            if (symmap_get(&names->seen, e->name)) names->item[done++] = e->name;
}
