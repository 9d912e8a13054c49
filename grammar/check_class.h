/* Faults in classes as wholes: members that clash, abstract methods left open, parents that cannot be. */
#ifndef SLUICE_GRAMMAR_CHECK_CLASS_H
#define SLUICE_GRAMMAR_CHECK_CLASS_H

#include "grammar/build.h"

enum { ANCESTORS_MOST = 50 }; /* classes that are each other's parents come to an end here */

typedef struct Classes {
    Source *source;
    DiagSink *sink;
    const Node *module;
    NodeList all; /* every class of the module that has a name */
} Classes;

Classes check_collect(Node *module, Source *source, DiagSink *sink);
/* `format` has one %.*s, for the name. */
void check_fault(Classes *c, Span at, const char *format, Text name);
/* The class of the module that a TYPE names, or NULL. */
Node *check_find_class(const Classes *c, const Node *type);
/* Is `wanted` among the ancestors? */
bool check_leads_to(const Classes *c, const Node *from, const Node *wanted);
/* getX, isX or setX of the property x? */
bool check_is_accessor(Text method, Text field);
Text check_last_part(Text id);
/* The type as it counts in signatures: without java.lang. and java.util., with its dimensions. */
Text check_type_text(const Node *type, bool varargs);
/* name(types), with the last `dropped` of the parameters that have defaults left out. */
Text check_signature(const struct AstMETHOD *m, uint32_t dropped);
uint32_t check_default_count(const struct AstMETHOD *m);
/* Methods against those above that they replace: check_override.c. */
void check_override(Classes *c, const Node *class);
void check_script_override(Classes *c, const Node *method);
/* Annotations: check_annotation.c; what those that change classes ask for: check_transform.c. */
/* What surrounds an expression. */
typedef struct CheckPlace {
    const Node *class;
    bool in_static, static_around; /* static_around: in static code, closures included */
    bool in_method, in_default; /* in_default: in the default value of a constructor's parameter */
} CheckPlace;

/* The rules for expressions: check_place.c. */
const Node *check_outer_class(const Classes *c, const Node *class);
void check_qualified_this(Classes *c, const CheckPlace *at, const Node *property);
void check_static_this(Classes *c, const CheckPlace *at, const Node *property);
void check_new(Classes *c, const CheckPlace *at, const Node *n);
void check_instance_call(Classes *c, const CheckPlace *at, const Node *call);
void check_class_assigned(Classes *c, const CheckPlace *at, const Node *target);
void check_super_assigned(Classes *c, const CheckPlace *at, const Node *target);
void check_trait_step(Classes *c, const CheckPlace *at, int op, const Node *operand);
void check_type_args(Node *type, void *classes);
/* Built-in classes as parents, of which objects are made, which are caught: check_builtin.c. */
void check_builtin_parents(Classes *c, const Node *class);
/* A fault when the type is a final class, of the module or built in. */
void check_extends_final(Classes *c, const Node *type);
/* Methods that built-in parents leave open and the class does not have; `anonymous`: the type that an anonymous class is of, or NULL. */
void check_open_builtin(Classes *c, const Node *class, const Node *anonymous, Span at);
void check_tell_open(Classes *c, const Node *class, Span at, Text method);
/* Does the type surely name one of the built-in classes that the checks know? */
bool check_names_builtin(const Classes *c, const Node *type);
void check_new_builtin(Classes *c, const Node *n);
void check_caught(Classes *c, const Node *type);
/* `new T() { ... }`; `above`: the module's own class or interface T, or NULL. */
void check_anonymous(Classes *c, const Node *n, const Node *above);
/* A method or property of the class or of a class above it has the name and takes `count` arguments (-1: any); so may anything from
 * outside. */
bool check_implements(const Classes *c, const Node *class, Text wanted, int count);
bool check_is_imported(const Node *module, Text id);
void check_annotations(Classes *c);
bool check_is_known_annotation(Text id);
/* The type surely names a class of Java's or Groovy's that has no static property. */
bool check_is_builtin(const Classes *c, const Node *type);
void check_transforms(Classes *c);

/* All classes of a module, and the script's own methods. */
void check_classes(Node *module, Source *source, DiagSink *sink);
/* The FIELD of that name among the members of the class itself, or NULL. */
const Node *check_find_field(const Node *class, Text name);
/* Starts with a letter that is no capital. */
bool check_is_lower(Text id);
/* Could static code of the class (NULL: of the script) mean something by this name? */
bool check_may_be_static(const Classes *c, const Node *class, Text id);
Diag *check_report(Source *source, DiagSink *sink, Span at, const char *message);

#endif
