/*
 * What an interpreter keeps for itself: names, classes, caches. For the files of interp/ that evaluate; the types'
 * files need only class.h and object.h.
 */
#ifndef SLUICE_INTERP_STATE_H
#define SLUICE_INTERP_STATE_H

#include "interp/interp.h"
#include "interp/thrown.h"

typedef struct KnownSymbols {
#define SYMBOL(field, text) const Sym *field;
#include "interp/symbols.def"
#undef SYMBOL
} KnownSymbols;

/* An open-addressing set of names. */
typedef struct SymTable {
    Sym **item;
    uint32_t count, cap;
} SymTable;

/* The categories in force, innermost first. */
typedef struct CategoryScope {
    Class *category;
    struct CategoryScope *outer;
} CategoryScope;

struct InterpState {
    SymTable names;
    KnownSymbols sym;
    SymMap classes;            /* full name → Class, built-in and loaded ones */
    SymMap simple;             /* simple name → Class through the default imports; a miss is NO_CLASS */
    const NativeType **type_index; /* by hash of the full name */
    uint32_t type_mask;
    Class *exception[EX_COUNT];
    CategoryScope *categories;     /* each fiber's own */
    CategoryScope *remembered_for; /* the categories of which the method version tells */
    bool additions;            /* some metaClass has been added to */
    bool plain_accessors;      /* some class of a script has a method that is_plain_accessor() */
    uint32_t retyped;          /* bits of the primitive kinds whose classes' metaClasses have been changed */
    bool expando_globally;     /* ExpandoMetaClass.enableGlobally() */
    Value creation_handle;     /* MetaClassRegistry's, once a script has asked for it or set it */
    Value added_properties;    /* MAP: name → the objects' own values of properties that metaClasses have added */
    uint32_t versions;         /* the last method_version given out */
    Fiber *fiber;              /* whose stack in->stack_low describes */
    uint32_t script_count;     /* names of evaluated scripts: Script1, Script2 ... */
    uintptr_t home_low;        /* deepest usable address of the stack that interp_new was called on */
    const struct CastArgs *casts; /* of the call about to be resolved, each fiber's own */
    bool heirs_named;          /* heirs.c has given names to its classes */
    size_t library_count;      /* files of the embedded library */
    Class *script_base;        /* of the scripts parsed next; NULL: Script */
    struct Unit *unit;         /* the last one loaded, for class lookups by name */
    uint32_t proxies;          /* numbers of proxy classes */
    Value out, err;            /* System.out and System.err */
    Value properties;          /* of System, once asked for */
    struct PatternCache *patterns; /* pattern.c */
    struct ZoneCache *zones;       /* zone.c */
    uint32_t depth, forks;     /* of a plan: ways within ways, and all of them */
    struct Frame *left;        /* in this frame one of them has left the loop or the function around it */
    struct Frame *left_far;    /* in this one by a return or a label, which may leave further loops */
    Value missed;              /* the MissingPropertyException that a propertyMissing threw in the search under way */
};

/* Stands for "looked up, not there" in maps of classes. */
extern Class *const NO_CLASS;

/* The types of thrown.def. */
extern const NativeType exception_types[EX_COUNT];
extern const NativeType iterator_types[]; /* interp/collections/iterator_types.def */
extern const uint32_t iterator_type_count;
extern const NativeType map_class_types[]; /* interp/collections/map_classes.def */
extern const uint32_t map_class_type_count;

void symbols_init(Interp *in);
void types_init(Interp *in);

#endif
