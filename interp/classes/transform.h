/*
 * What the files behind @ToString, @Immutable and the like share: reading an annotation's members, the properties of a
 * class that it speaks of, adding methods made in C.
 */
#ifndef SLUICE_INTERP_TRANSFORM_H
#define SLUICE_INTERP_TRANSFORM_H

#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"

/* One annotation at work on one class; the `native_data` of the closures behind its methods. */
typedef struct Transform {
    Class *cls;
    Node *annotation; /* may be NULL: all defaults */
    Field **field;    /* what it speaks of, in order */
    uint32_t count;
    Method *super;    /* of a wrapped method */
    Value state;
    uint32_t supers; /* how many of the fields, in front, are those of classes above */
    Class *target;
} Transform;

/* The annotations of a class, and those that its own stand for: annotation_alias.c. */
NodeList annotations_meant(Class *c);
bool annotation_flag(const Node *annotation, const char *member, bool fallback);
Node *annotation_member(const Node *annotation, const char *member);
/* The class written as that member, or NULL. */
Class *annotation_class(Class *c, const Node *annotation, const char *member);
/* The class that a member's value names, or NULL. */
Class *annotation_class_of(Class *c, const Node *value);
/* excludes/includes: is the name meant? */
bool annotation_selects(const Node *annotation, Text name);
/* Properties (and with `fields` all other fields) of c itself, and with `supers` of the classes above it, first. */
Transform *transform_new(Class *c, Node *annotation, bool fields, bool supers);
/* A method of c whose body is `fn`; as_closure(self)->native_data is `t`, ->delegate the receiver. Nothing is added when the class
 * declares such a method itself. */
Method *transform_method(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t);
/* The same beside those that there are. */
Method *transform_overload(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t);
/* The same, but where the class has such a method: under the name _toString and the like, for that method to call. */
void transform_beside(Interp *in, Class *c, const char *name, uint16_t params, NativeFn fn, Transform *t);
/* The class becomes an implementation of that built-in interface. */
void transform_implement(Interp *in, Class *c, const char *interface);
/* One more interface of the class. */
void transform_add_interface(Class *c, Class *interface);
static inline Transform *transform_of(Value self) { return as_closure(self)->native_data; }
static inline Value transform_receiver(Value self) { return as_closure(self)->delegate; }
/* The part of a new object that stands above c, and its own initial values. */
Value construct_on_super(Interp *in, Class *c, Value self);
/* Does the class write a constructor of its own? */
bool has_constructor(Interp *in, Class *c);

void transform_to_string(Interp *in, Class *c, Node *annotation);
void transform_equals(Interp *in, Class *c, Node *annotation);
void transform_tuple(Interp *in, Class *c, Node *annotation);
void transform_immutable(Interp *in, Class *c, Node *annotation);
void transform_singleton(Interp *in, Class *c, Node *annotation);
void transform_sortable(Interp *in, Class *c, Node *annotation);
void transform_auto_clone(Interp *in, Class *c, Node *annotation);
void transform_external(Interp *in, Class *c, Node *annotation);
void transform_builder(Interp *in, Class *c, Node *annotation);
/* Annotations of members. */
void transform_delegate(Interp *in, Class *c, Field *field, Node *annotation);
void transform_listeners(Interp *in, Class *c, Field *field, Node *annotation);
/* @Bindable and @Vetoable, of the class or of its properties: transform_bean.c. */
/* Getter and setter of elements. */
void transform_indexed(Interp *in, Class *c, Field *field);
/* A logger in the field `log`: of @Log; of @Slf4j and the other libraries' annotations. */
void transform_log(Interp *in, Class *c, Node *annotation);
void transform_slf4j(Interp *in, Class *c, Node *annotation);
/* @Builder of a method or constructor. */
void transform_builder_of(Interp *in, Class *c, Node *method, Node *annotation);
/* The words of an annotation's member; `fallback` when it is not there. */
const char *annotation_text(const Node *annotation, const char *member, const char *fallback);
void transform_watched(Interp *in, Class *c);
void transform_lazy(Interp *in, Class *c, Field *field);
void transform_unfinished(Interp *in, Class *c, Node *method);
void transform_memoized(Interp *in, Class *c, Node *method);
/* The method that @Memoized or @NotYetImplemented has put m in the place of; NULL: none. */
Method *transform_wrapped(const Method *m);

#endif
