/*
 * Properties: what `object.name` means. property.c finds it, eval_property.c keeps what was found at the place in the
 * tree.
 */
#ifndef SLUICE_INTERP_PROPERTY_H
#define SLUICE_INTERP_PROPERTY_H

#include "interp/eval/frame.h"

typedef enum PropertyForm { PROPERTY_NONE, PROPERTY_FIELD, PROPERTY_STATIC, PROPERTY_METHOD } PropertyForm;

/* How instances of one class answer a name. */
typedef struct PropertyRef {
    PropertyForm form;
    Field *field;
    Method *method;
} PropertyRef;

/* What objects of class c show: not the private fields of classes above, which these classes' own code alone reaches. */
Field *property_field(Class *c, const Sym *name);
/* The getter or field of that name. `statics`: asked of the class itself. `inside`: by the class's own code, for which
 * fields come before getters. */
PropertyRef property_find(Interp *in, Class *c, const Sym *name, bool statics, bool inside);
Value property_read(Interp *in, const PropertyRef *ref, Value receiver);

/* get_property without the exception for a name that is not there: *found false, null. */
Value property_try(Interp *in, Value receiver, const Sym *name, bool *found);
/* Runs an abrupt result of property_try through the rule that a MissingPropertyException means "not found here". */
Value closure_property_try(Interp *in, Closure *closure, const Sym *name, bool *found);
Value script_property_try(Interp *in, Value script, const Sym *name, bool *found);
/* Stores where a setter, field or map entry takes it; *found false when there is none. False: threw. */
bool property_try_set(Interp *in, Value receiver, const Sym *name, Value value, bool *found);
bool closure_property_try_set(Interp *in, Closure *closure, const Sym *name, Value value, bool *found);

/* The field that object.name = value stores in directly, for objects of class c: no setter and no setProperty is in the way;
 * else NULL. */
Field *property_stored_field(Interp *in, Class *c, const Sym *name);
/* As a metaClass reads and writes: past the object's own getProperty and setProperty. */
Value property_plain(Interp *in, Value receiver, const Sym *name);
bool property_plain_set(Interp *in, Value receiver, const Sym *name, Value value);
/* getProperty(String) or setProperty(String, Object), so many parameters, that a class written in the language, or Expando, defines itself;
 * else NULL. */
Method *property_hook(Interp *in, Class *c, const Sym *name, int params);
/* Does the class define getProperty(String) itself? */
bool property_overridden(Interp *in, Class *c);

/* Is there a propertyMissing() with so many parameters? Groovy calls it, whatever their types. */
bool property_hook_of_other_type(Interp *in, Class *c, uint32_t params);

/* object.@name */
Value field_get(Interp *in, Value receiver, const Sym *name);
bool field_set(Interp *in, Value receiver, const Sym *name, Value value);
/* Stores with the cast of the field's type; false: threw. */
bool field_store(Interp *in, Field *field, Value receiver, Value value);
/* The same for code that stands outside of the object. */
bool field_store_outside(Interp *in, Field *field, Value receiver, Value value);
Value *field_place(Field *field, Value receiver);

/* The accessors that Groovy makes for a property: getaName for aName, getName for name. */
const Sym *sym_getter(Interp *in, const Sym *name);
const Sym *sym_is_getter(Interp *in, const Sym *name);
const Sym *sym_setter(Interp *in, const Sym *name);
/* getX() counts as a getter unless it is void, isX() only when it yields a boolean; of natives that is known by construction. */
bool yields_nothing(Interp *in, Method *m);
bool yields_boolean(Interp *in, Method *m);
/* "Name" is not what getName() and setName() stand for, nor "" what get() does, but "URL" is what getURL() does. */
bool names_no_accessor(const Sym *name);
/* getname() and the like are accessors too; the name of one, or NULL: no class has any, or it is the usual one. */
const Sym *plain_accessor(Interp *in, const char *prefix, const Sym *name);
bool is_plain_accessor(const Method *m);

/* [a, b].name: the property of each item that is not null, as a list; or ABRUPT. */
Value property_of_items(Interp *in, Value items, const Sym *name);

/* The outer instance of an object of an inner class; null when there is none. */
Value instance_outer(Value object);
/* Who is asked for members that an inner class or an object of one does not have: the object around, or the class; else null. */
Value outer_asked(Value v);
/* Does it stand for an object (`object as Runnable`)? Calls go no further than it, and it is named where a member is missing. */
static inline bool is_proxy_of_object(Value v) { return v.kind == V_OBJECT && v.as.obj->cls->proxy_of; }
/* The exception for a member that nothing has: of the receiver's class, or the outermost one asked. */
Value throw_no_property(Interp *in, Value receiver, const Sym *name);
Value throw_no_method(Interp *in, Value receiver, const Sym *name, const Value *args, int argc);
Value script_binding(Value script); /* the MAP of variables */
Class *class_init(Interp *in, Class *c); /* runs static initialisers once; NULL: threw */
/* The class as people see it: without a shadow class. */
static inline Class *class_real(Class *c) {
    while (c->shadow_of) c = c->shadow_of;
    return c;
}

#endif
