/*
 * Strings: UTF-8 inside, UTF-16 outside. Where a string is ASCII (nearly always) an index is a byte offset; else the
 * functions here translate. A surrogate pair is always stored as one code point; a lone surrogate takes three bytes.
 */
#ifndef SLUICE_INTERP_STRING_H
#define SLUICE_INTERP_STRING_H

#include "interp/classes/class.h"

/* Room for `len` bytes, to be filled by the caller, who then calls string_seal. Never shared before that. */
String *string_blank(Interp *in, size_t len);
/* Counts, and repairs what is not UTF-8: yields the finished string. */
Value string_seal(Interp *in, String *s);
/* As string_new, for text known to be ASCII. */
Value string_ascii(Interp *in, Text ascii);
Value string_empty(Interp *in);
/* One code point or UTF-16 unit. */
Value string_of_char(Interp *in, uint32_t c);
Value string_from_buf(Interp *in, const Buf *b);
Value string_from_units(Interp *in, const uint16_t *units, size_t count);
/* Throws OutOfMemoryError for what Java's strings cannot hold; false then. */
bool string_length_ok(Interp *in, uint64_t bytes);

/* The UTF-16 unit at index i < s->units. */
/* Are all characters below 256? The JDK keeps such texts another way, and words its complaints about them otherwise. */
bool string_is_narrow(const String *s);
uint16_t string_unit(const String *s, uint32_t i);
/* Byte offset of the code point that holds unit i (i == units: the end), and back (byte at a code point's start). */
uint32_t string_byte_of(const String *s, uint32_t unit);
uint32_t string_unit_of(const String *s, uint32_t byte);
/* Units [from, to), already checked. */
Value string_sub(Interp *in, const String *s, uint32_t from, uint32_t to);
/* Units of any text. */
uint32_t text_units(Text t);
void text_to_units(Text t, uint16_t *out); /* room for text_units(t) */

/* The units [from, to) go into an array of characters (of bytes: getBytes) from `at` on, where there is room for them. */
void string_copy_units(const String *s, int32_t from, int32_t to, List *into, int32_t at);

/* A search compares units. Where the needle begins or ends with half a surrogate pair, both texts become copies in which every
 * pair stands as two halves of three bytes each, which string_seal joins again. */
void texts_for_search(Text *subject, Text *needle);
/* Unit index of `needle` at or after / before unit `from`; -1 when absent. */
int64_t string_index_of(const String *s, Text needle, int64_t from);
int64_t string_last_index_of(const String *s, Text needle, int64_t from);

int32_t string_hash(String *s);
int32_t text_java_hash(Text t);
/* Java's compareTo on UTF-16 units: the difference of the first differing units, or of the lengths. */
int32_t text_compare(Text a, Text b);
static inline bool string_eq(const String *a, const String *b) {
    return a == b || (a->len == b->len && memcmp(a->text, b->text, a->len) == 0);
}

/* Prints the parts; calls closures. False: threw. */
bool gstring_print(Interp *in, Buf *out, GString *g);

#endif
