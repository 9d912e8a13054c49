/*
 * Iterator: java.util.Iterator, ListIterator and Enumeration over anything Iter can walk, as an object that scripts hold.
 */
#ifndef SLUICE_INTERP_ITERATOR_H
#define SLUICE_INTERP_ITERATOR_H

#include "interp/classes/class.h"

typedef struct Iterator {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &iterator_tag */
    Iter it;
    Value ahead;        /* the next item, when already taken from `it` */
    bool has_ahead;
    List *list;         /* over a list: by index, both ways */
    uint32_t cursor, changes;
    int64_t last;       /* index of the item that next()/previous() gave last, or -1 */
    Value last_item;    /* over a set or map: what remove() takes out */
    bool can_remove;
    /* An iterator made by C code: yields the next item in *item; false at the end or when failed. */
    bool (*pull)(Interp *in, struct Iterator *self, Value *item);
    Value (*drop)(Interp *in, struct Iterator *self); /* its remove(); NULL: it has none */
    void *data;
} Iterator;

/* An Iterator over anything; ABRUPT when starting threw. An Iterator is given back as it is. */
Value iterator_over(Interp *in, Value over);
Value iterator_list(Interp *in, List *list, uint32_t from); /* ListIterator */
/* The same iterator, of another class. */
Value iterator_as(Interp *in, Value iterator, const char *cls);
Value iterator_native(Interp *in, bool (*pull)(Interp *in, Iterator *self, Value *item), void *data);
extern const char iterator_tag;
static inline bool is_iterator(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &iterator_tag; }
static inline Iterator *as_iterator(Value v) { return (Iterator *)v.as.obj; }
/* False at the end, or when *failed. */
bool iterator_has_next(Interp *in, Iterator *it, bool *failed);
/* The next item; false at the end, or when *failed. */
bool iterator_take(Interp *in, Iterator *it, Value *item, bool *failed);

/* For a walk over a set or map: takes a removal made on its behalf as seen; the key of the entry given last. */
void iter_forgive(Iter *it);
Value iter_last_key(const Iter *it);

/* The NoSuchElementException of an iterator over that, which has no more items. */
Value iterator_exhausted(Interp *in, Value over);

#endif
