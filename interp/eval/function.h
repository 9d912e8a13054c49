/*
 * Executable bodies: a Function stands for a METHOD, CLOSURE, INITIALISER, script body or field initialiser of the tree.
 * It is lowered to Code (interp/eval.h) when first called. A Unit is one loaded source: what names of types mean in it.
 */
#ifndef SLUICE_INTERP_FUNCTION_H
#define SLUICE_INTERP_FUNCTION_H

#include "grammar/ast.h"
#include "interp/state.h"

typedef struct Code Code;

typedef struct Import {
    const char *full;      /* of the class, or of the package for `.*` */
    const Sym *member;     /* static imports; NULL: all */
    const Sym *alias;      /* simple name it is known under; NULL for `.*` */
    bool is_static, star;
} Import;

typedef struct Unit {
    Interp *in;
    Source *source;
    Node *module;
    const char *package; /* "" or "a.b." */
    SymMap classes;      /* name within the unit ("Foo", "Foo$Bar") → Class */
    SymMap type_params;  /* names of generics' parameters → TYPE_PARAM node */
    SymMap resolved;     /* names without context → Class or NO_CLASS */
    Import *imports;
    uint32_t import_count;
    bool static_imports;
    bool redefines;      /* operators of built-in types may have another meaning: see redefined.h */
    Class *script_class;
    Function *body;      /* of the script */
    const Sym *body_name; /* the method of @BaseScript's class that the body is; NULL: run */
    Class *main_class;   /* of a source without a script: the class that is run */
    const Function *preparing; /* whose types are being resolved */
    struct Unit *outer;  /* the embedded or evaluated source's parent, or NULL */
} Unit;

/* The class meant by a type name in a unit, seen from inside class `context` (may be NULL); NULL when there is none. */
Class *unit_class(Unit *unit, Class *context, Text name);
/* The class of a TYPE node; throws (NULL) when the name is unknown. TYPE NULL: Object. */
Class *type_resolve(Unit *unit, Class *context, Node *type);
/* The same without throwing. */
Class *type_find(Unit *unit, Class *context, Node *type);

enum { QUICK_PARAMS = 8, QUICK_ANY = 255 };

typedef struct Param {
    const Sym *name;
    Node *node;
    Class *type;     /* Object when untyped; known once the function is prepared */
    uint8_t quick;   /* values of this kind need no conversion; V_ABRUPT: no kind is known to be safe */
    bool typed, boxed;
    bool early;      /* defaults of later parameters see its own default: closures share it, or there is no `this` to ask */
    Code *fallback;  /* default value */
} Param;

struct Function {
    Code *body;            /* NULL until prepared */
    const char *name;      /* for traces */
    Unit *unit;
    Node *node;
    FunctionScope *scope;  /* may be NULL: no locals */
    Class *owner;          /* the class it is written in (also for closures) */
    Class *closure_class;  /* a closure's own class, made when asked for */
    Class *trait;          /* the trait a mixed-in method comes from */
    Function *outer;       /* of a closure: the function around it */
    Node **slot_types;     /* declared types of the variables, once asked for: see eval_name.c */
    Param *params;
    uint16_t param_count, required;
    bool prepared, varargs, is_static, is_constructor, implicit_it, is_void;
    bool plain;            /* no parameter is typed, boxed or optional: arguments go straight into the slots */
    bool unboxed;          /* no parameter is boxed */
    bool sees_privates;    /* of its class, also in objects of classes below: it is no closure, or one that is compiled statically */
    bool direct;           /* at most QUICK_PARAMS parameters, none boxed, no varargs: see eval_call.h */
    uint8_t quick[8];      /* of the parameters; QUICK_ANY: takes everything as it is */
    uint32_t slot_count;
    uint32_t stack_need;   /* bytes of machine stack to have left before calling */
    Class *return_type;    /* NULL: anything */
    uint8_t return_quick;
    uint8_t looks;         /* closure_only_looks: 0 not yet asked, 1 no, 2 yes */
};

Function *function_new(Unit *unit, Node *node, FunctionScope *scope, Class *owner, const char *name);
/* Resolves types, lowers the body. False when that threw (unknown type). */
bool function_prepare(Interp *in, Function *fn);
/* Fills m->params of a method with a body. */
void function_method_params(Interp *in, Method *m);
void closure_method_params(Interp *in, Method *m);
/* Calls a body as method: `self` is `this`. argc between required and param_count; varargs already collected. */
Value function_call(Interp *in, Function *fn, Value self, const Value *args, int argc);
/* What the function has given, cast to a type; a complaint stands at the function's body. */
Value function_cast_result(Interp *in, Function *fn, Value self, Value result, Class *type);
/* Calls a closure's body with exactly param_count arguments (fewer when the rest have defaults). */
Value function_call_closure(Interp *in, Closure *closure, const Value *args, int argc);
/* Does the closure's body nothing but read and compute, as far as its text tells? Then the same argument gives the same
 * value, and nobody can tell how often it was called. */
bool closure_only_looks(Closure *closure);

/* The method overloads that a METHOD node stands for (several when parameters have defaults), chained. */
Method *function_methods(Interp *in, Function *fn);

#endif
