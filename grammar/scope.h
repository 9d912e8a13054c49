/*
 * What name binding gives. Every function-like node (MODULE's script body, METHOD, CLOSURE, INITIALISER, FIELD's
 * initial value, ENUM_CONSTANT's arguments, ANNOTATION) has a FunctionScope: its locals and parameters have slots,
 * the locals of enclosing functions that it uses have captures. Each variable has a slot of its own (blocks do not
 * share them). Everything that is not a local stays BIND_DYNAMIC: script binding, fields, properties, delegates,
 * class names. See scope.c for Groovy's rules.
 */
#ifndef SLUICE_GRAMMAR_SCOPE_H
#define SLUICE_GRAMMAR_SCOPE_H

#include "grammar/source.h"

struct Node;
typedef struct FunctionScope FunctionScope;
typedef struct ClassScope ClassScope;

typedef enum BindKind {
    BIND_DYNAMIC, /* looked up at run time */
    BIND_LOCAL,   /* index: slot of the running function; boxed when scope->slot[index].boxed */
    BIND_CAPTURE, /* index: into scope->capture of the running function; always a box */
} BindKind;

typedef struct Binding {
    BindKind kind;
    uint32_t index;
} Binding;

typedef struct ScopeSlot {
    Text name;
    Span declared;     /* of the name */
    bool boxed;        /* captured by a closure or class: lives in a box of its own, made anew by each declaration */
    bool is_parameter; /* slots 0 .. parameter_count - 1; the implicit `it` is slot 0 */
    bool is_final;
    bool used, assigned; /* read or written anywhere after its declaration: for lint */
} ScopeSlot;

typedef enum CaptureFrom {
    CAPTURE_SLOT,    /* a (boxed) slot of the function in which the closure or class is created */
    CAPTURE_CAPTURE, /* a capture of that function */
    CAPTURE_CLASS,   /* a capture of the class whose member this function is (kept with the instance) */
} CaptureFrom;

typedef struct ScopeCapture {
    Text name;
    CaptureFrom from;
    uint32_t index;
} ScopeCapture;

struct FunctionScope {
    struct Node *node;
    FunctionScope *outer;    /* the function around it, within the same class; NULL for members and the script */
    ClassScope *owner_class; /* the class whose member it is (directly or through `outer`); NULL in a script */
    ScopeSlot *slot;
    uint32_t slot_count, slot_cap, parameter_count;
    ScopeCapture *capture;
    uint32_t capture_count, capture_cap;
    bool is_static;
};

/* Captures of an anonymous class: taken from the function that evaluates its NEW, kept with each instance. Member
 * functions of the class reach them by CAPTURE_CLASS. `from` is relative to `outer`, the creating function. */
struct ClassScope {
    struct Node *node;
    FunctionScope *outer; /* NULL unless anonymous */
    ScopeCapture *capture;
    uint32_t capture_count, capture_cap;
    uint32_t number; /* of an anonymous class, for its name: counted through the file as Groovy does */
};

/* Binds every name of a MODULE and reports double declarations as Groovy's compiler does. With `dynamic_script`
 * (the REPL) variables of the script body itself are not locals but stay in the script binding. */
void scope_bind(struct Node *module, Source *source, DiagSink *sink, bool dynamic_script);

#endif
