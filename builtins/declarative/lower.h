/*
 * Declarative pipelines, the second half: the checked tree of `pipeline { ... }` becomes a call pipeline([...]) whose argument is the
 * model that stdlib/declarative.groovy executes. The model is plain data; what the script wrote as an expression or as steps stays
 * its own tree, in a closure, so that it is bound and evaluated in the script's scope:
 *
 *   pipeline   [agent: CALL, environment: [VARIABLE], tools: [CALL], options: [CALL], parameters: [CALL], triggers: [CALL],
 *               libraries: [CALL], post: [condition: closure], stages: [STAGE]]
 *   STAGE      the same without parameters, triggers and libraries, and: name, when: [beforeAgent: true ..., conditions: [CALL]],
 *               input: CALL, failFast: true, and one of steps: closure, stages: [STAGE], parallel: [STAGE],
 *               matrix: STAGE + [axes: [AXIS], excludes: [[AXIS]]]
 *   VARIABLE   [name: 'X', value: LEAF] or [name: 'X', credentials: LEAF]
 *   CALL       [type: 'timeout', args: [LEAF], named: [time: LEAF]], of conditions also children: [CALL], body: closure
 *   AXIS       [name: 'OS', values: ['linux'], inverse: true]
 *   LEAF       a constant, or a closure without parameters that yields the value
 *
 * STAGE, VARIABLE and CALL have `at` as well: an empty closure that tells where they are written.
 */
#ifndef SLUICE_BUILTINS_DECLARATIVE_LOWER_H
#define SLUICE_BUILTINS_DECLARATIVE_LOWER_H

#include "builtins/declarative/checker.h"

/* Rewrites the pipelines of a module that declarative_check found good and whose names are not bound yet. */
void declarative_lower(Node *module);

/* --- between the files of the lowering ------------------------------------------------------------------------------- */

/* A map under construction: what has no value is left out. */
Node *model_map(Span span);
void model_put(Node *map, const char *key, Node *value); /* value NULL: nothing */
Node *model_text(Text text, Span span);
Node *model_list(Span span);
void model_add(Node *list, Node *item);
Node *model_true(Span span);
/* `at`, see above. */
void model_put_place(Node *map, Span span);
/* The expression as LEAF. */
Node *model_leaf(Node *value);
/* The CALL of a matched statement. `block`: its settings, `key value` a line, become named arguments. */

Node *model_call(const Match *call);

/* environment { }: a list of VARIABLE. */
Node *lower_environment(Node *closure);
/* when { }. */
Node *lower_when(Node *closure);
/* matrix { }: adds axes and excludes. */
void lower_axes(Node *matrix, Node *closure);
void lower_excludes(Node *matrix, Node *closure);

#endif
