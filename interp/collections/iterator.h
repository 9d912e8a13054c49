/*
 * Iterator: java.util.Iterator, ListIterator and Enumeration over anything Iter can walk, as an object that scripts hold.
 */
#ifndef SLUICE_INTERP_ITERATOR_H
#define SLUICE_INTERP_ITERATOR_H

#include "interp/classes/class.h"

struct Iterator;

/* An iterator made by C code. */
typedef struct IteratorWays {
    /* The next item in *item; false at the end, or when self->it.failed. */
    bool (*pull)(Interp *in, struct Iterator *self, Value *item);
    bool (*more)(Interp *in, struct Iterator *self, bool *failed); /* its hasNext(); NULL: an item is pulled beforehand */
    Value (*drop)(Interp *in, struct Iterator *self);              /* its remove(); NULL: it has none */
} IteratorWays;

typedef struct Iterator {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &iterator_tag */
    Iter it;
    Value ahead;        /* the next item, when already taken from `it` */
    bool has_ahead;
    List *list;         /* over a list: by index, both ways */
    uint32_t cursor, changes;
    int64_t last;       /* index of the item that next()/previous() gave last, or -1 */
    bool can_remove;    /* over a set: what was given last is still there */
    bool only_reads;    /* its class has a remove(), and this one refuses it */
    const IteratorWays *ways;
    void *data;
} Iterator;

/* An Iterator over anything; ABRUPT when starting threw. An Iterator is given back as it is. */
Value iterator_over(Interp *in, Value over);
Value iterator_list(Interp *in, List *list, uint32_t from); /* ListIterator */
/* The same iterator, of another class. */
Value iterator_as(Interp *in, Value iterator, const char *cls);
Value iterator_native(Interp *in, const char *cls, const IteratorWays *ways, void *data);
/* Over a list that is walked while it changes: weak_walk.c. */
Value iterator_weak(Interp *in, const char *cls, List *list);
static inline bool walks_weakly(Value over) { return over.kind == V_LIST && over.as.obj->cls->flags & CLASS_WEAK; }
/* The class of what walks that: an Iterator, or a ListIterator. Maps are walked by their entries' set. */
Class *iterator_class(Interp *in, Value over, bool two_way);
extern const char iterator_tag;
static inline bool is_iterator(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &iterator_tag; }
static inline Iterator *as_iterator(Value v) { return (Iterator *)v.as.obj; }
/* False at the end, or when *failed. */
bool iterator_has_next(Interp *in, Iterator *it, bool *failed);
/* The next item; false at the end, or when *failed. */
bool iterator_take(Interp *in, Iterator *it, Value *item, bool *failed);

/* What Groovy makes of an iterator, `source`: iterator_wrap.c. */
Value iterator_take_first(Interp *in, Value source, int64_t count);
Value iterator_take_while(Interp *in, Value source, Value closure);
Value iterator_drop_while(Interp *in, Value source, Value closure);
Value iterator_without_last(Interp *in, Value source);
Value iterator_reversed(Interp *in, Value source);
Value iterator_unique(Interp *in, Value source, Value by); /* `by`: null, a closure, or a comparator */

/* Can a walk tell whether there is a next item without taking it? Then: is there? */
bool iter_knows_more(const Iter *it);
bool iter_more(Interp *in, Iter *it, bool *failed);
/* Was the set or map that is walked changed by others meanwhile? */
bool iter_changed(const Iter *it);
/* For a walk over a set or map: takes a removal made on its behalf as seen; the key of the entry given last. */
void iter_forgive(Iter *it);
/* A change of the set or map is no change to the walk, which takes what it finds behind its place. */
void iter_accept(Iter *it);
Value iter_last_key(const Iter *it);

/* What next() of an iterator over that comes to behind the last item: NoSuchElementException, or null. */
Value iterator_end(Interp *in, Value over);

#endif
