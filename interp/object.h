/*
 * The heap objects behind values. Every object starts with an Obj. `fields` holds the fields that classes written in
 * the language declare, also where such a class extends a built-in one (class Stack2 extends ArrayList).
 */
#ifndef SLUICE_INTERP_OBJECT_H
#define SLUICE_INTERP_OBJECT_H

#include "interp/value.h"

struct Obj {
    Class *cls;
    Value *fields; /* NULL when the class declares none */
};

/* Interned name; compare by pointer. */
typedef struct Sym {
    uint32_t len;
    uint32_t hash;
    struct String *string; /* the same as a String value, made on first use */
    const struct Sym *getter, *is_getter, *setter; /* "getX", "isX", "setX", made on first use: see property.c */
    char text[];
} Sym;

/* Immutable. UTF-8 (lone surrogates in three bytes). Java's indices are UTF-16 units: equal to bytes when ascii. */
typedef struct String {
    union {
        Obj obj;
        struct {
            Class *strings_class;
            const Sym *sym; /* the interned name, once asked for: where other objects have fields */
        };
    };
    uint32_t len;   /* bytes */
    uint32_t units; /* UTF-16 length */
    int32_t hash;   /* Java's, 0 = not yet computed */
    bool ascii;
    bool joined;    /* made by appending */
    bool stored;    /* `text` lies in a TextStore, which values before and after it share (interp/text/string.c) */
    char *text;     /* right behind the String unless stored. NUL-terminated unless stored: string_cz() */
} String;

/* "a${x}b": values[i] lies between strings[i] and strings[i+1]; closure values are called when printed. */
typedef struct GString {
    Obj obj;
    uint32_t count;
    String **strings; /* count + 1 */
    Value *values;
} GString;

typedef struct BigInt BigInt;   /* interp/number.h */
typedef struct Decimal Decimal; /* interp/number.h */

/* LIST and ARRAY. */
typedef struct List {
    Obj obj;
    Value *at;             /* of a packed array: the elements as C has them */
    struct ListLink *link; /* views of this list, or the list of which this is a view (interp/list.h); else NULL */
    uint32_t len, cap;
    uint32_t changes; /* structural changes, for ConcurrentModificationException */
    bool immutable;   /* nothing may be changed */
    bool fixed;       /* elements may be replaced, none added or removed (Arrays.asList, arrays) */
    uint8_t packing;  /* of a packed array (interp/collections/packed.h): the Kind of its elements; else 0 */
} List;

typedef struct Map Map;     /* interp/map.h */
typedef struct Range Range; /* interp/range.h */

/* A captured variable. */
typedef struct Cell {
    Value value;
} Cell;

typedef struct Function Function; /* executable body: interp/function.h */

/* Natives: self is the receiver (for static methods the Class value). args are already converted to the parameter types
 * of the signature. Returns a value or ABRUPT. */
typedef Value (*NativeFn)(Interp *in, Value self, const Value *args, int argc);

typedef enum ResolveStrategy { OWNER_FIRST, DELEGATE_FIRST, OWNER_ONLY, DELEGATE_ONLY, TO_SELF } ResolveStrategy;

typedef struct Closure {
    Obj obj;
    Function *function;  /* body in the language, or NULL: native */
    NativeFn native;     /* self = this closure; native_data for its use */
    void *native_data;
    Cell **captures;
    Value this_object;   /* `this` of the place where it was written */
    Value owner, delegate;
    ResolveStrategy strategy;
    int directive;
    int max_params;      /* getMaximumNumberOfParameters */
} Closure;

typedef struct Instance { /* OBJECT */
    Obj obj;
} Instance;

typedef struct Native { /* NATIVE: `data` belongs to the class's C file */
    Obj obj;
    void *data;
} Native;

static inline String *as_string(Value v) { return (String *)v.as.obj; }
static inline GString *as_gstring(Value v) { return (GString *)v.as.obj; }
/* A list or array that may be packed: only for those who look. */
static inline List *raw_list(Value v) { return (List *)v.as.obj; }
/* Lays a packed array's elements out as Values. */
void list_unpack(List *array);
static inline List *as_list(Value v) {
    List *list = (List *)v.as.obj;
    if (__builtin_expect(list->packing != 0, 0)) list_unpack(list);
    return list;
}
/* Of a value that may be null: then NULL. */
static inline List *as_list_or_null(Value v) { return is_null(v) ? NULL : as_list(v); }
static inline Map *as_map(Value v) { return (Map *)v.as.obj; }
static inline Range *as_range(Value v) { return (Range *)v.as.obj; }
static inline Closure *as_closure(Value v) { return (Closure *)v.as.obj; }
static inline Class *as_class(Value v) { return (Class *)v.as.obj; }
static inline Native *as_native(Value v) { return (Native *)v.as.obj; }
static inline Value v_obj(Kind kind, void *obj) { return (Value){{.obj = (Obj *)obj}, kind}; }

/* --- constructors of the everyday objects --------------------------------------------------------------- */

const Sym *sym_intern(Interp *in, Text name);
static inline Text sym_text(const Sym *s) { return text_span(s->text, s->len); }
/* The Sym of a String (cached in it); where null is given for a name, that of its text. */
const Sym *string_sym(Interp *in, String *s);
Value sym_value(Interp *in, const Sym *s); /* as a STRING */

Value string_new(Interp *in, Text text);       /* copies; invalid UTF-8 is replaced */
Value string_z(Interp *in, const char *z);
Value string_printf(Interp *in, const char *format, ...) __attribute__((format(printf, 2, 3)));
Value string_concat(Interp *in, String *a, String *b);
/* The text with a NUL behind it; NULs in it are written as C0 80, as in Java's own files. throw_error() makes NULs of those. */
const char *text_cz(Text text);
const char *string_cz(const String *s);
static inline Text string_text(const String *s) { return text_span(s->text, s->len); }
/* The text of a STRING or GSTRING (printed); false when printing threw. */
bool value_text(Interp *in, Value v, Text *out);
/* NUL-terminated text of any value's toString(); NULL when it threw. */
const char *value_z(Interp *in, Value v);

Value gstring_new(Interp *in, uint32_t count, String **strings, const Value *values); /* takes the arrays */

Value list_new(Interp *in, uint32_t capacity); /* ArrayList */
Value list_of(Interp *in, const Value *items, uint32_t count);
void list_push(List *list, Value v);
void list_reserve(List *list, uint32_t total);
Value array_new(Interp *in, Class *element, uint32_t length);

Value map_new(Interp *in); /* LinkedHashMap */
/* False when hashing or comparing a script's key threw. */
bool map_put(Interp *in, Map *map, Value key, Value value);
/* As map_put, where Java's HashMap.compute, computeIfAbsent and merge put a new key: at the head of its bucket. */
bool map_put_computed(Interp *in, Map *map, Value key, Value value);
/* What they do first of all, which shows in the order. */
void map_computing(Map *map);
/* The value, or V_NULL when absent (*found tells, may be NULL). */
Value map_get(Interp *in, Map *map, Value key, bool *found);
Value map_get_z(Interp *in, Map *map, const char *key); /* String key */
bool map_put_z(Interp *in, Map *map, const char *key, Value value);
uint32_t map_size(const Map *map);
/* Iterates in the map's order: start with *at = 0; false at the end. */
bool map_next(const Map *map, uint32_t *at, Value *key, Value *value);

Value closure_native(Interp *in, NativeFn fn, void *data, int params);
/* `copy`, which a built-in class has made of what it holds itself of `self`, becomes an object of self's class with the same values in its
 * fields. */
Value instance_like(Value self, Value copy);
/* Another one that does the same, with the values of the fields that a class of the script's own adds. */
Closure *closure_copy(Value closure);
Value native_new(Interp *in, Class *cls, void *data);

/* Any Iterable, array, map (entries), string (characters as strings), iterator, null (empty) → one item a call. */
typedef struct Iter {
    Value over;
    uint64_t at;
    void *state;
    bool failed;
} Iter;
bool iter_start(Interp *in, Iter *it, Value over); /* false: threw */
bool iter_next(Interp *in, Iter *it, Value *item); /* false: end, or threw when it->failed */

#endif
