/* Content of objects whose class extends AbstractMap or AbstractList or is a List, for the methods that it has from there. */
#include "interp/collections/stand_in.h"

#include "interp/collections/collections_methods.h"
#include "interp/text/io_text.h"

bool stand_in_changes(const Method *m) {
    static const char names[] = " push pop addAll replaceAll putAt reverse ";
    return strstr(names, text_printf(" %s ", m->name->text)) != NULL;
}

/* What the class must have itself: asking for the content would lead back here. */
static bool is_left_open(const Method *m) {
    const char *name = m->name->text;
    bool of_map = m->owner->native->kind == V_MAP;
    return of_map ? strcmp(name, "entrySet") == 0 : strcmp(name, "get") == 0 || strcmp(name, "size") == 0;
}

/* What AbstractList refuses until a class has it itself. */
static bool is_refused(const Method *m) {
    const char *name = m->name->text;
    bool by_index = m->param_count && m->params[0]->flags & CLASS_PRIMITIVE;
    bool one = strcmp(name, "set") == 0 || (strcmp(name, "add") == 0 && m->param_count == 2) || strcmp(name, "remove") == 0;
    return m->owner->native->kind == V_LIST && !(m->owner->flags & CLASS_INTERFACE) && by_index && one;
}

Value stand_in_map(Interp *in, Value object) {
    Value map = map_new(in), entries = call_method_z(in, object, "entrySet", NULL, 0);
    Iter it;
    Value entry, key, value;
    if (is_abrupt(entries) || !iter_start(in, &it, entries)) return V_THROWN;
    while (iter_next(in, &it, &entry))
        if (!entry_parts(in, entry, &key, &value) || !map_put(in, as_map(map), key, value)) return V_THROWN;
    as_map(map)->immutable = true;
    return it.failed ? V_THROWN : map;
}

/* --- giving changes back ----------------------------------------------------------------------------------------------- */

static bool put_back(Interp *in, Value object, uint32_t at, Value item) {
    return !is_abrupt(call_method_z(in, object, "set", (Value[]){v_int((int32_t)at), item}, 2));
}

/* Behind the items that both have at the ends stand those to be set, then those to be removed or added. */
static bool give_back(Interp *in, Value object, const List *before, const List *after) {
    uint32_t from = 0, end = 0, shorter = before->len < after->len ? before->len : after->len;
    while (from < shorter && value_same(before->at[from], after->at[from])) from++;
    while (end < shorter - from && value_same(before->at[before->len - 1 - end], after->at[after->len - 1 - end])) end++;
    uint32_t at = from;
    for (; at < shorter - end; at++)
        if (!value_same(before->at[at], after->at[at]) && !put_back(in, object, at, after->at[at])) return false;
    for (uint32_t gone = before->len - end; gone > at; gone--)
        if (is_abrupt(list_remove_by_index(in, object, v_int((int32_t)gone - 1)))) return false;
    for (; at < after->len - end; at++)
        if (is_abrupt(call_method_z(in, object, "add", (Value[]){v_int((int32_t)at), after->at[at]}, 2))) return false;
    return true;
}

Value stand_in_call(Interp *in, const Method *m, Value object, const Value *args, int argc) {
    if (m->owner->native->flags & CLASS_STREAM) return io_heir_call(in, m, object, args, argc);
    if (is_left_open(m)) return throw_error(in, EX_ABSTRACT_METHOD, "%s.%s", m->owner->name, m->name->text);
    if (is_refused(m)) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (m->owner->native->kind == V_MAP) {
        Value map = stand_in_map(in, object);
        return is_abrupt(map) ? map : m->native(in, map, args, argc);
    }
    if (strcmp(m->name->text, "listIterator") == 0)
        return class_construct(in, class_named(in, "sluice.ListCursor"), (Value[]){object, argc ? args[0] : v_int(0)}, 2);
    Value before = list_from(in, object, true);
    if (is_abrupt(before)) return before;
    if (strcmp(m->name->text, "subList") == 0) { /* a part of what is there now, which nobody can change */
        as_list(before)->immutable = true;
        return m->native(in, before, args, argc);
    }
    Value after = list_of(in, as_list(before)->at, as_list(before)->len), v = m->native(in, after, args, argc);
    if (is_abrupt(v) || !give_back(in, object, as_list(before), as_list(after))) return V_THROWN;
    return value_same(v, after) ? object : v;
}

Value stand_in_static(Interp *in, NativeFn fn, const Value *args, int argc) {
    Value given[4], before = list_from(in, args[0], true);
    if (is_abrupt(before)) return before;
    for (int i = 1; i < argc && i < 4; i++) given[i] = args[i];
    given[0] = list_of(in, as_list(before)->at, as_list(before)->len);
    Value v = fn(in, v_null(), given, argc);
    return is_abrupt(v) || !give_back(in, args[0], as_list(before), as_list(given[0])) ? V_THROWN : v;
}
