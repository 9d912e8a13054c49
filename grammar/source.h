/*
 * A source text, positions in it, and diagnostics about it. Positions are byte offsets everywhere; lines and
 * columns are computed when a message is shown. Every fault that a person reads - lexer, parser, lint, uncaught
 * exception - goes through one DiagSink and is rendered in one place (grammar/diag.c).
 */
#ifndef SLUICE_GRAMMAR_SOURCE_H
#define SLUICE_GRAMMAR_SOURCE_H

#include "grammar/text.h"
#include <stdio.h>

/* Half-open byte range [from, to) of a source. */
typedef struct Span {
    uint32_t from, to;
} Span;

typedef struct Source {
    const char *name; /* as shown to people: the path, "<stdin>", "<repl>" ... */
    Text text;        /* NUL-terminated behind the end */
    uint32_t *line_starts;
    uint32_t line_count; /* filled on first use */
    struct Node *tree;   /* kept for the next parse_source, see PARSE_KEEP */
    bool marked;         /* the file began with a byte-order mark */
    bool library;        /* of the embedded library: what happens there is told where it was called */
} Source;

typedef struct Position {
    uint32_t line, column; /* 1-based; columns count code points, a tab is one */
} Position;

/* Wraps text (not copied; must be NUL-terminated behind its end). */
Source *source_new(const char *name, Text text);
/* Reads a file ("-" is standard input). NULL, and *error set to a sentence, when it cannot be read, is a
 * directory, is larger than SOURCE_MAX or is not text. A byte-order mark is skipped. */
Source *source_load(const char *path, const char **error);
#define SOURCE_MAX (256u << 20)
Position source_position(Source *s, uint32_t offset);
/* The line's text without its end. `line` is 1-based. */
Text source_line(Source *s, uint32_t line);

typedef enum Severity { DIAG_ERROR, DIAG_WARNING, DIAG_INFO, DIAG_NOTE } Severity;

/* Part of a fix: the span's bytes become `text`. */
typedef struct DiagEdit {
    Span span;
    Text text;
} DiagEdit;

typedef struct Diag {
    Severity severity;
    const char *rule; /* stable id such as "syntax", "unknown-step" */
    Source *source;   /* may be NULL: no position */
    Span span;
    const char *message; /* one sentence, lower case start, no full stop */
    const char *advice;  /* what to do, or NULL */
    DiagEdit *edit;      /* a fix that is safe to apply, or NULL */
    size_t edit_count;
    Span fix_scope;      /* of the node that the fix may change; everything else must parse to the same tree */
} Diag;

typedef struct DiagSink {
    Diag *item;
    size_t count, cap;
    size_t errors, warnings;
    size_t max; /* further errors are counted, not kept; 0 = no limit */
} DiagSink;

/* Adds a diagnostic; returns it so that the caller may set advice. Never NULL. */
Diag *diag_report(DiagSink *sink, Source *source, Span span, Severity severity, const char *rule, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/* Sorts by source and position, drops exact repeats. */
void diag_sort(DiagSink *sink);
/* file:line:column: severity: message [rule], the source line, a caret, the advice. */
void diag_print(FILE *out, const Diag *d, bool colour);
void diag_render(Buf *out, const Diag *d, bool colour);
void diag_print_all(FILE *out, DiagSink *sink, bool colour);

/* Warns, rule "encoding", at the first byte that is not UTF-8; such bytes are read as U+FFFD. */
void source_check_encoding(Source *source, DiagSink *sink);

/* The nearest name to `wanted` (edit distance, at most a third of its length) among `count` names, or NULL. */
const char *nearest_name(const char *wanted, const char *const *names, size_t count);

#endif
