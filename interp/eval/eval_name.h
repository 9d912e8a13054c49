/*
 * Names, for the other eval files: assignment to them, and what closures and anonymous classes have captured.
 */
#ifndef SLUICE_INTERP_EVAL_NAME_H
#define SLUICE_INTERP_EVAL_NAME_H

#include "interp/eval/eval.h"
#include "interp/collections/map.h"

Target *target_name(Lower *l, Node *n, Target *t);
typedef enum Place { PLACE_OTHER, PLACE_LOCAL, PLACE_CAPTURE, PLACE_BOXED } Place;
/* Is it a variable, and where does it lie? `quick`: the kind of value that needs no cast, or QUICK_ANY. */
Place target_place(const Target *t, uint32_t *index, uint8_t *quick);
/* The boxes that an object of an anonymous class holds. */
Cell **class_captures(Value self);
/* The field that code of class `owner` means by a bare name, and the class (itself or around it) that has it. */
Field *field_in_sight(Class *owner, const Sym *name, Class **holder);
/* In the code of a trait: its field of that name, as it is mixed into the class; NULL elsewhere. */
Field *field_of_trait(Lower *l, const Sym *name);
Code *lower_own_field(Lower *l, Node *n, Field *field);
Target *target_own_field(Lower *l, Node *n, Target *t, Field *field);
/* Owner and delegate are the same up to `this`: names need no search. */
bool closure_is_plain(const Closure *c);
/* Sets var->type from a TYPE node (NULL: none). */
void variable_type(Lower *l, Variable *var, Node *type);
/* The variables behind a script object; NULL when its binding is something else. */
Map *script_variables(Value script);

#endif
