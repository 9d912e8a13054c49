/*
 * java.util.regex on PCRE2: Pattern and Matcher, the operators ~ =~ ==~, and what strings do with patterns. Java's
 * syntax is translated (interp/pattern_syntax.c); compiled patterns are kept, a bounded number, by text and flags.
 */
#ifndef SLUICE_INTERP_PATTERN_H
#define SLUICE_INTERP_PATTERN_H

#include "interp/classes/class.h"

/* Java's Pattern.X constants. */
enum PatternFlag {
    PATTERN_UNIX_LINES = 1, PATTERN_CASE_INSENSITIVE = 2, PATTERN_COMMENTS = 4, PATTERN_MULTILINE = 8, PATTERN_LITERAL = 16,
    PATTERN_DOTALL = 32, PATTERN_UNICODE_CASE = 64, PATTERN_CANON_EQ = 128, PATTERN_UNICODE_CLASS = 256
};

typedef struct Pattern {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &pattern_tag */
    String *source;
    int flags;
    uint32_t groups;
    void *code; /* pcre2_code, kept by pattern.c */
    struct GroupName *names;
    uint32_t name_count;
} Pattern;
extern const char pattern_tag;
static inline bool is_pattern(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &pattern_tag; }
static inline Pattern *as_pattern(Value v) { return (Pattern *)v.as.obj; }

/* NULL: PatternSyntaxException thrown. */
Pattern *pattern_compile(Interp *in, Text source, int flags);
/* A Pattern as it is, else the text of the value compiled. */
Pattern *pattern_from(Interp *in, Value v);

/* One match: byte offsets into the subject, SIZE_MAX for a group that took no part. */
typedef struct Match {
    size_t *span;   /* start and end of group 0, 1 ... */
    uint32_t groups; /* without group 0 */
} Match;
typedef enum MatchMode { MATCH_FIND, MATCH_START, MATCH_WHOLE } MatchMode; /* find(), lookingAt(), matches() */
/* 1 found, 0 not, -1 thrown (too costly a pattern). `match` is filled with collected memory, reused when it fits. */
int pattern_exec(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, Match *match);
/* The same in a part of a longer text: what lies beyond (bits of MatchEdge) keeps ^ and $ from matching there. */
enum MatchEdge { EDGE_TEXT_BEFORE = 1, EDGE_TEXT_BEHIND = 2 };
int pattern_exec_within(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, unsigned edges, Match *match);
/* Whether such a search looks at the subject's end. */
bool pattern_hits_end(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, unsigned edges);
/* Whether the pattern has a $, \\Z, \\b or \\B, which a match may owe to the text's end. */
bool pattern_asks_for_end(const Pattern *p);

Value pattern_find(Interp *in, Value text, Value pattern);  /* text =~ pattern: a Matcher */
Value pattern_match(Interp *in, Value text, Value pattern); /* does it match the whole text? BOOL */
/* The same for ==~ and switch, which leave a Matcher.lastMatcher. */
Value pattern_test(Interp *in, Value text, Value pattern);
/* The matcher asked last for its truth: Matcher.lastMatcher. */
void pattern_set_last(Interp *in, Value matcher);
Value pattern_last(Interp *in);
/* Of a test since then: Matcher.lastMatcher is yet to be made of these. NULL: there was none. */
Pattern *pattern_tested(Interp *in, String **text);
Value matcher_new(Interp *in, Pattern *p, String *text);
/* All or the first occurrence replaced; `with` uses $1, ${name} and backslashes as Java does. */
Value pattern_replace(Interp *in, Pattern *p, String *text, Text with, bool all);
/* As String.split(regex, limit): a String[]. */
Value pattern_split(Interp *in, Pattern *p, String *text, int32_t limit);

#endif
