/*
 * The iterators that Groovy makes of others: take, takeWhile, dropWhile, init, indexed, withIndex, reverse, toUnique. Each asks the one
 * behind it as Groovy's does: some when they are asked, some one item ahead.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"
#include "interp/collections/seen_tree.h"

typedef struct Wrap {
    Value source;   /* an iterator */
    int64_t count;  /* take: how many are still to come; indexed: the next position */
    bool index_first;
    Value closure;
    SeenTree seen;  /* toUnique: what has been */
    Value next;     /* of those that are an item ahead */
    bool ended;     /* there is no such item */
} Wrap;

static Value wrap_over(Interp *in, const char *cls, const IteratorWays *ways, Value source, Wrap start) {
    Wrap *wrap = gc_new(Wrap);
    *wrap = start;
    wrap->source = iterator_over(in, source);
    return is_abrupt(wrap->source) ? V_THROWN : iterator_native(in, cls, ways, wrap);
}

static bool source_has_next(Interp *in, Iterator *self, bool *failed) {
    return iterator_has_next(in, as_iterator(((Wrap *)self->data)->source), failed);
}

static bool source_next(Interp *in, Iterator *self, Value *item) {
    return iterator_take(in, as_iterator(((Wrap *)self->data)->source), item, &self->it.failed);
}

static Value source_remove(Interp *in, Iterator *self) { return call_method_z(in, ((Wrap *)self->data)->source, "remove", NULL, 0); }

/* --- take, indexed, withIndex ----------------------------------------------------------------------------- */

static bool take_more(Interp *in, Iterator *self, bool *failed) {
    return ((Wrap *)self->data)->count > 0 && source_has_next(in, self, failed);
}

static bool take_next(Interp *in, Iterator *self, Value *item) {
    Wrap *wrap = self->data;
    return wrap->count > 0 && wrap->count-- && source_next(in, self, item);
}

Value iterator_take_first(Interp *in, Value source, int64_t count) {
    static const IteratorWays ways = {take_next, take_more, source_remove};
    return wrap_over(in, "org.codehaus.groovy.runtime.DefaultGroovyMethods$TakeIterator", &ways, source, (Wrap){.count = count});
}

static bool indexed_next(Interp *in, Iterator *self, Value *item) {
    Wrap *wrap = self->data;
    if (!source_next(in, self, item)) return false;
    Value index = v_int((int32_t)wrap->count++);
    *item = wrap->index_first ? tuple2_new(in, index, *item) : tuple2_new(in, *item, index);
    return true;
}

static Value with_positions(Interp *in, Value source, const Value *args, int argc, bool index_first) {
    static const IteratorWays ways = {indexed_next, source_has_next, source_remove};
    const char *cls = index_first ? "org.codehaus.groovy.runtime.DefaultGroovyMethods$ZipPreIterator"
                                  : "org.codehaus.groovy.runtime.DefaultGroovyMethods$ZipPostIterator";
    return wrap_over(in, cls, &ways, source, (Wrap){.count = argc ? args[0].as.i : 0, .index_first = index_first});
}

NATIVE(iterator_indexed) { return with_positions(in, self, args, argc, true); }
NATIVE(iterator_with_index) { return with_positions(in, self, args, argc, false); }

/* --- of an Enumeration ------------------------------------------------------------------------------------ */

static Value enumeration_remove(Interp *in, Iterator *self) {
    (void)self;
    return throw_error(in, EX_UNSUPPORTED_OPERATION, "Cannot remove() from an Enumeration");
}

NATIVE(enumeration_iterator) {
    static const IteratorWays ways = {source_next, source_has_next, enumeration_remove};
    return wrap_over(in, "org.codehaus.groovy.runtime.DefaultGroovyMethods$3", &ways, self, (Wrap){0});
}

/* --- an item ahead: takeWhile, init, toUnique --------------------------------------------------------------- */

static bool ahead_more(Interp *in, Iterator *self, bool *failed) {
    (void)in, (void)failed;
    return !((Wrap *)self->data)->ended;
}

/* Gives the item that is held, and goes on by `advance`, which says false when it threw. */
static bool ahead_next(Interp *in, Iterator *self, Value *item, bool (*advance)(Interp *, Iterator *)) {
    Wrap *wrap = self->data;
    if (wrap->ended) return false;
    *item = wrap->next;
    self->it.failed = !advance(in, self);
    return !self->it.failed;
}

static Value ahead_remove(Interp *in, Iterator *self) {
    return ((Wrap *)self->data)->ended ? iterator_end(in, v_null()) : source_remove(in, self);
}

static Value started(Interp *in, Value iterator, bool (*advance)(Interp *, Iterator *)) {
    return is_abrupt(iterator) || !advance(in, as_iterator(iterator)) ? V_THROWN : iterator;
}

static bool advance_while(Interp *in, Iterator *self) {
    Wrap *wrap = self->data;
    wrap->ended = !source_next(in, self, &wrap->next);
    if (self->it.failed || wrap->ended) return !self->it.failed;
    Value kept = test1(in, wrap->closure, wrap->next);
    wrap->ended = !is_abrupt(kept) && !kept.as.i;
    return !is_abrupt(kept);
}

static bool while_next(Interp *in, Iterator *self, Value *item) { return ahead_next(in, self, item, advance_while); }

Value iterator_take_while(Interp *in, Value source, Value closure) {
    static const IteratorWays ways = {while_next, ahead_more, ahead_remove};
    static const char cls[] = "org.codehaus.groovy.runtime.DefaultGroovyMethods$TakeWhileIterator";
    return started(in, wrap_over(in, cls, &ways, source, (Wrap){.closure = closure}), advance_while);
}

static bool advance_unique(Interp *in, Iterator *self) {
    Wrap *wrap = self->data;
    for (bool failed = false;;) {
        wrap->ended = !source_next(in, self, &wrap->next);
        if (self->it.failed) return false;
        if (wrap->ended || seen_tree_add(in, &wrap->seen, wrap->next, &failed)) return !failed;
        if (failed) return false;
    }
}

static bool unique_next(Interp *in, Iterator *self, Value *item) { return ahead_next(in, self, item, advance_unique); }

Value iterator_unique(Interp *in, Value source, Value by) {
    static const IteratorWays ways = {unique_next, ahead_more, ahead_remove};
    static const char cls[] = "org.codehaus.groovy.runtime.DefaultGroovyMethods$UniqueIterator";
    SeenTree seen = {by.kind == V_CLOSURE ? comparator_of_closure(in, by) : by, NULL};
    return started(in, wrap_over(in, cls, &ways, source, (Wrap){.seen = seen}), advance_unique);
}

/* init(): there is an item as long as there is one behind it. */
static bool advance_init(Interp *in, Iterator *self) {
    Wrap *wrap = self->data;
    if (!source_next(in, self, &wrap->next)) {
        if (!self->it.failed) throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot access init() for an empty Iterator");
        return false;
    }
    bool failed = false;
    wrap->ended = !source_has_next(in, self, &failed);
    return !failed;
}

static bool init_next(Interp *in, Iterator *self, Value *item) { return ahead_next(in, self, item, advance_init); }

/* Leaves out the item that is held, as Groovy's does. */
static Value init_remove(Interp *in, Iterator *self) {
    if (((Wrap *)self->data)->ended) return iterator_end(in, v_null());
    return advance_init(in, self) ? v_null() : V_THROWN;
}

Value iterator_without_last(Interp *in, Value source) {
    static const IteratorWays ways = {init_next, ahead_more, init_remove};
    static const char cls[] = "org.codehaus.groovy.runtime.DefaultGroovyMethods$InitIterator";
    return started(in, wrap_over(in, cls, &ways, source, (Wrap){0}), advance_init);
}

/* --- dropWhile: what is held is the first item that stays --------------------------------------------------- */

static bool drop_more(Interp *in, Iterator *self, bool *failed) {
    return !((Wrap *)self->data)->ended || source_has_next(in, self, failed);
}

static bool drop_next(Interp *in, Iterator *self, Value *item) {
    Wrap *wrap = self->data;
    if (wrap->ended) return source_next(in, self, item);
    *item = wrap->next;
    return wrap->ended = true;
}

static Value drop_remove(Interp *in, Iterator *self) {
    Wrap *wrap = self->data;
    if (wrap->ended) return source_remove(in, self);
    wrap->ended = true;
    return v_null();
}

static bool drop_start(Interp *in, Iterator *self) {
    Wrap *wrap = self->data;
    while (!(wrap->ended = !source_next(in, self, &wrap->next))) {
        Value dropped = test1(in, wrap->closure, wrap->next);
        if (is_abrupt(dropped) || !dropped.as.i) return !is_abrupt(dropped);
    }
    return !self->it.failed;
}

Value iterator_drop_while(Interp *in, Value source, Value closure) {
    static const IteratorWays ways = {drop_next, drop_more, drop_remove};
    static const char cls[] = "org.codehaus.groovy.runtime.DefaultGroovyMethods$DropWhileIterator";
    Value walk = started(in, wrap_over(in, cls, &ways, source, (Wrap){.closure = closure}), drop_start);
    if (is_abrupt(walk)) return walk;
    Value over = as_iterator(((Wrap *)as_iterator(walk)->data)->source)->it.over;
    if (over.kind == V_RANGE) as_iterator(walk)->it.over = over; /* it ends as its source does */
    return walk;
}

/* --- reverse: a ListIterator, walked back ------------------------------------------------------------------- */

static bool back_more(Interp *in, Iterator *self, bool *failed) {
    (void)in, (void)failed;
    return as_iterator(((Wrap *)self->data)->source)->cursor > 0;
}

static bool back_next(Interp *in, Iterator *self, Value *item) {
    bool failed = false;
    if (!back_more(in, self, &failed)) return false;
    *item = call_method_z(in, ((Wrap *)self->data)->source, "previous", NULL, 0);
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

Value iterator_reversed(Interp *in, Value source) {
    static const IteratorWays ways = {back_next, back_more, source_remove};
    Value items = list_from(in, source, false);
    if (is_abrupt(items)) return items;
    Value walk = iterator_list(in, as_list(items), as_list(items)->len);
    return wrap_over(in, "org.codehaus.groovy.runtime.ReverseListIterator", &ways, walk, (Wrap){0});
}
