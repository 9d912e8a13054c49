/*
 * metaClasses of a script's own making (DelegatingMetaClass, ProxyMetaClass, a class that implements MetaClass): while one is in
 * force for a class or an object, its invokeMethod, getProperty ... answer. It is installed as additions of a view (additions.h),
 * so that classes without one pay nothing.
 */
#ifndef SLUICE_INTERP_CUSTOM_META_H
#define SLUICE_INTERP_CUSTOM_META_H

#include "interp/classes/additions.h"
#include "interp/eval/call.h"

/* Is the value an object of a script's class that implements MetaClass? */
bool custom_meta_is(Interp *in, Value meta);
/* Puts it in force for a class (new objects, static calls, `new`) or for one object. False: threw. */
bool custom_meta_install(Interp *in, Value receiver, Value meta);
/* What held for class c before is in force again. */
void custom_meta_remove(Class *c);
/* The metaClass in force for objects of class (or view) c; null: none of a script's own. */
Value custom_meta_of(const Class *c);
/* Asks the one in force for class c; *found false when there is none. */
Value custom_meta_call_static(Interp *in, Class *c, const CallInfo *call, bool *found);
Value custom_meta_construct(Interp *in, Class *c, const Value *args, int argc, bool *found);
Value custom_meta_property(Interp *in, Class *c, const Sym *name, bool *found);

#endif
