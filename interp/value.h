/*
 * Value: what every expression yields. 16 bytes, passed in registers. Numbers (but BigInteger and BigDecimal),
 * booleans and null live in the value itself; everything else is an Obj (interp/object.h) whose kind is repeated in
 * the value so that the common type tests need no memory access.
 *
 * Abrupt completion: a function that returns Value and fails returns an ABRUPT value (test with is_abrupt). For a
 * thrown exception the exception itself is in interp->thrown; the false/abrupt result means "already set".
 */
#ifndef SLUICE_INTERP_VALUE_H
#define SLUICE_INTERP_VALUE_H

#include "grammar/gc.h"
#include "grammar/text.h"

typedef struct Interp Interp;
typedef struct Class Class;
typedef struct Obj Obj;

/* How a value is represented; one Kind may serve many classes (LIST: ArrayList, LinkedList, Stack, ...). */
typedef enum Kind {
    V_NULL,
    V_BOOL,
    V_CHAR,
    V_BYTE,
    V_SHORT,
    V_INT,
    V_LONG,
    V_FLOAT,
    V_DOUBLE, /* through here: no heap object */
    V_BIGINT,
    V_DECIMAL,
    V_STRING,
    V_GSTRING,
    V_LIST,  /* java.util.List of any class */
    V_ARRAY, /* Object[], int[] ...: same struct as LIST, fixed length */
    V_MAP,
    V_SET,
    V_RANGE,
    V_CLOSURE,
    V_CLASS,  /* java.lang.Class */
    V_OBJECT, /* instance of a class written in a script, or of a built-in class made of fields (exceptions) */
    V_NATIVE, /* instance of a built-in class with a C struct of its own (StringBuilder, Date, Matcher ...) */
    V_ABRUPT, /* not a value: control is leaving; .flow says why */
    V_KINDS
} Kind;

typedef enum Flow { FLOW_THROW, FLOW_RETURN, FLOW_BREAK, FLOW_CONTINUE } Flow;

typedef struct Value {
    union {
        int32_t i;  /* BOOL 0/1, CHAR (UTF-16 unit), BYTE, SHORT, INT: sign- or zero-extended */
        int64_t l;  /* LONG */
        double d;   /* DOUBLE; FLOAT holds a double that is exactly a float */
        Obj *obj;
        Flow flow;
        uint64_t bits;
    } as;
    uint64_t kind; /* last, for gc_flat_end */
} Value;

/* Zeroed memory for so many values. */
#define gc_new_values(n) ((Value *)gc_flat_end(sizeof(Value) * (size_t)(n)))

static inline Value v_null(void) { return (Value){{.bits = 0}, V_NULL}; }
static inline Value v_bool(bool b) { return (Value){{.l = b}, V_BOOL}; }
static inline Value v_int(int32_t i) { return (Value){{.l = i}, V_INT}; }
static inline Value v_long(int64_t l) { return (Value){{.l = l}, V_LONG}; }
static inline Value v_double(double d) { return (Value){{.d = d}, V_DOUBLE}; }
static inline Value v_float(double d) { return (Value){{.d = (double)(float)d}, V_FLOAT}; }
static inline Value v_char(uint16_t c) { return (Value){{.l = c}, V_CHAR}; }
static inline Value v_byte(int8_t b) { return (Value){{.l = b}, V_BYTE}; }
static inline Value v_short(int16_t s) { return (Value){{.l = s}, V_SHORT}; }
static inline Value v_abrupt(Flow flow) { return (Value){{.l = flow}, V_ABRUPT}; }
#define V_THROWN v_abrupt(FLOW_THROW)

static inline bool is_abrupt(Value v) { return __builtin_expect(v.kind == V_ABRUPT, 0); }
static inline bool is_null(Value v) { return v.kind == V_NULL; }
static inline bool is_heap(Value v) { return v.kind > V_DOUBLE && v.kind < V_ABRUPT; }
static inline bool is_string(Value v) { return v.kind == V_STRING; }
static inline bool is_stringlike(Value v) { return v.kind == V_STRING || v.kind == V_GSTRING; }
/* Integer, Long, Short, Byte (not Character). */
static inline bool is_integral(Value v) { return v.kind >= V_BYTE && v.kind <= V_LONG; }
static inline bool is_number(Value v) { return v.kind >= V_BYTE && v.kind <= V_DECIMAL; }

/* --- the meaning of values, shared by operators, collections and methods -------------------------------- */

/* Groovy truth. May run asBoolean() of a script class; abrupt only then. Yields a BOOL. */
Value value_truth(Interp *in, Value v);
/* Groovy `==` (numbers by value, GString equals String, lists, maps; equals/compareTo of classes). Yields a BOOL. */
Value value_equals(Interp *in, Value a, Value b);
/* Java equals(), as collections use it: types matter (1 != 1L). Sets *failed when a script's equals() threw. */
bool value_java_equals(Interp *in, Value a, Value b, bool *failed);
/* Java hashCode(), exactly. */
int32_t value_hash(Interp *in, Value v, bool *failed);
/* The hash of an object as such: Object.hashCode(), System.identityHashCode(). */
int32_t value_identity_hash(Value v);
/* `<=>`: yields INT -1, 0, 1; throws for what cannot be compared. */
Value value_compare(Interp *in, Value a, Value b);
/* Identity (`is`): same object; numbers and booleans by value. */
bool value_same(Value a, Value b);
/* toString() as println shows it (lists by Groovy's formatting). Yields a STRING or abrupt. */
Value value_to_string(Interp *in, Value v);
/* The same, but null when that is what an object's toString() yields. */
Value value_own_text(Interp *in, Value v);
/* Java's text of an object, whether it is a collection or not: its class's toString(), null when that yields null. */
Value value_bare_text(Interp *in, Value v);
/* Groovy's inspect(): strings quoted. */
Value value_inspect(Interp *in, Value v);
/* Appends what value_to_string yields; false when it threw. */
bool value_print(Interp *in, Buf *out, Value v);

/* "class A cannot be cast to class B (...)", as the JVM says it where compareTo() is given an object of another class. */
Value throw_class_cast(Interp *in, Value v, Value to);
Value throw_class_cast_to(Interp *in, Value v, const Class *target);

#endif
