/* What the files of the declarative checker share: matching of statements, faults, arguments. */
#ifndef SLUICE_BUILTINS_DECLARATIVE_CHECKER_H
#define SLUICE_BUILTINS_DECLARATIVE_CHECKER_H

#include "builtins/declarative/declarative.h"

typedef struct Checker {
    Source *source;
    DiagSink *sink;
} Checker;

/* A statement that is a call: `name args { block }`. */
typedef struct Match {
    Node *node;      /* the CALL */
    Text name;       /* empty when the call has no plain name (then it was reported) */
    Node **args;     /* without named arguments and block */
    uint32_t count;
    Node *named;     /* MAP, or NULL */
    Node *block;     /* the last argument when it is a CLOSURE, or NULL */
} Match;

typedef enum Fault {
#define FAULT(name, ...) FAULT_##name,
#include "builtins/declarative/faults.def"
#undef FAULT
} Fault;

/* Reports a fault; the returned record takes advice. */
Diag *fault(Checker *ck, Fault kind, Span span, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The source text of a node, on one line. */
Text source_text(const Checker *ck, const Node *node);

/* False when the statement is no call at all. A call on an object is reported and matched with an empty name. */
bool match_call(Checker *ck, Node *statement, Match *out);
/* The same without reports. */
bool match_quietly(Node *statement, Match *out);
/* Advice for `a { } b { }`, which Groovy reads as a({ }).b({ }); NULL when the statement is nothing of the kind. */
const char *same_line_advice(const Checker *ck, Node *statement);
/* The statements of a closure's body. */
NodeList *block_statements(Node *closure);
/* The block of a section, or NULL after "expected a block". */
NodeList *section_block(Checker *ck, const Match *section);
/* The text of a STRING or the id of a NAME; false for anything else. */
bool literal_text(const Node *node, Text *out);
/* The same, reporting what is not literal. */
bool expect_literal(Checker *ck, Node *node, Text *out);
bool valid_identifier(Text name);

/* NAME = value, and what Jenkins takes for the same: def NAME = value. `name` is empty when the target is no name. */
typedef struct Assignment {
    Node *target, *value;
    Text name;
} Assignment;
bool match_assignment(Node *statement, Assignment *out);

/* Reports each name that appears twice in `seen`; remembers it. False when it was there. */
typedef struct NameSet {
    Text *item;
    uint32_t count, cap;
} NameSet;
bool name_set_add(NameSet *set, Text name);

/* --- symbols.def -------------------------------------------------------------------------------------------- */

typedef enum Place { OPTION, STAGE_OPTION, TRIGGER, PARAMETER, TOOL, WHEN, WHEN_GROUP, AGENT, CONDITION, PLACES } Place;

typedef struct Symbol {
    Place place;
    const char *name, *params, *effect;
} Symbol;

typedef struct Param { /* of a symbol or of a step, as the argument checks see it */
    const char *name, *type; /* type: string int boolean list any */
    bool required, positional;
} Param;

typedef struct ParamList {
    Param item[32];
    uint32_t count;
    bool open;
} ParamList;

const Symbol *symbol_find(Place place, Text name);
/* "a, b, c" of a place. */
const char *symbol_names(Place place);
/* What to do about a name that is none of `names`, which ", " separates: the nearest of them, and all. `kind`: what they are. */
const char *name_advice(Text name, const char *kind, const char *names);
void symbol_params(const Symbol *symbol, ParamList *out);

/* --- checks -------------------------------------------------------------------------------------------------- */

/* The arguments of a call against the parameters. `takes_block`: a lone positional argument is fine although none is marked. */
void check_arguments(Checker *ck, const Match *call, const ParamList *params, bool takes_block);
/* A value in argument position: bare `${x}`, integers out of range, closures, nested calls. */
void check_value(Checker *ck, Node *value);

void check_environment(Checker *ck, const Match *section);
void check_options(Checker *ck, const Match *section, bool in_stage);
void check_parameters(Checker *ck, const Match *section);
void check_triggers(Checker *ck, const Match *section);
void check_tools(Checker *ck, const Match *section);
void check_libraries(Checker *ck, const Match *section);
void check_agent(Checker *ck, const Match *section);
void check_when(Checker *ck, const Match *section);
void check_input(Checker *ck, const Match *section);
void check_post(Checker *ck, const Match *section);
void check_axes(Checker *ck, const Match *section);
void check_excludes(Checker *ck, const Match *section);
void check_boolean(Checker *ck, const Match *section);
/* A list of steps; `what` names the place for the error about an empty one. */
void check_steps(Checker *ck, NodeList *statements, Span span);
void check_pipeline(Checker *ck, Node *call);

#endif
