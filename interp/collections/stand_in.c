/* Content of objects whose class extends AbstractMap or AbstractList, for the methods that it inherits from there. */
#include "interp/collections/stand_in.h"

#include "interp/collections/collections_methods.h"

/* What the class must have itself: asking for the content would lead back here. */
static bool is_left_open(const Method *m)
{
    const char *name = m->name->text;
    bool of_map = m->owner->native->kind == V_MAP;
    return of_map ? strcmp(name, "entrySet") == 0 : strcmp(name, "get") == 0 || strcmp(name, "size") == 0;
}

Value stand_in_receiver(Interp *in, const Method *m, Value object)
{
    if (is_left_open(m)) return throw_error(in, EX_ABSTRACT_METHOD, "%s.%s", m->owner->name, m->name->text);
    if (m->owner->native->kind == V_LIST) {
        Value items = list_from(in, object, false);
        if (!is_abrupt(items)) as_list(items)->immutable = true;
        return items;
    }
    Value map = map_new(in), entries = call_method_z(in, object, "entrySet", NULL, 0);
    Iter it;
    Value entry, key, value;
    if (is_abrupt(entries) || !iter_start(in, &it, entries)) return V_THROWN;
    while (iter_next(in, &it, &entry))
        if (!entry_parts(in, entry, &key, &value) || !map_put(in, as_map(map), key, value)) return V_THROWN;
    as_map(map)->immutable = true;
    return it.failed ? V_THROWN : map;
}
