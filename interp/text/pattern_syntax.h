/*
 * Java's regular expression syntax, checked as Java checks it and rewritten for PCRE2.
 */
#ifndef SLUICE_INTERP_PATTERN_SYNTAX_H
#define SLUICE_INTERP_PATTERN_SYNTAX_H

#include "interp/classes/class.h"

typedef struct GroupName {
    Text name;
    uint32_t group;
} GroupName;

typedef struct PatternSyntax {
    Buf out;          /* for PCRE2, without named groups, comments and \Q...\E */
    uint32_t groups;
    GroupName *names;
    uint32_t name_count;
    const char *error; /* Java's word for the fault, or NULL */
    size_t error_at;
} PatternSyntax;

/* `flags` are Java's (interp/pattern.h). False: see error. */
bool pattern_translate(Text source, int flags, PatternSyntax *result);
/* Throws PatternSyntaxException: "WORD near index N", the pattern, and a caret under the place. */
Value throw_pattern_syntax(Interp *in, const char *error, size_t at, Text source);

#endif
