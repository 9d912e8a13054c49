/*
 * Objects of the script's own classes that extend Java's abstract collections or implement its interfaces, and heirs of java.io's open
 * types: what they inherit is made of their own methods. For collections that is written in the language: sluice.heirs in stdlib/.
 */
#ifndef SLUICE_INTERP_HEIRS_H
#define SLUICE_INTERP_HEIRS_H

#include "interp/known.h"

/* Runs a built-in method of an open type on `object`: its body in the language, or else the native, which walks anything. */
Value heir_call(Interp *in, const Method *m, Value object, const Value *args, int argc);
static inline bool heir_needed(const Method *m, Value receiver) {
    return receiver.kind == V_OBJECT && m->owner->native && m->owner->native->flags & (CLASS_STREAM | CLASS_OPEN);
}
/* Is it abstract in Java? Then a class must have it itself. */
bool heir_must_have(const Method *m);
/* A static method of java.util.Collections, with such a list as its first argument. */
Value heir_static(Interp *in, const char *name, const Value *args, int argc);
/* What Groovy adds to collections and maps, by its body in the language: for a collection that meets such an object as its argument. */
Value heir_added(Interp *in, const char *name, Value self, const Value *args, int argc);
/* Is it such an object, and a collection? Those may be asked by iterator() alone; toArray(), size() and contains() are their own. */
static inline bool is_own_collection(Interp *in, Value v) { return object_is(in, v, CLS_COLLECTION); }
/* Groovy's == of two lists, sets or maps, one of which is such an object: BOOL or ABRUPT; other pairs differ. */
Value heir_equals(Interp *in, Value a, Value b);
/* The view of java.util.Collections by that name ("UnmodifiableList") over such an object; null: there is none written for it. */
Value heir_view(Interp *in, const char *name, Value of);
/* The entries of an object that is a Map, as a map of its own that nobody can change. */
Value heir_entries(Interp *in, Value object);
/* The method by that name and number of parameters that the object has in Java: of its class or one above it. NULL: none. */
Method *heir_method(Interp *in, Value object, const Sym *name, int params);

#endif
