/*
 * Classes, their methods and how one is found. Built-in types are records (NativeType) with a table of native methods;
 * the Class behind a record is made when first needed, so an unused type costs nothing at start-up.
 */
#ifndef SLUICE_INTERP_CLASS_H
#define SLUICE_INTERP_CLASS_H

#include "interp/object.h"

struct Node;

enum ClassFlag {
    CLASS_INTERFACE = 1, CLASS_ABSTRACT = 2, CLASS_ENUM = 4, CLASS_TRAIT = 8, CLASS_ANNOTATION = 16, CLASS_PRIMITIVE = 32,
    CLASS_ARRAY = 64, CLASS_FINAL = 128, CLASS_SCRIPT = 256, CLASS_STATIC = 512, CLASS_WEAK = 1024, /* walked while it changes */
    CLASS_STREAM = 2048, CLASS_OPEN = 4096 /* left open to heirs, of java.io and of java.util: see heir_call */
};

/* One native method. The signature is Groovy's, as error messages show it: "substring(int, int)", "each(Closure)",
 * "join(String)", "format(String, Object...)" (varargs), "static valueOf(Object)", "<init>(int)" for constructors.
 * "protected next(int)" is offered to nobody; "int modCount", at the table's start, is a field of heirs. An interface's methods without
 * body: "abstract compare(Object, Object)", fn NULL. Parameter types are class names (simple where java.lang/java.util/java.io/groovy.lang
 * hold them). Arguments are converted to them before the call: for `int` args[i] is an INT; null passes for non-primitive types. */
typedef struct NativeMethod {
    const char *signature;
    NativeFn fn;
} NativeMethod;

/* One built-in type. `super` NULL = java.lang.Object. `interfaces`: names separated by spaces. Tables end with {0}.
 * (GDK methods shared by several types are put on the interface or on Object, from where they are inherited.) Constants are read by
 * static property: "MAX_VALUE" etc. through getter natives "static getMAX_VALUE()". */
typedef struct NativeType {
    const char *name; /* "java.util.ArrayList" */
    const char *super;
    const char *interfaces;
    Kind kind; /* representation of instances; V_NATIVE, V_OBJECT, ... */
    unsigned flags;
    const NativeMethod *methods;
    uint32_t fields; /* V_OBJECT: fields that natives of the type keep for themselves, at the front */
} NativeType;

typedef struct Method {
    const Sym *name;
    Class *owner;
    Class **params;     /* resolved lazily: see method_params */
    uint16_t param_count;
    bool varargs, is_static, is_abstract, is_private, is_constructor, is_category, is_synthetic, resolved; /* resolved: params are known */
    bool heeds_first;   /* "first power(Integer)", as Groovy adds for two numbers: the choice looks at the first argument only */
    bool lazily;        /* "lazily each(Closure)": null does no harm until there is something to call it with */
    bool untyped;       /* resolved, and every parameter takes anything */
    int8_t receivers;   /* leading arguments of a category's or mixed-in method that hold the receiver: 0 or 1 */
    unsigned modifiers; /* MODIFIER_ bits of the declaration */
    const char *signature; /* natives */
    const Sym *constant; /* of a built-in class: the property that alone reads it, as it is a field and no method; or NULL */
    NativeFn native;
    Function *function; /* body in the language, or NULL */
    Value closure;      /* metaClass additions: a closure run with delegate = receiver */
    struct Field *field; /* the getter or setter that Groovy makes for a property */
    struct Method *next; /* further overloads of the same name */
} Method;

/* All methods of one name that a class has, its own first. */
typedef struct MethodSet {
    const struct MethodSet *late; /* see class_late_methods */
    uint32_t count;
    Method *item[];
} MethodSet;

typedef struct Field {
    const Sym *name;
    Class *type;        /* NULL = def */
    uint32_t slot;      /* into Obj.fields or Class.statics */
    bool is_static, is_property, is_final, is_private, is_logger; /* the last: brought by @Log and its kin */
    bool from_trait; /* mixed in */
    const Sym *trait_property; /* the property that a mixed-in field belongs to */
    bool lazy;       /* @Lazy: initialised by its getter */
    struct Node *init;
    Class *owner;
    struct Node *node;   /* FIELD or ENUM_CONSTANT */
    Function *initial;   /* of init */
} Field;

typedef struct SymMap { /* Sym → pointer, open addressing */
    const Sym **keys;
    void **values;
    uint32_t count, cap;
} SymMap;
void *symmap_get(const SymMap *m, const Sym *key);
void symmap_put(SymMap *m, const Sym *key, void *value);

struct Class {
    Obj obj; /* obj.cls = java.lang.Class */
    const char *name, *simple_name; /* "java.util.ArrayList", "ArrayList" */
    Class *super;
    Class **interfaces;
    uint32_t interface_count;
    Class *element; /* of an array type */
    Class *outer;
    Kind kind;
    unsigned flags;
    const NativeType *native;
    SymMap methods; /* declared here: Sym → Method chain; natives from class_load on */
    SymMap fields;  /* declared here: Sym → Field */
    SymMap added;   /* metaClass additions: Sym → Method chain; they win over all others (interp/classes/additions.h) */
    struct Inherited *inherited; /* ... of its ancestors, as they were when this class was first used */
    uint32_t inherited_count;
    struct CustomMeta *custom; /* the script's own metaClass, which the additions lead to (custom_meta.h) */
    Class *view;    /* its shadow with the metaClass in force: for new objects and questions to the class; NULL: itself */
    SymMap found;   /* lookup cache: Sym → MethodSet as seen from here (all supers and interfaces merged) */
    uint32_t found_version;
    bool loaded;    /* the native table has been read into `methods` */
    Class *category_of; /* @Category: its instance methods are for objects of this class */
    bool inherits_constructors; /* @InheritConstructors */
    bool linked;    /* a script's class: supers, fields and methods are known */
    uint32_t field_count; /* instance fields, supers' included */
    uint32_t static_count, own_count;
    Field **own_fields;  /* declared here, in source order */
    Value *statics;
    struct Node *decl;
    struct Unit *unit; /* the source it was declared in, or NULL */
    Class *component_of; /* the array type with these elements, once asked for */
    Class *shadow_of;    /* a class of objects that have a metaClass with additions: the class they really are of */
    uint32_t captures_slot, outer_slot; /* hidden fields + 1: captured boxes, the object around; 0: none */
    uint32_t proxy_slot; /* the same: what a proxy stands for */
    bool in_static;      /* an anonymous class of a static method: around it is a class, no object */
    Value *constants;    /* of an enum, in order */
    uint32_t constant_count;
    Class *iterators[3], *shown[4]; /* once asked for: see iterator_class.c, and for maps map_classes.h */
    Value metaclass; /* ExpandoMetaClass object once asked for */
    Value *blank;    /* what the fields of a new object hold; NULL: null */
    struct InitStep *init_steps; /* of a new object, in order: see class_decl.c */
    uint32_t init_count;
    bool init_planned, blank_made;
    Class **traits;  /* mixed in, in order of precedence (the last wins) */
    uint32_t trait_count;
    Class *proxy;    /* of an interface: its proxies' classes, once made; each holds the next */
    Class *proxy_of; /* of such a class: the class of the objects that its objects stand for; NULL: closures */
    Method *sam;     /* the one abstract method, once looked for; sam_state: 0 not yet, 1 there is one, 2 there is none */
    uint8_t sam_state;
    enum { CLASS_FRESH, CLASS_INITIALISING, CLASS_READY, CLASS_FAILED } state; /* static initialisers */
    void *extra; /* enum constants etc.; owned by class*.c */
};

/* The built-in type of this name also serves as the class of all arrays' methods: "[]". Primitive types (`int` ...) and
 * array types are made here and need no record. */

/* --- lookup --------------------------------------------------------------------------------------------- */
/* The class of any value (null: NullObject). */
Class *class_of(Interp *in, Value v);
Class *class_named(Interp *in, const char *name); /* by full or (through the default imports) simple name; else NULL */
/* As class_named, for a full name whose package is one of several that may hold the class. */
Class *class_guessed(Interp *in, const char *full_name);
Class *class_array_of(Interp *in, Class *element);
/* Primitive `int` → java.lang.Integer etc.; others as they are. */
Class *class_boxed(Interp *in, Class *c);
Class *class_unboxed(Interp *in, Class *c); /* java.lang.Integer → int etc. */
bool class_is_subclass(const Class *c, const Class *of); /* or same, or implements */
bool value_instanceof(Interp *in, Value v, Class *c);
/* The overload for these arguments; NULL when none fits or (*ambiguous) several do. Searches supers, interfaces, metaClass
 * additions and categories. Constructors are no methods. */
Method *class_find_method(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous);
Method *class_find_static(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool *ambiguous);
/* Every method of that name as seen from c (NULL: none). Do not keep it across changes of in->method_version. */
const MethodSet *class_methods(Interp *in, Class *c, const Sym *name);
/* What metaClasses of ancestors add and c's own does not know: asked when nothing else answers. */
const MethodSet *class_late_methods(Interp *in, Class *c, const Sym *name);
/* Is it there by a category, of static methods or an @Category? */
static inline bool method_of_category(const Method *m) { return m->is_category || (m->owner && m->owner->category_of); }
static inline Class *class_view(Class *c) { return c->view ? c->view : c; }
/* The parameter types; Object for untyped ones. */
Class **method_params(Interp *in, Method *m);
/* The one abstract method of an interface or abstract class to which a closure can be converted; else NULL. */
Method *class_sam(Interp *in, Class *c);
/* Among the methods of a set the one for these arguments, by Groovy's rules of distance. `statics`: only static ones. */
Method *method_select(Interp *in, const MethodSet *set, const Value *args, int argc, bool statics, bool *ambiguous);
/* May `arg` be passed for a parameter of that type, and the value that is then passed (ABRUPT when a conversion threw). */
bool type_accepts(Interp *in, Class *type, Value arg);
Value type_convert(Interp *in, Class *type, Value arg);
/* Adds to the methods declared in c; changes in->method_version when c was in use already. */
void class_add_method(Interp *in, Class *c, Method *m);
void methods_changed(Interp *in); /* all caches become invalid */
Class *class_new(Interp *in, const char *name, Class *super, unsigned flags);
void class_load(Interp *in, Class *c);
/* Room for the fields of an object of class c (field_count values), or NULL. */
Value *class_new_fields(Class *c);
Field *class_find_field(Class *c, const Sym *name);
/* True when the class (or a super) declares any method of that name. */
bool class_has_method(Interp *in, Class *c, const Sym *name);
/* For hosts (builtins/): the class of a built-in type that is not in types.def, made once per interpreter; from then on it is found
 * by name as well. A NATIVE whose class has propertyMissing(String) / propertyMissing(String, Object) answers any property. */
Class *class_from_native(Interp *in, const NativeType *type);
/* Further native methods of an existing class (e.g. getCauses() of FlowInterruptedException). The table ends with {0}. */
void class_add_natives(Interp *in, Class *c, const NativeMethod *methods);

/* The list of all built-in types: interp/types.def, X-macro TYPE(symbol) naming `extern const NativeType symbol;`. */
extern const NativeType *const native_types[];

/* --- calling (interp/call.c) ---------------------------------------------------------------------------- */

/* Dynamic call `receiver.name(args)` with everything Groovy does: metaClass, categories, closures in properties,
 * methodMissing, invokeMethod, varargs, coercion of closures to interfaces. */
Value call_method(Interp *in, Value receiver, const Sym *name, const Value *args, int argc);
Value call_method_z(Interp *in, Value receiver, const char *name, const Value *args, int argc);
/* Runs a known method. Arguments are converted to its parameters. */
Value method_invoke(Interp *in, Method *m, Value receiver, const Value *args, int argc);
/* Calls a closure (or anything with call()). A single List argument is spread over several parameters, as in Groovy. */
Value closure_call(Interp *in, Value closure, const Value *args, int argc);
/* The call with a closure used as predicate: yields a BOOL or ABRUPT. */
Value closure_test(Interp *in, Value closure, const Value *args, int argc);
/* A native: calls the closure that is the last argument with `self`, which is closed afterwards, however that ended. */
Value call_and_close(Interp *in, Value self, const Value *args, int argc);
Value class_construct(Interp *in, Class *c, const Value *args, int argc);
/* receiver.name / receiver.name = value with everything Groovy does (getters, fields, maps, list spread, propertyMissing). */
Value get_property(Interp *in, Value receiver, const Sym *name);
bool set_property(Interp *in, Value receiver, const Sym *name, Value value); /* false: threw */
Value get_property_z(Interp *in, Value receiver, const char *name);
/* `value as type`, and the implicit cast of typed declarations (throws GroovyCastException). */
Value value_as(Interp *in, Value v, Class *type);
Value value_cast(Interp *in, Value v, Class *type);

#endif
