/*
 * Whom a metaClass's additions reach. An object of a class written in the language keeps the metaClass that its class had
 * when it was made; so each metaClass with additions is a view of the class - a shadow of it (Class.shadow_of) - and objects
 * point to their view as to their class. Built-in classes have no views: what is added to them holds for all their objects. The same is
 * true of all classes while ExpandoMetaClass is enabled globally.
 */
#ifndef SLUICE_INTERP_ADDITIONS_H
#define SLUICE_INTERP_ADDITIONS_H

#include "interp/classes/class.h"

/* What an ancestor's metaClass added, at the time when the class that holds this got its own metaClass. */
typedef struct Inherited {
    Class *from;
    SymMap methods;
} Inherited;

SymMap symmap_copy(const SymMap *from);
/* Where additions to class c go: the class, or the view that its objects have from now on. NULL: its initialiser threw. */
Class *additions_view(Interp *in, Class *c);
/* The same for one object, which gets a view of its own. */
Class *additions_view_of(Interp *in, Value object);
/* A view of c with all that is in force for it, not yet in use; NULL as above. */
Class *additions_detached(Interp *in, Class *c);
/* The metaClass of class c, without additions, is made anew. */
void additions_reset(Interp *in, Class *c);
/* Adds to the view (or built-in class) c; the older method with the same parameters is replaced. */
void additions_add(Interp *in, Class *c, Method *m);
/* Notes for class c, whose metaClass is made now, what its ancestors' metaClasses have added so far. */
void additions_inherit(Interp *in, Class *c);
/* What was added at `level`, the class behind the view c or an ancestor of it, as objects of c see it; NULL: nothing. */
const SymMap *additions_at(const Class *c, const Class *level);

#endif
