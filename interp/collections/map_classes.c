/*
 * The classes of what maps show: their records, and which map shows which. The table is map_classes.def.
 */
#include "interp/collections/map_classes.h"

#include "interp/collections/map_methods.h"
#include "interp/known.h"
#include "interp/state.h"

const NativeType map_class_types[] = {
#define SHOWN(name, super, interface, methods) {name, super, interface, V_SET, 0, methods, 0},
#define KEYS(name) SHOWN(name, "java.util.AbstractSet", NULL, NULL)
#define SORTED_KEYS(name) SHOWN(name, "java.util.AbstractSet", "java.util.NavigableSet", tree_set_methods)
#define VALUES(name) SHOWN(name, "java.util.AbstractCollection", NULL, NULL)
#define ENTRIES(name) SHOWN(name, "java.util.AbstractSet", NULL, NULL)
#define ENTRY(name) {name, NULL, "java.util.Map$Entry", V_NATIVE, 0, entry_methods, 0},
#include "interp/collections/map_classes.def"
};
const uint32_t map_class_type_count = sizeof map_class_types / sizeof *map_class_types;

static const struct {
    const char *map, *shown[4];
} lines[] = {
#define MAP(map, keys, values, entries, entry) {map, {keys, values, entries, entry}}, /* as in MapShown */
#include "interp/collections/map_classes.def"
};

static Class *look_up(Interp *in, const Class *map, MapShown what) {
    for (const Class *c = map; c; c = c->super)
        for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
            if (lines[i].shown[what] && strcmp(lines[i].map, c->name) == 0) return class_named(in, lines[i].shown[what]);
    return map == in->kinds[V_MAP] ? NULL : map_shown_class(in, in->kinds[V_MAP], what);
}

Class *map_shown_class(Interp *in, Class *map, MapShown what) {
    Class **kept = &map->shown[what];
    if (!*kept) *kept = look_up(in, map, what);
    return *kept;
}
