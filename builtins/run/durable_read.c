/* Reading a journal's entries back for a resumed run. */
#include "builtins/run/durable_read.h"

#include "grammar/gc.h"

#include <stdlib.h>

/* --- by fiber ----------------------------------------------------------------------------------------------- */

static FiberRecord **find_slot(const Records *r, const char *fiber) {
    FiberRecord **link = &r->slot[text_hash(text_of(fiber)) % r->slots];
    while (*link && strcmp((*link)->fiber, fiber) != 0) link = &(*link)->next;
    return link;
}

static void grow_slots(Records *r) {
    Records bigger = {.slots = r->slots ? r->slots * 4 : 64};
    bigger.slot = gc_new_array(FiberRecord *, bigger.slots);
    for (size_t i = 0; i < r->slots; i++)
        for (FiberRecord *f = r->slot[i], *next; f; f = next) {
            next = f->next;
            f->next = NULL;
            *find_slot(&bigger, f->fiber) = f;
        }
    r->slot = bigger.slot;
    r->slots = bigger.slots;
}

static FiberRecord *fiber_record(Records *r, Text fiber) {
    if (r->fibers >= r->slots) grow_slots(r);
    const char *key = text_z(fiber);
    FiberRecord **link = find_slot(r, key);
    if (*link) return *link;
    *link = gc_new(FiberRecord);
    (*link)->fiber = key;
    r->fibers++;
    return *link;
}

static Recorded *recorded_at(FiberRecord *f, uint32_t n) {
    if (n >= f->cap) {
        uint32_t cap = f->cap ? f->cap : 8;
        while (cap <= n) cap *= 2;
        Recorded **grown = gc_new_array(Recorded *, cap);
        if (f->count) memcpy(grown, f->op, f->count * sizeof *grown);
        f->op = grown;
        f->cap = cap;
    }
    if (n >= f->count) f->count = n + 1;
    if (!f->op[n]) {
        f->op[n] = gc_new(Recorded);
        f->op[n]->fiber = f->fiber;
        f->op[n]->n = n;
    }
    return f->op[n];
}

Recorded *records_find(const Records *r, const char *fiber, uint32_t n) {
    FiberRecord *f = r->slots ? *find_slot(r, fiber) : NULL;
    return f && n < f->count ? f->op[n] : NULL;
}

static bool is_below(const char *fiber, const char *ancestor, uint32_t child) {
    size_t len = strlen(ancestor);
    return strncmp(fiber, ancestor, len) == 0 && fiber[len] == '.' && strtoul(fiber + len + 1, NULL, 10) >= child;
}

void records_drop(Records *r, const char *fiber, uint32_t n, uint32_t child) {
    for (size_t i = 0; i < r->slots; i++)
        for (FiberRecord *f = r->slot[i]; f; f = f->next) {
            bool same = strcmp(f->fiber, fiber) == 0;
            if (!same && !is_below(f->fiber, fiber, child)) continue;
            for (uint32_t at = same ? n : 0; at < f->count; at++) {
                if (f->op[at]) f->op[at]->dropped = true;
                f->op[at] = NULL;
            }
        }
    for (size_t i = 0; i < r->count; i++)
        if (r->order[i]->kind == ENTRY_ALARM && (strcmp(r->order[i]->fiber, fiber) == 0 || is_below(r->order[i]->fiber, fiber, child)))
            r->order[i]->dropped = true;
}

/* --- entries ------------------------------------------------------------------------------------------------ */

static void put_order(Records *r, Recorded *entry) {
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 64;
        r->order = gc_realloc(r->order, r->cap * sizeof *r->order);
    }
    r->order[r->count++] = entry;
}

static uint32_t get_u32(const char *at) {
    uint32_t n;
    memcpy(&n, at, sizeof n);
    return n;
}

void reading_put(Buf *out, const char *name, Text answer) {
    uint32_t len = (uint32_t)answer.len;
    buf_bytes(out, name, strlen(name) + 1);
    buf_bytes(out, &len, sizeof len);
    buf_text(out, answer);
}

static void take_readings(FiberRecord *f, uint32_t n, Text bytes) {
    for (size_t at = 0; at < bytes.len;) {
        size_t name_len = strnlen(bytes.at + at, bytes.len - at);
        if (at + name_len + 1 + sizeof(uint32_t) > bytes.len) return;
        Recorded *r = recorded_at(f, n++);
        r->kind = ENTRY_OP;
        r->known = true;
        r->name = bytes.at + at;
        at += name_len + 1;
        uint32_t len = get_u32(bytes.at + at);
        at += sizeof len;
        if (len > bytes.len - at) len = (uint32_t)(bytes.len - at);
        r->answer = text_span(bytes.at + at, len);
        at += len;
    }
}

enum { AT_KIND, AT_FIBER, AT_N, AT_FLAGS, AT_NAME, AT_DIGEST, AT_ANSWER };

static void take_event(Records *r, EntryKind kind, FiberRecord *f, uint32_t n, unsigned flags) {
    Recorded *event = gc_new(Recorded);
    *event = (Recorded){.kind = kind, .fiber = f->fiber, .n = n, .flags = flags};
    put_order(r, event);
}

static void note_rerun(Records *r, const FiberRecord *f, uint32_t n) {
    Recorded *rerun = gc_new(Recorded);
    *rerun = (Recorded){.fiber = f->fiber, .n = n, .next = r->reruns};
    r->reruns = rerun;
}

bool records_has_rerun(const Records *r, const char *fiber, uint32_t n) {
    for (const Recorded *rerun = r->reruns; rerun; rerun = rerun->next)
        if (rerun->n == n && strcmp(rerun->fiber, fiber) == 0) return true;
    return false;
}

static bool take_entry(void *data, const JournalRow *row) {
    Records *r = data;
    FiberRecord *f = fiber_record(r, row_text(row, AT_FIBER));
    EntryKind kind = (EntryKind)row_int(row, AT_KIND);
    uint32_t n = (uint32_t)row_int(row, AT_N);
    unsigned flags = (unsigned)row_int(row, AT_FLAGS);
    if (kind == ENTRY_READINGS) {
        take_readings(f, n, text_copy(row_text(row, AT_ANSWER)));
    } else if (kind == ENTRY_DEPART) {
        records_drop(r, f->fiber, n, flags >> ENTRY_CHILD_SHIFT);
        if (text_is(row_text(row, AT_NAME), RERUN_NAME)) note_rerun(r, f, n);
    } else if (kind == ENTRY_BEGUN) {
        recorded_at(f, n)->begun = true;
    } else if (kind == ENTRY_OP) {
        Recorded *op = recorded_at(f, n);
        op->kind = kind;
        op->known = true;
        op->flags = flags;
        op->name = text_z(row_text(row, AT_NAME));
        op->digest = (uint64_t)row_int(row, AT_DIGEST);
        op->answer = text_copy(row_text(row, AT_ANSWER));
        if (flags & ENTRY_PARKED) put_order(r, op);
    } else
        take_event(r, kind, f, n, flags);
    return true;
}

bool records_load(Records *r, Journal *journal, const char **error) {
    *r = (Records){0};
    return journal_select(journal, "SELECT kind, fiber, n, flags, name, digest, answer FROM entry ORDER BY seq", NULL, 0,
                          take_entry, r, error);
}
