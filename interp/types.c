/*
 * The registry of classes: built-in types are found by name in native_types[] and become Classes when first asked for;
 * primitive and array types are made here; classes of scripts are entered under their full names. The method table of a
 * built-in class is read when the first of its methods is looked up.
 */
#include "interp/state.h"
#include "grammar/ast.h"
#include "interp/classes/embedded.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include <stdlib.h>

#define TYPE(symbol) extern const NativeType symbol;
#define MORE(name, table) extern const NativeMethod table[];
#include "interp/types.def"

const NativeType *const native_types[] = {
#define TYPE(symbol) &symbol,
#include "interp/types.def"
    NULL};

/* Further methods of a class that belong to another file. */
static const struct {
    const char *name;
    const NativeMethod *methods;
} more_methods[] = {
#define MORE(name, table) {name, table},
#include "interp/types.def"
    {NULL, NULL}};

static Class no_class;
Class *const NO_CLASS = &no_class;

static const char *const default_packages[] = {"java.lang.", "java.util.", "java.io.", "java.net.", "groovy.lang.", "groovy.util.",
                                               "java.math."};

static const struct {
    const char *name, *boxed, *code;
} primitives[] = {
    {"boolean", "java.lang.Boolean", "Z"}, {"char", "java.lang.Character", "C"}, {"byte", "java.lang.Byte", "B"},
    {"short", "java.lang.Short", "S"},     {"int", "java.lang.Integer", "I"},    {"long", "java.lang.Long", "J"},
    {"float", "java.lang.Float", "F"},     {"double", "java.lang.Double", "D"},  {"void", "java.lang.Void", "V"},
};
enum { PRIMITIVE_COUNT = sizeof primitives / sizeof primitives[0] };

/* The class of values of each kind; where the type is not registered, Object. */
static const char *const kind_classes[V_KINDS] = {
    [V_NULL] = "org.codehaus.groovy.runtime.NullObject",
    [V_BOOL] = "java.lang.Boolean",
    [V_CHAR] = "java.lang.Character",
    [V_BYTE] = "java.lang.Byte",
    [V_SHORT] = "java.lang.Short",
    [V_INT] = "java.lang.Integer",
    [V_LONG] = "java.lang.Long",
    [V_FLOAT] = "java.lang.Float",
    [V_DOUBLE] = "java.lang.Double",
    [V_BIGINT] = "java.math.BigInteger",
    [V_DECIMAL] = "java.math.BigDecimal",
    [V_STRING] = "java.lang.String",
    [V_GSTRING] = "org.codehaus.groovy.runtime.GStringImpl",
    [V_LIST] = "java.util.ArrayList",
    [V_ARRAY] = "java.lang.Object[]",
    [V_MAP] = "java.util.LinkedHashMap",
    [V_SET] = "java.util.LinkedHashSet",
    [V_RANGE] = "groovy.lang.IntRange",
    [V_CLOSURE] = "groovy.lang.Closure",
    [V_CLASS] = "java.lang.Class",
    [V_OBJECT] = "java.lang.Object",
    [V_NATIVE] = "java.lang.Object",
    [V_ABRUPT] = "java.lang.Object",
};

/* native_types[], then the exceptions, then the iterators, then what maps show. */
static const NativeType *type_at(uint32_t i, uint32_t count) {
    if (i < count) return native_types[i];
    i -= count;
    if (i < EX_COUNT) return &exception_types[i];
    i -= EX_COUNT;
    return i < iterator_type_count ? &iterator_types[i] : &map_class_types[i - iterator_type_count];
}

static void index_types(Interp *in) {
    struct InterpState *state = in->state;
    uint32_t count = sizeof native_types / sizeof native_types[0] - 1, all = count + EX_COUNT + iterator_type_count + map_class_type_count;
    state->type_mask = 64;
    while (state->type_mask < all * 2) state->type_mask *= 2;
    state->type_index = gc_new_array(const NativeType *, state->type_mask);
    state->type_mask--;
    for (uint32_t i = 0; i < all; i++) {
        const NativeType *type = type_at(i, count);
        uint32_t at = (uint32_t)text_hash(text_of(type->name)) & state->type_mask;
        while (state->type_index[at]) at = (at + 1) & state->type_mask;
        state->type_index[at] = type;
    }
}

static const NativeType *find_native(Interp *in, Text name) {
    struct InterpState *state = in->state;
    uint32_t at = (uint32_t)text_hash(name) & state->type_mask;
    for (const NativeType *type; (type = state->type_index[at]); at = (at + 1) & state->type_mask)
        if (text_is(name, type->name)) return type;
    return NULL;
}

/* An anonymous class of Java, Outer$1, has none. */
static const char *simple_name_of(const char *name) {
    const char *dot = strrchr(name, '.');
    const char *simple = dot ? dot + 1 : name;
    const char *dollar = strrchr(simple, '$');
    if (dollar && dollar[1] && dollar[1 + strspn(dollar + 1, "0123456789")] == '\0') return "";
    return dollar && dollar[1] && !(dollar[1] >= '0' && dollar[1] <= '9') ? dollar + 1 : simple;
}

static Class *class_blank(Interp *in, const char *name) {
    Class *c = gc_new(Class);
    c->obj.cls = in->kinds[V_CLASS];
    c->name = name;
    c->simple_name = simple_name_of(name);
    symmap_put(&in->state->classes, sym_intern(in, text_of(name)), c);
    return c;
}

Class *class_new(Interp *in, const char *name, Class *super, unsigned flags) {
    Class *c = class_blank(in, name);
    c->super = super;
    c->flags = flags;
    c->kind = super ? super->kind : V_OBJECT;
    c->field_count = super ? super->field_count : 0;
    c->loaded = true;
    return c;
}

static void add_interfaces(Interp *in, Class *c, const char *names) {
    for (const char *at = names; at && *at;) {
        size_t len = strcspn(at, " ");
        Class *i = class_named(in, gc_strndup(at, len));
        if (i) {
            c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
            c->interfaces[c->interface_count++] = i;
        }
        at += len;
        at += strspn(at, " ");
    }
}

static bool is_field(const NativeMethod *n) { return n->signature && strncmp(n->signature, "int ", 4) == 0; }

Class *class_from_native(Interp *in, const NativeType *type) {
    const Sym *sym = sym_intern(in, text_of(type->name));
    Class *c = symmap_get(&in->state->classes, sym);
    if (c) return c;
    c = class_blank(in, type->name);
    c->native = type;
    c->kind = type->kind;
    c->flags = type->flags;
    c->state = CLASS_READY;
    bool root = strcmp(type->name, "java.lang.Object") == 0;
    if (!root && !(type->flags & CLASS_INTERFACE)) c->super = class_named(in, type->super ? type->super : "java.lang.Object");
    c->field_count = type->fields + (c->super ? c->super->field_count : 0);
    add_interfaces(in, c, type->interfaces);
    for (const NativeMethod *n = type->methods; n && is_field(n); n++)
        class_add_field(in, c, sym_intern(in, text_of(n->signature + 4)), class_named(in, "int"), MODIFIER_PROTECTED, false);
    return c;
}

static Class *make_primitive(Interp *in, size_t i) {
    Class *c = class_blank(in, primitives[i].name);
    c->flags = CLASS_PRIMITIVE | CLASS_FINAL;
    c->loaded = true;
    c->state = CLASS_READY;
    for (Kind k = V_BOOL; k <= V_DOUBLE; k++)
        if (kind_classes[k] && strcmp(kind_classes[k], primitives[i].boxed) == 0) c->kind = k;
    return c;
}

static Class *find_full(Interp *in, Text name) {
    Class *c = symmap_get(&in->state->classes, sym_intern(in, name));
    if (c) return c;
    const NativeType *type = find_native(in, name);
    if (type) return class_from_native(in, type);
    for (size_t i = 0; i < PRIMITIVE_COUNT; i++)
        if (text_is(name, primitives[i].name)) return make_primitive(in, i);
    return embedded_class(in, name);
}

static Class *find_simple(Interp *in, Text name) {
    for (size_t i = 0; i < sizeof default_packages / sizeof default_packages[0]; i++) {
        const char *package = default_packages[i];
        if (strcmp(package, "java.math.") == 0 && !text_is(name, "BigInteger") && !text_is(name, "BigDecimal")) continue;
        Buf full = {0};
        buf_z(&full, package);
        buf_text(&full, name);
        const NativeType *type = find_native(in, buf_as_text(&full));
        if (type) return class_from_native(in, type);
        Class *c = symmap_get(&in->state->classes, sym_intern(in, buf_as_text(&full)));
        if (!c) c = embedded_class(in, buf_as_text(&full));
        if (c) return c;
    }
    return NULL;
}

/* A class of the host, or of a shared library. */
static Class *find_in_host(Interp *in, Text name, bool guess) {
    return in->host.find_class ? in->host.find_class(in->host.self, name.at, guess) : NULL;
}

/* "[I", "[[Ljava.lang.String;" → the array class; NULL when the element is unknown. */
static Class *find_array_code(Interp *in, Text name) {
    size_t dims = strspn(name.at, "[");
    Class *element = NULL;
    if (name.at[dims] == 'L') {
        element = class_named(in, gc_strndup(name.at + dims + 1, name.len - dims - 2));
    } else {
        for (size_t i = 0; i < PRIMITIVE_COUNT; i++)
            if (primitives[i].code[0] == name.at[dims]) element = class_named(in, primitives[i].name);
    }
    while (element && dims--) element = class_array_of(in, element);
    return element;
}

Class *class_named(Interp *in, const char *name) {
    Text text = text_of(name);
    if (text_starts(text, TEXT("[]"))) return find_full(in, text);
    if (text.len > 2 && text_ends(text, TEXT("[]"))) {
        Class *element = class_named(in, gc_strndup(name, text.len - 2));
        return element ? class_array_of(in, element) : NULL;
    }
    if (text.len > 1 && name[0] == '[') return find_array_code(in, text);
    const Sym *sym = sym_intern(in, text);
    Class *c = symmap_get(&in->state->simple, sym);
    if (c) return c == NO_CLASS ? NULL : c;
    c = find_full(in, text);
    if (c) return c;
    if (memchr(name, '.', text.len)) return find_in_host(in, text, false);
    c = find_simple(in, text);
    if (!c) c = find_in_host(in, text, false);
    symmap_put(&in->state->simple, sym, c ? c : NO_CLASS);
    return c;
}

Class *class_guessed(Interp *in, const char *full_name) {
    Class *c = find_full(in, text_of(full_name));
    return c ? c : find_in_host(in, text_of(full_name), true);
}

Class *class_array_of(Interp *in, Class *element) {
    if (element->component_of) return element->component_of;
    const char *name = NULL;
    if (element->flags & CLASS_ARRAY) name = text_printf("[%s", element->name);
    for (size_t i = 0; !name && element->flags & CLASS_PRIMITIVE && i < PRIMITIVE_COUNT; i++)
        if (strcmp(primitives[i].name, element->name) == 0) name = text_printf("[%s", primitives[i].code);
    if (!name) name = text_printf("[L%s;", element->name);
    Class *c = gc_new(Class);
    c->obj.cls = in->kinds[V_CLASS];
    c->name = name;
    c->simple_name = text_printf("%s[]", element->simple_name);
    bool primitive = element->flags & CLASS_PRIMITIVE, summed = primitive && element->kind != V_BOOL;
    const char *others = primitive ? "[]numbers" : element->kind == V_BYTE ? "[]Bytes" : "[]objects";
    c->super = class_named(in, summed ? text_printf("[]%ss", element->name) : others);
    if (!c->super) c->super = in->kinds[V_OBJECT];
    c->kind = V_ARRAY;
    c->flags = CLASS_ARRAY | CLASS_FINAL;
    c->element = element;
    c->loaded = true;
    c->state = CLASS_READY;
    element->component_of = c;
    return c;
}

Class *class_boxed(Interp *in, Class *c) {
    if (!(c->flags & CLASS_PRIMITIVE)) return c;
    for (size_t i = 0; i < PRIMITIVE_COUNT; i++)
        if (strcmp(primitives[i].name, c->name) == 0) {
            Class *boxed = class_named(in, primitives[i].boxed);
            return boxed ? boxed : c;
        }
    return c;
}

Class *class_unboxed(Interp *in, Class *c) {
    for (size_t i = 0; i < PRIMITIVE_COUNT; i++)
        if (strcmp(primitives[i].boxed, c->name) == 0) return class_named(in, primitives[i].name);
    return c;
}

Class *class_of(Interp *in, Value v) {
    return is_heap(v) && v.as.obj->cls ? v.as.obj->cls : in->kinds[v.kind];
}

/* Object and Class know each other, so their records are patched when both are there. */
void types_init(Interp *in) {
    index_types(in);
    Class *object = class_named(in, "java.lang.Object");
    in->kinds[V_CLASS] = class_named(in, "java.lang.Class");
    object->obj.cls = in->kinds[V_CLASS]->obj.cls = in->kinds[V_CLASS];
    for (int k = 0; k < V_KINDS; k++) {
        Class *c = class_named(in, kind_classes[k]);
        in->kinds[k] = c ? c : object;
        in->kinds[k]->obj.cls = in->kinds[V_CLASS];
    }
    for (uint32_t i = 0; i < in->state->classes.cap; i++) {
        Class *c = in->state->classes.values[i];
        if (c) c->obj.cls = in->kinds[V_CLASS];
    }
}

/* --- native method tables ----------------------------------------------------------------------------------- */

static void chain_method(Class *c, Method *m) {
    m->next = symmap_get(&c->methods, m->name);
    symmap_put(&c->methods, m->name, m);
}

/* "getMAX_VALUE", "getNaN": how a constant of a built-in class is declared; to scripts it is a field, not a method. One in small
 * letters is told by a word: "static field getOut()". */
static bool names_constant(Text name) {
    if (!text_starts(name, TEXT("get")) || name.len < 4) return false;
    if (text_is(name, "getNaN")) return true;
    for (size_t i = 3; i < name.len; i++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", name.at[i])) return false;
    return true;
}

static void add_native(Interp *in, Class *c, const NativeMethod *native) {
    const char *at = native->signature;
    Method *m = gc_new(Method);
    if (strncmp(at, "static ", 7) == 0) {
        m->is_static = true;
        at += 7;
    }
    bool field = strncmp(at, "field ", 6) == 0;
    if (field) at += 6;
    if (strncmp(at, "abstract ", 9) == 0) {
        m->is_abstract = true;
        at += 9;
    }
    if (strncmp(at, "protected ", 10) == 0) {
        m->modifiers = MODIFIER_PROTECTED;
        at += 10;
    }
    if (strncmp(at, "first ", 6) == 0) {
        m->heeds_first = true;
        at += 6;
    }
    if (strncmp(at, "lazily ", 7) == 0) {
        m->lazily = true;
        at += 7;
    }
    size_t len = strcspn(at, "(");
    m->name = sym_intern(in, text_span(at, len));
    m->owner = c;
    m->signature = native->signature;
    m->native = native->fn;
    m->is_constructor = m->name == in->state->sym.init;
    if (m->is_static && names_constant(text_span(at, len))) m->constant = sym_intern(in, text_span(at + 3, len - 3));
    if (field) m->constant = sym_intern(in, text_of(text_printf("%c%.*s", at[3] | 32, (int)len - 4, at + 4)));
    const char *open = at + len;
    if (*open == '(' && open[1] != ')') {
        m->param_count = 1;
        for (const char *p = open; *p && *p != ')'; p++)
            if (*p == ',') m->param_count++;
        m->varargs = text_ends(text_of(open), TEXT("...)")) || text_ends(text_of(open), TEXT("[])"));
    }
    chain_method(c, m);
}

/* Does the type's own table have a method of the name of this one? */
static bool declares(const NativeType *type, const NativeMethod *method) {
    size_t len = strcspn(method->signature, "(") + 1;
    for (const NativeMethod *n = type->methods; n && n->signature; n++)
        if (strncmp(n->signature, method->signature, len) == 0) return true;
    return false;
}

void class_load(Interp *in, Class *c) {
    if (c->loaded) return;
    c->loaded = true;
    if (!c->native) return;
    for (const NativeMethod *n = c->native->methods; n && n->signature; n++)
        if (!is_field(n)) add_native(in, c, n);
    for (size_t i = 0; more_methods[i].name; i++)
        if (strcmp(more_methods[i].name, c->name) == 0)
            for (const NativeMethod *n = more_methods[i].methods; n->signature; n++)
                if (c->kind != V_GSTRING || !declares(c->native, n)) add_native(in, c, n); /* GString's own are nearer than String's */
}

void class_add_natives(Interp *in, Class *c, const NativeMethod *methods) {
    class_load(in, c);
    for (const NativeMethod *n = methods; n->signature; n++) add_native(in, c, n);
    methods_changed(in);
}

void class_add_method(Interp *in, Class *c, Method *m) {
    class_load(in, c);
    m->owner = c;
    chain_method(c, m);
    if (is_plain_accessor(m)) in->state->plain_accessors = true;
    if (c->found.count) methods_changed(in);
}
