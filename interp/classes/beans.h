/* Listeners of properties (java.beans): the lists behind @Bindable and @Vetoable. */
#ifndef SLUICE_INTERP_BEANS_H
#define SLUICE_INTERP_BEANS_H

#include "interp/classes/class.h"

/* A PropertyChangeSupport or (veto) VetoableChangeSupport for `source`. */
Value listeners_new(Interp *in, Value source, bool veto);
/* Tells the listeners of a property, and those of all. Abrupt when one of them threw; of a veto the others hear, too. */
Value listeners_fire(Interp *in, Value support, Value name, Value before, Value after);
/* add..., remove..., get... with the arguments of the method of that name. */
Value listeners_add(Interp *in, Value support, const Value *args, int argc);
Value listeners_remove(Interp *in, Value support, const Value *args, int argc);
Value listeners_get(Interp *in, Value support, const Value *args, int argc);
/* object.name = closure, where the object has addXListener(L) and L a method of that name. *found tells whether it has. */
bool listener_assign(Interp *in, Value object, const Sym *name, Value closure, bool *found);

#endif
