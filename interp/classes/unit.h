/*
 * Loading: a parsed source becomes a Unit with its classes.
 */
#ifndef SLUICE_INTERP_UNIT_H
#define SLUICE_INTERP_UNIT_H

#include "interp/eval/call.h"

/* Makes the classes of a MODULE known; the script class is called `class_name`. NULL: threw or reported. */
Unit *unit_new(Interp *in, Source *source, Node *module, const char *class_name);
/* Does the source have more than classes? */
bool unit_is_script(const Node *module);
/* The property of a class that a static import makes a bare name mean; NULL: none. */
Node *static_import_node(Unit *unit, Node *name);
/* A class from its declaration, not yet linked. `outer`: the class around it, or NULL. */
Class *class_declare(Unit *unit, Node *node, Class *outer, const char *name);
/* Supers, fields, methods. Called for all classes of a unit, and for anonymous ones when their code is lowered. */
bool class_link(Interp *in, Class *c);
/* Field initialisers of one class, run on a new object whose super part is ready. False: threw. */
bool class_init_fields(Interp *in, Class *c, Value self);
/* Annotations of a class that change it (@ToString, @Immutable ...): class_transform.c. */
bool class_transform(Interp *in, Class *c);
/* Bridges to methods that override generic ones with the types put in: class_bridge.c. */
void class_add_bridges(Interp *in, Class *c);
/* Those of fields and methods alone. */
void class_transform_members(Interp *in, Class *c, const NodeList *methods);
bool node_has_annotation(const NodeList *annotations, const char *simple_name);
Node *node_annotation(const NodeList *annotations, const char *simple_name);
/* Class.mixin(Other). False: threw. */
bool class_mixin(Interp *in, Class *c, Class *from);
/* Those of a list, an array or another collection of classes; false: thrown. */
bool class_mixin_all(Interp *in, Class *c, Value given);
Value call_trait_super(Interp *in, Function *from, Value self, const Sym *name, const Value *args, int argc);
Value call_trait_method(Interp *in, Class *c, Class *trait, Method *m, Value self, const Value *args, int argc);
extern const NativeMethod trait_object_methods[];
/* Mixes the traits of a class in: class_trait.c. */
bool class_mix_traits(Interp *in, Class *c);
/* Runs the tests of a GroovyTestCase class (test_case.c). */
Value test_case_run(Interp *in, Class *c);
Method *class_own_method(Class *c, const Sym *name, int params);
Field *class_add_field(Interp *in, Class *c, const Sym *name, Class *type, unsigned modifiers, bool property);
void class_add_accessors(Interp *in, Class *c, Field *field);
void class_add_accessors_for(Interp *in, Class *c, Field *field, const Sym *name);
const Sym *trait_field_name(Interp *in, Class *trait, const Sym *name);

#endif
