/*
 * Text: a counted slice of UTF-8, and Buf: a growable one. Neither owns anything by hand: the bytes belong to
 * the collector (grammar/gc.h) or to a constant. A Text need not end in NUL.
 */
#ifndef SLUICE_GRAMMAR_TEXT_H
#define SLUICE_GRAMMAR_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct Text {
    const char *at;
    size_t len;
} Text;

#define TEXT(literal) ((Text){("" literal), sizeof(literal) - 1})
#define TEXT_FMT(t) (int)(t).len, (t).at /* for "%.*s" */

static inline Text text_of(const char *z) { return (Text){z, z ? strlen(z) : 0}; }
static inline Text text_span(const char *at, size_t len) { return (Text){at, len}; }
static inline bool text_eq(Text a, Text b) { return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0); }
static inline bool text_is(Text a, const char *z) { return text_eq(a, text_of(z)); }

/* NUL-terminated collected copy. */
char *text_z(Text t);
/* Collected copy (also NUL-terminated behind its end). */
Text text_copy(Text t);
bool text_starts(Text t, Text prefix);
bool text_ends(Text t, Text suffix);
/* Byte offset of the first / last `needle` at or after `from`, or -1. */
ptrdiff_t text_find(Text t, Text needle, size_t from);
ptrdiff_t text_rfind(Text t, Text needle);
/* Without ASCII whitespace at both ends. */
Text text_trim(Text t);
/* Bytewise order: <0, 0, >0. */
int text_cmp(Text a, Text b);
uint64_t text_hash(Text t);
/* Collected, NUL-terminated, formatted. */
char *text_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* --- UTF-8 ------------------------------------------------------------------------------------------- */

/* Decodes the code point at *at (< end) and steps over it; of what is malformed the longest part that could begin a
 * proper sequence yields one 0xFFFD.
 * Surrogates encoded in three bytes (WTF-8) are yielded as they are: Java strings may hold them. */
uint32_t utf8_next(const char **at, const char *end);
/* Writes 1..4 bytes, returns how many. */
int utf8_put(uint32_t code_point, char out[4]);
bool utf8_valid(Text t);
/* Columns a terminal needs for the text (wide and combining characters known to wcwidth). */
int utf8_width(Text t);

/* --- Buf: zero-initialise and use; `at` is always NUL-terminated once something was added. -------------- */

typedef struct Buf {
    char *at;
    size_t len, cap;
} Buf;

void buf_bytes(Buf *b, const void *bytes, size_t len);
void buf_char(Buf *b, char c);
void buf_code_point(Buf *b, uint32_t c);
/* As one line of a terminal may show it: tabs and line ends as one blank, control and invalid bytes replaced. */
void buf_shown(Buf *b, Text text);
/* A name that may hold anything - of a file, a stage, a branch, a project - as that; itself when it is harmless. */
const char *name_shown(const char *name);
void buf_printf(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(Buf *b, const char *format, va_list args);
void buf_reserve(Buf *b, size_t more);
static inline void buf_text(Buf *b, Text t) { buf_bytes(b, t.at, t.len); }
static inline void buf_z(Buf *b, const char *z) { buf_bytes(b, z, strlen(z)); }
static inline Text buf_as_text(const Buf *b) { return (Text){b->at ? b->at : "", b->len}; }
static inline void buf_clear(Buf *b) { b->len = 0; }

#endif
