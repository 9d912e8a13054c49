/*
 * java.beans as far as @Bindable and @Vetoable need it: events, lists of listeners, and the assignment of a closure to what
 * a listener would be called for (object.propertyChange = { ... }).
 */
#include "interp/classes/beans.h"
#include "interp/classes/property.h"
#include "interp/collections/collections.h"
#include "interp/collections/list.h"
#include "interp/state.h"
#include "interp/text/string.h"

/* --- events ---------------------------------------------------------------------------------------------------------- */

typedef struct Event {
    Value source, name, before, after;
} Event;

static Event *event_of(Value v) { return as_native(v)->data; }

static Value event_new(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Event *e = gc_new(Event);
    *e = (Event){args[0], args[1], args[2], args[3]};
    return native_new(in, as_class(self), e);
}

#define EVENT_PART(name, field)                                                                                     \
    static Value name(Interp *in, Value self, const Value *args, int argc) {                                          \
        return (void)in, (void)args, (void)argc, event_of(self)->field;                                               \
    }
EVENT_PART(event_source, source)
EVENT_PART(event_name, name)
EVENT_PART(event_before, before)
EVENT_PART(event_after, after)

static Value event_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const Event *e = event_of(self);
    const struct { const char *name; Value value; } part[] = {{"[propertyName=", e->name},    {"; oldValue=", e->before},
                                                              {"; newValue=", e->after},      {"; propagationId=", v_null()},
                                                              {"; source=", e->source}};
    Buf b = {0};
    buf_z(&b, class_real(class_of(in, self))->name);
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        Value text = value_object_text(in, part[i].value);
        buf_z(&b, part[i].name);
        if (is_abrupt(text) || !value_print(in, &b, text)) return V_THROWN;
    }
    buf_char(&b, ']');
    return string_from_buf(in, &b);
}

static const NativeMethod event_methods[] = {
    {"toString()", event_text},
    {"<init>(Object, String, Object, Object)", event_new}, {"getSource()", event_source},  {"getPropertyName()", event_name},
    {"getOldValue()", event_before},                       {"getNewValue()", event_after}, {0},
};
const NativeType type_java_beans_PropertyChangeEvent = {
    .name = "java.beans.PropertyChangeEvent", .kind = V_NATIVE, .methods = event_methods};

static const NativeMethod change_listener_methods[] = {{"abstract propertyChange(java.beans.PropertyChangeEvent)", NULL}, {0}};
const NativeType type_java_beans_PropertyChangeListener = {.name = "java.beans.PropertyChangeListener", .kind = V_OBJECT,
    .flags = CLASS_INTERFACE | CLASS_ABSTRACT, .methods = change_listener_methods};

static const NativeMethod veto_listener_methods[] = {{"abstract vetoableChange(java.beans.PropertyChangeEvent)", NULL}, {0}};
const NativeType type_java_beans_VetoableChangeListener = {.name = "java.beans.VetoableChangeListener", .kind = V_OBJECT,
    .flags = CLASS_INTERFACE | CLASS_ABSTRACT, .methods = veto_listener_methods};

/* --- lists of listeners ------------------------------------------------------------------------------------------------- */

typedef struct Listeners {
    Value source;
    Value listeners, names; /* LISTs side by side; name null: of all properties */
    bool veto;
} Listeners;

static Listeners *listeners_of(Value v) { return as_native(v)->data; }

Value listeners_new(Interp *in, Value source, bool veto) {
    Listeners *l = gc_new(Listeners);
    *l = (Listeners){source, list_new(in, 2), list_new(in, 2), veto};
    return native_new(in, class_named(in, veto ? "java.beans.VetoableChangeSupport" : "java.beans.PropertyChangeSupport"), l);
}

Value listeners_add(Interp *in, Value support, const Value *args, int argc) {
    (void)in;
    Listeners *l = listeners_of(support);
    list_push(as_list(l->listeners), args[argc - 1]);
    list_push(as_list(l->names), argc > 1 ? args[0] : v_null());
    return v_null();
}

static bool is_for(Interp *in, Value registered, Value name) {
    bool failed = false;
    return (is_null(registered) && is_null(name)) || value_java_equals(in, registered, name, &failed);
}

Value listeners_remove(Interp *in, Value support, const Value *args, int argc) {
    Listeners *l = listeners_of(support);
    List *all = as_list(l->listeners), *names = as_list(l->names);
    for (uint32_t i = 0; i < all->len; i++) {
        if (!value_same(all->at[i], args[argc - 1]) || !is_for(in, names->at[i], argc > 1 ? args[0] : v_null())) continue;
        memmove(all->at + i, all->at + i + 1, (all->len - i - 1) * sizeof(Value));
        memmove(names->at + i, names->at + i + 1, (names->len - i - 1) * sizeof(Value));
        all->len--, names->len--;
        break;
    }
    return v_null();
}

Value listeners_get(Interp *in, Value support, const Value *args, int argc) {
    Listeners *l = listeners_of(support);
    Class *type = class_named(in, l->veto ? "java.beans.VetoableChangeListener" : "java.beans.PropertyChangeListener");
    Value chosen = list_new(in, 4);
    for (uint32_t i = 0; i < as_list(l->listeners)->len; i++)
        if (!argc || is_for(in, as_list(l->names)->at[i], args[0])) list_push(as_list(chosen), as_list(l->listeners)->at[i]);
    Value array = array_new(in, type, as_list(chosen)->len);
    for (uint32_t i = 0; i < as_list(chosen)->len; i++) as_list(array)->at[i] = as_list(chosen)->at[i];
    return array;
}

/* The same event to each listener of its property. */
static Value fire(Interp *in, const Listeners *l, Value event) {
    const Event *e = event_of(event);
    bool failed = false;
    if (!is_null(e->before) && !is_null(e->after) && value_java_equals(in, e->before, e->after, &failed)) return v_null();
    if (failed) return V_THROWN;
    Value all = list_of(in, as_list(l->listeners)->at, as_list(l->listeners)->len);
    Value names = list_of(in, as_list(l->names)->at, as_list(l->names)->len);
    for (uint32_t i = 0; i < as_list(all)->len; i++) {
        if (!is_null(as_list(names)->at[i]) && !is_for(in, as_list(names)->at[i], e->name)) continue;
        Value v = call_method_z(in, as_list(all)->at[i], l->veto ? "vetoableChange" : "propertyChange", &event, 1);
        if (is_abrupt(v)) return v;
    }
    return v_null();
}

Value listeners_fire(Interp *in, Value support, Value name, Value before, Value after) {
    const Listeners *l = listeners_of(support);
    if (!as_list(l->listeners)->len) return v_null();
    Value parts[4] = {l->source, name, before, after};
    Value event = class_construct(in, class_named(in, "java.beans.PropertyChangeEvent"), parts, 4);
    return is_abrupt(event) ? event : fire(in, l, event);
}

static Value support_new(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return listeners_new(in, args[0], strstr(as_class(self)->name, "Vetoable") != NULL);
}

static Value support_fire(Interp *in, Value self, const Value *args, int argc) {
    if (argc == 1) return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : fire(in, listeners_of(self), args[0]);
    return listeners_fire(in, self, args[0], args[1], args[2]);
}

static Value support_has(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Listeners *l = listeners_of(self);
    for (uint32_t i = 0; i < as_list(l->names)->len; i++)
        if (is_null(as_list(l->names)->at[i]) || is_for(in, as_list(l->names)->at[i], args[0])) return v_bool(true);
    return v_bool(false);
}

#define SUPPORT(Kind)                                                                                                    \
    {"<init>(Object)", support_new}, {"add" #Kind "Listener(java.beans." #Kind "Listener)", listeners_add},               \
        {"add" #Kind "Listener(String, java.beans." #Kind "Listener)", listeners_add},                                    \
        {"remove" #Kind "Listener(java.beans." #Kind "Listener)", listeners_remove},                                      \
        {"remove" #Kind "Listener(String, java.beans." #Kind "Listener)", listeners_remove},                              \
        {"get" #Kind "Listeners()", listeners_get}, {"get" #Kind "Listeners(String)", listeners_get},                      \
        {"fire" #Kind "(String, Object, Object)", support_fire}, {"fire" #Kind "(java.beans.PropertyChangeEvent)", support_fire}, \
        {"hasListeners(String)", support_has}, {0}

static const NativeMethod change_support_methods[] = {SUPPORT(PropertyChange)};
const NativeType type_java_beans_PropertyChangeSupport = {
    .name = "java.beans.PropertyChangeSupport", .kind = V_NATIVE, .methods = change_support_methods};

static const NativeMethod veto_support_methods[] = {SUPPORT(VetoableChange)};
const NativeType type_java_beans_VetoableChangeSupport = {
    .name = "java.beans.VetoableChangeSupport", .kind = V_NATIVE, .methods = veto_support_methods};

/* --- object.propertyChange = { ... } --------------------------------------------------------------------------------------- */

/* Does the interface ask for a method of that name? */
static bool asks_for(Interp *in, Class *c, const Sym *name) {
    const MethodSet *set = c->flags & CLASS_INTERFACE ? class_methods(in, c, name) : NULL;
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->is_abstract) return true;
    return false;
}

static Method *adder(Interp *in, Class *c, const Sym *name) {
    class_load(in, c);
    for (uint32_t i = 0; i < c->methods.cap; i++) {
        const Sym *key = c->methods.keys[i];
        if (!key || strncmp(key->text, "add", 3) != 0 || key->len < 12 || strcmp(key->text + key->len - 8, "Listener") != 0) continue;
        for (Method *m = c->methods.values[i]; m; m = m->next)
            if (m->param_count == 1 && asks_for(in, method_params(in, m)[0], name)) return m;
    }
    return c->super ? adder(in, c->super, name) : NULL;
}

bool listener_assign(Interp *in, Value object, const Sym *name, Value closure, bool *found) {
    *found = false;
    Method *m = closure.kind == V_CLOSURE ? adder(in, class_of(in, object), name) : NULL;
    if (!m) return true;
    *found = true;
    Value listener = value_as(in, closure, method_params(in, m)[0]);
    return !is_abrupt(listener) && !is_abrupt(method_invoke(in, m, object, &listener, 1));
}

/* --- PropertyVetoException(message, event) ------------------------------------------------------------------------------------ */

static Value veto_new(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return class_construct(in, as_class(self), args, 1);
}
const NativeMethod property_veto_methods[] = {{"<init>(String, java.beans.PropertyChangeEvent)", veto_new}, {0}};
