/*
 * metaClass: the object by which a script adds methods and properties to a class or to one object.
 */
#ifndef SLUICE_INTERP_METACLASS_H
#define SLUICE_INTERP_METACLASS_H

#include "interp/eval/frame.h"

/* The class's metaClass object, made when first asked for. */
Value metaclass_of(Interp *in, Class *c);
/* That of one object: of its class, until something is added to it. */
Value metaclass_of_value(Interp *in, Value v);
/* object.metaClass = value. False: threw. */
bool metaclass_replace(Interp *in, Value receiver, Value value);
/* The name of the class that Groovy makes of a closure. */
const char *closure_class_name(Function *fn);
/* A closure's own class (Script1$_run_closure1), made when asked for. */
Class *closure_class(Interp *in, Closure *c);
/* The class as messages name it: a closure's own. */
const Class *class_shown(Interp *in, Value v);
/* Adds `name` to class c as a method with the closure as body (see Method.closure). */
void metaclass_add(Interp *in, Class *c, const Sym *name, Value closure, bool is_static);
/* use(category) { }: body runs with the static methods of the categories added. */
Value category_use(Interp *in, const Value *categories, uint32_t count, Value body);
/* What the categories in use have for objects of class c: such an accessor wins over the class's own. NULL: nothing. */
Method *class_category_method(Interp *in, Class *c, const Sym *name, int params);

/* A MetaProperty; a list of MetaMethods (types NULL: whatever their parameters). */
Value metamethod_new(Interp *in, Method *m);
/* What it is declared to yield; NULL: threw. */
Class *method_return_type(Interp *in, Method *m);
Value reflect_param_types(Interp *in, Value self, const Value *args, int argc);
Value reflect_method_text(Interp *in, Value self, const Value *args, int argc); /* as java.lang.reflect writes it */
/* Throws MethodSelectionException: several methods of this name are there, none is meant where no argument is given. */
Value throw_no_choice(Interp *in, Class *c, const Sym *name);
Value reflect_modifiers(Interp *in, Value self, const Value *args, int argc);

bool methods_take_same(Interp *in, Method *a, Method *b); /* the same parameters */
static inline bool method_is_public(const Method *m) { return !m->is_private && !(m->modifiers & MODIFIER_PROTECTED); }

/* java.lang.reflect; `declared`: the class's own, whoever may call them, else its public ones. Find: args are a name and an array of
 * parameter types, or null; throws NoSuchMethodException. */
/* The items of an array of types or arguments; of null none. */
const List *reflect_items(Value array);
/* Does Java pass these arguments to the member, as they are? False: threw. */
bool reflect_arguments_fit(Interp *in, Method *m, const List *given);
Value reflect_method_new(Interp *in, Method *m);
Value reflect_method_find(Interp *in, Class *c, const Value *args, bool declared);
Value reflect_constructor_find(Interp *in, Class *c, Value types, bool declared);
Value reflect_constructors(Interp *in, Class *c, bool declared); /* a list */
/* int[] for [I */
const char *class_readable_name(const Class *c);

Value reflect_field_new(Interp *in, Class *c, const Sym *name);
Value metaproperty_new(Interp *in, Class *c, const Sym *name);
/* The MetaProperty of that name that can be read or at least written; null when there is none. */
Value property_of_class(Interp *in, Class *c, const Sym *name);
Value metamethods_list(Interp *in, Class *c, const Sym *name, const List *types, bool statics);
/* The same for a closure's doCall. */
Value do_calls_list(Interp *in, Value closure, const List *types);
extern const NativeMethod metaclass_object_methods[];
/* obj.properties */
Value object_properties(Interp *in, Value self);

/* What metaClass.properties lists: a MetaProperty for each field and accessor. */
Value class_meta_properties(Interp *in, Class *c);

/* --- property_order.c: names of properties, each once */
typedef struct PropertyNames {
    SymMap seen;
    const Sym **item;
    uint32_t count, cap;
} PropertyNames;
void property_note(PropertyNames *names, const Sym *name);
/* Notes every property of a class: what it holds as such, and what its accessors stand for. */
void class_property_names(Interp *in, Class *c, PropertyNames *names);
/* Puts the names of all properties of a class in the order in which Groovy lists them. */
void properties_order(Interp *in, Class *c, PropertyNames *names);

#endif
