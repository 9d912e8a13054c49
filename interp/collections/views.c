/*
 * Unmodifiable and synchronised views. A list is mirrored, a set or a map is a second handle on the same entries.
 */
#include "interp/collections/views.h"

#include "interp/collections/collections.h"
#include "interp/collections/heirs.h"
#include "interp/known.h"
#include "interp/thrown.h"

static const char prefix[] = "java.util.Collections$";
static const char *const kinds[] = {"Unmodifiable", "Synchronized"};

/* What follows the kind in the name of such a view's class; NULL: it is none. */
static const char *face_of(const Class *c, ViewKind kind) {
    size_t len = strlen(kinds[kind]);
    const char *own = c->name + sizeof prefix - 1;
    bool is = strncmp(c->name, prefix, sizeof prefix - 1) == 0 && strncmp(own, kinds[kind], len) == 0;
    return is ? own + len : NULL;
}

bool view_is(const Class *c, ViewKind kind) { return face_of(c, kind) != NULL; }

static Class *view_class(Interp *in, ViewKind kind, const char *access, const char *face) {
    return class_named(in, text_printf("%s%s%s%s", prefix, kinds[kind], access, face));
}

static Value view_of_list(Interp *in, Value list, ViewKind kind, const char *face) {
    bool random = strcmp(face, "List") == 0 && class_is_subclass(list.as.obj->cls, class_known(in, CLS_RANDOM_ACCESS));
    return list_mirror(in, as_list(list), view_class(in, kind, random ? "RandomAccess" : "", face), kind == VIEW_UNMODIFIABLE);
}

Value range_view(Interp *in, Value range, Class *cls) {
    Value items = list_from(in, range, false);
    if (is_abrupt(items)) return items;
    Value view = list_mirror(in, as_list(items), cls, true);
    as_list(view)->link->range = range;
    return view;
}

/* Of a collection that is a script's own object; of sorted ones, of their content as it is now. */
static Value view_of_object(Interp *in, Value v, ViewKind kind, const char *face) {
    Value view = heir_view(in, text_printf("%s%s", kinds[kind], face), v);
    if (!is_null(view)) return view;
    bool sorted = strncmp(face, "Sorted", 6) == 0;
    Value content;
    if (strcmp(face + (sorted ? 6 : 0), "Map") == 0) {
        content = map_new_of(in, NULL, sorted ? MAP_SORTED : MAP_LINKED, 0);
        if (!map_put_all(in, as_map(content), v)) return V_THROWN;
    } else {
        bool set = strcmp(face + (sorted ? 6 : 0), "Set") == 0;
        content = set ? set_from(in, v, sorted ? MAP_SORTED : MAP_LINKED) : list_from(in, v, false);
    }
    return is_abrupt(content) ? content : collection_view(in, content, kind, face);
}

/* What is such a view already stays as it is (Java 17 and later). */
static bool is_unmodifiable(Value v, const char *face) {
    const char *shown = face_of(v.as.obj->cls, VIEW_UNMODIFIABLE);
    if (shown && strncmp(shown, "RandomAccess", 12) == 0) shown += 12;
    return shown && strcmp(shown, face) == 0;
}

Value collection_view(Interp *in, Value v, ViewKind kind, const char *face) {
    if (is_null(v)) return throw_bare(in, EX_NULL_POINTER);
    if (kind == VIEW_UNMODIFIABLE && is_heap(v) && is_unmodifiable(v, face)) return v;
    if (v.kind == V_LIST) return view_of_list(in, v, kind, face);
    bool immutable = kind == VIEW_UNMODIFIABLE;
    if (v.kind == V_RANGE) return range_view(in, v, view_class(in, kind, "", face));
    if (v.kind == V_SET) return set_as(as_set(v), view_class(in, kind, "", face), immutable);
    if (v.kind == V_OBJECT) return view_of_object(in, v, kind, face);
    if (v.kind != V_MAP) return v;
    Value view = map_view(in, as_map(v), view_class(in, kind, "", face));
    as_map(view)->immutable = immutable;
    return view;
}

Value collection_view_like(Interp *in, Value v, ViewKind kind) {
    static const struct {
        const char *type, *face;
    } faces[] = {{"java.util.List", "List"},           {"java.util.SortedSet", "SortedSet"}, {"java.util.Set", "Set"},
                 {"java.util.SortedMap", "SortedMap"}, {"java.util.Map", "Map"}};
    for (size_t i = 0; i < sizeof faces / sizeof *faces; i++)
        if (class_is_subclass(class_of(in, v), class_named(in, faces[i].type))) return collection_view(in, v, kind, faces[i].face);
    return collection_view(in, v, kind, "Collection");
}

Class *map_view_part_class(Interp *in, const Class *map, SetView part) {
    if (strncmp(map->name, prefix, sizeof prefix - 1) != 0) return NULL;
    const char *own = map->name + sizeof prefix - 1;
    if (strcmp(own, "SingletonMap") == 0) return class_known(in, CLS_SINGLETON_SET);
    if (strcmp(own, "EmptyMap") == 0) return class_known(in, CLS_EMPTY_SET);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strncmp(own, kinds[i], strlen(kinds[i])) != 0) continue;
        if (part == SET_ENTRIES && i == VIEW_UNMODIFIABLE)
            return class_named(in, "java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet");
        return view_class(in, (ViewKind)i, "", part == SET_VALUES ? "Collection" : "Set");
    }
    return NULL;
}
