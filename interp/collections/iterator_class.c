/*
 * Which class an iterator is of: that with which Java, or Groovy, walks the collection. The table is iterator_types.def.
 */
#include "interp/collections/iterator.h"

#include "interp/collections/collections.h"
#include "interp/collections/views.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/state.h"

typedef struct Walkers {
    const char *walked, *by[3];
} Walkers;

static const Walkers list_walkers[] = {
#define LIST_WALK(list, one_way, two_way) {list, {one_way, two_way, NULL}},
#include "interp/collections/iterator_types.def"
    {NULL, {NULL}}};

static const Walkers hash_walkers[] = {
#define HASH_WALK(hash, keys, values, entries) {hash, {keys, values, entries}},
#include "interp/collections/iterator_types.def"
    {NULL, {NULL}}};

static Class *look_up(Interp *in, const Walkers *table, const Class *walked, int which) {
    for (const Class *c = walked; c; c = c->super)
        for (const Walkers *line = table; line->walked; line++)
            if (strcmp(line->walked, c->name) == 0) return line->by[which] ? class_named(in, line->by[which]) : NULL;
    return NULL;
}

/* NULL: the table does not say. What it says is kept with the class. */
static Class *walker(Interp *in, const Walkers *table, Class *walked, int which) {
    Class **kept = &walked->iterators[which];
    if (!*kept && !(*kept = look_up(in, table, walked, which))) *kept = NO_CLASS;
    return *kept == NO_CLASS ? NULL : *kept;
}

static Class *list_walker(Interp *in, List *list, bool two_way) {
    while (list->link && list->link->base && view_is(list->obj.cls, VIEW_SYNCHRONIZED)) list = list->link->base;
    return walker(in, list_walkers, list->obj.cls, two_way);
}

/* A set that has no walker of its own is walked as its map is, and a view as what it shows. */
static Class *set_walker(Interp *in, const Set *set) {
    int which = set->view == SET_VALUES ? 1 : set->view == SET_ENTRIES ? 2 : 0;
    Class *found = walker(in, hash_walkers, set->obj.cls, which);
    for (const Map *map = set->map; map && !found; map = map->is_view ? map->more->base : NULL)
        found = walker(in, hash_walkers, map->obj.cls, which);
    return found;
}

static bool of_objects(const Class *array) { return !(array->element->flags & CLASS_PRIMITIVE); }

Class *iterator_class(Interp *in, Value over, bool two_way) {
    Class *found = NULL;
    switch (over.kind) {
    case V_NULL: return class_named(in, "java.util.Collections$EmptyIterator");
    case V_STRING:
    case V_GSTRING: return class_known(in, CLS_ITERATOR);
    case V_LIST: found = list_walker(in, as_list(over), two_way); break;
    case V_SET: found = set_walker(in, as_set(over)); break;
    case V_RANGE: found = walker(in, list_walkers, class_of(in, over), two_way); break;
    case V_ARRAY: return of_objects(over.as.obj->cls) ? class_named(in, "java.util.Arrays$ArrayItr") : class_known(in, CLS_ITERATOR);
    case V_CLASS: return class_named(in, as_class(over)->flags & CLASS_ENUM ? "java.util.Arrays$ArrayItr" : "java.util.Collections$1");
    default: return class_named(in, "java.util.Collections$1");
    }
    return found ? found : class_known(in, two_way ? CLS_LIST_ITERATOR : CLS_ITERATOR);
}
