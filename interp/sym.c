/*
 * Interned names: one Sym a text, so that names compare by address; and SymMap, the table from names to anything.
 */
#include "interp/state.h"

static void table_grow(SymTable *table) {
    uint32_t cap = table->cap ? table->cap * 2 : 1024;
    Sym **item = gc_new_array(Sym *, cap);
    for (uint32_t i = 0; i < table->cap; i++) {
        Sym *sym = table->item[i];
        if (!sym) continue;
        uint32_t at = sym->hash & (cap - 1);
        while (item[at]) at = (at + 1) & (cap - 1);
        item[at] = sym;
    }
    table->item = item;
    table->cap = cap;
}

const Sym *sym_intern(Interp *in, Text name) {
    SymTable *table = &in->state->names;
    if (table->count * 2 >= table->cap) table_grow(table);
    uint32_t hash = (uint32_t)text_hash(name);
    uint32_t at = hash & (table->cap - 1);
    for (Sym *sym; (sym = table->item[at]); at = (at + 1) & (table->cap - 1))
        if (sym->hash == hash && text_eq(sym_text(sym), name)) return sym;
    Sym *sym = gc_alloc(sizeof(Sym) + name.len + 1);
    sym->len = (uint32_t)name.len;
    sym->hash = hash;
    if (name.len) memcpy(sym->text, name.at, name.len);
    table->item[at] = sym;
    table->count++;
    return sym;
}

void symbols_init(Interp *in) {
    KnownSymbols *sym = &in->state->sym;
#define SYMBOL(field, text) sym->field = sym_intern(in, TEXT(text));
#include "interp/symbols.def"
#undef SYMBOL
}

void *symmap_get(const SymMap *m, const Sym *key) {
    if (!m->cap) return NULL;
    uint32_t at = key->hash & (m->cap - 1);
    for (const Sym *k; (k = m->keys[at]); at = (at + 1) & (m->cap - 1))
        if (k == key) return m->values[at];
    return NULL;
}

static void symmap_grow(SymMap *m) {
    SymMap old = *m;
    m->cap = old.cap ? old.cap * 2 : 8;
    m->keys = gc_new_array(const Sym *, m->cap);
    m->values = gc_new_array(void *, m->cap);
    for (uint32_t i = 0; i < old.cap; i++) {
        if (!old.keys[i]) continue;
        uint32_t at = old.keys[i]->hash & (m->cap - 1);
        while (m->keys[at]) at = (at + 1) & (m->cap - 1);
        m->keys[at] = old.keys[i];
        m->values[at] = old.values[i];
    }
}

void symmap_put(SymMap *m, const Sym *key, void *value) {
    if (m->count * 4 >= m->cap * 3) symmap_grow(m);
    uint32_t at = key->hash & (m->cap - 1);
    for (; m->keys[at]; at = (at + 1) & (m->cap - 1)) {
        if (m->keys[at] != key) continue;
        m->values[at] = value;
        return;
    }
    m->keys[at] = key;
    m->values[at] = value;
    m->count++;
}

/* --- names as strings ------------------------------------------------------------------------------------- */

const Sym *string_sym(Interp *in, String *s) {
    if (!s) return sym_intern(in, TEXT("null"));
    if (!s->sym) s->sym = sym_intern(in, string_text(s));
    return s->sym;
}

Value sym_value(Interp *in, const Sym *s) {
    if (!s->string) {
        String *string = as_string(string_new(in, sym_text(s)));
        string->sym = s;
        ((Sym *)s)->string = string;
    }
    return v_obj(V_STRING, s->string);
}

Value native_new(Interp *in, Class *cls, void *data) {
    Native *native = gc_new(Native);
    native->obj.cls = cls ? cls : in->kinds[V_OBJECT];
    native->data = data;
    return v_obj(V_NATIVE, native);
}
