/* Definitions of parameters, as `properties([parameters([…])])` and `input` take them: string(…), choice(…), [$class: …]. */
#ifndef SLUICE_BUILTINS_PARAMETERS_H
#define SLUICE_BUILTINS_PARAMETERS_H

#include "builtins/step.h"

typedef enum ParameterKind { PARAMETER_TEXT, PARAMETER_BOOLEAN, PARAMETER_CHOICE } ParameterKind;

typedef struct Parameter {
    ParameterKind kind;
    const char *name, *description; /* description may be NULL */
    Value fallback;                 /* of the kind's type; null: none */
    const char **choices;
    size_t choice_count;
    bool secret, trim, has_fallback; /* has_fallback: the definition names one */
} Parameter;

/* Of the definition's symbol or class. */
ParameterKind parameter_kind(Text type);
/* True for the type of a definition whose value nobody may see. */
bool parameter_is_secret(Text type);
/* Reads one definition. False: threw. */
bool parameter_read(StepCall *call, Value definition, Parameter *out);
/* The value for a text that somebody gave, or (NULL) the default: a BOOL or a STRING. ABRUPT when the text is none of the choices. */
Value parameter_value(StepCall *call, const Parameter *parameter, const char *given);
/* "a, b, c" */
const char *parameter_choices(const Parameter *parameter);

/* Asks at the terminal until the answer fits; an empty one is the default. ABRUPT: the terminal was closed, or the run interrupted. */
Value parameter_ask(StepCall *call, const Parameter *parameter);
/* Reads true, false, yes or no; false when it is none of them. */
bool parameter_truth(const char *given, bool *out);

#endif
