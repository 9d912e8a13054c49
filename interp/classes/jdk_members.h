/*
 * What classes and interfaces of the JDK have themselves, where it matters that Groovy added the rest: jdk_members.def; calls as their
 * own code makes them.
 */
#ifndef SLUICE_INTERP_JDK_MEMBERS_H
#define SLUICE_INTERP_JDK_MEMBERS_H

#include "interp/classes/class.h"

/* Is there a method of that name and these erased parameters among those of the interface? */
bool jdk_interface_declares(Interp *in, const Class *interface, Method *m);
/* Is the name one that a class of the JDK does not have itself but from Groovy (or, of an interface, from another one)? */
bool is_groovys_addition(const Class *c, const Sym *name);

/* The call as Java's library has it compiled, where the parameters are any objects: what overrides the method for them is called,
 * not what only takes the same arguments. */
Value call_erased(Interp *in, Value receiver, const char *name, const Value *args, int argc);

#endif
