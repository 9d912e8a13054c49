/*
 * JSON as a tree of ours in collected memory: reading (RFC 8259), building and writing. Objects keep the order in
 * which their members came. Functions take NULL for "absent" and pass it on, so that a path through a document
 * needs one check at its end. Integers are 64 bits; larger ones are an error when read.
 */
#ifndef SLUICE_BUILTINS_JSON_H
#define SLUICE_BUILTINS_JSON_H

#include "grammar/text.h"

typedef enum JsonKind { JSN_NULL, JSN_BOOL, JSN_INT, JSN_REAL, JSN_TEXT, JSN_ARRAY, JSN_OBJECT } JsonKind;

typedef struct Json Json;

/* What was wrong, and where: 1-based line and column, byte offset. */
typedef struct JsonError {
    const char *message;
    int line, column;
    size_t offset;
} JsonError;

/* Any value at the top; NULL and *error when it is not JSON (`error` may be NULL). A member that comes twice keeps
 * its first place and its last value. */
Json *jsn_parse(Text text, JsonError *error);

/* Compact (indent 0) or with `indent` blanks a level; UTF-8 as it is. */
void jsn_write(Buf *out, const Json *value, int indent);
Text jsn_dump(const Json *value);

/* --- looking ------------------------------------------------------------------------------------------ */
JsonKind jsn_kind(const Json *value); /* JSN_NULL for NULL */
const Json *jsn_get(const Json *object, const char *name);
Text jsn_get_text(const Json *object, const char *name); /* empty when absent or no text */
int64_t jsn_get_int(const Json *object, const char *name, int64_t otherwise);
bool jsn_get_bool(const Json *object, const char *name, bool otherwise);
Text jsn_as_text(const Json *value);
int64_t jsn_as_int(const Json *value, int64_t otherwise);
double jsn_as_real(const Json *value, double otherwise);
bool jsn_as_bool(const Json *value, bool otherwise);
size_t jsn_count(const Json *array_or_object);
const Json *jsn_at(const Json *array_or_object, size_t index); /* the element, or the member's value */
Text jsn_name_at(const Json *object, size_t index);
bool jsn_equal(const Json *a, const Json *b); /* the order of members does not matter */

/* --- building: each yields the new value; jsn_put and jsn_add yield the container. -------------------- */
Json *jsn_null(void);
Json *jsn_bool(bool value);
Json *jsn_int(int64_t value);
Json *jsn_real(double value);
Json *jsn_text(Text value); /* not copied */
Json *jsn_z(const char *value);
Json *jsn_array(void);
Json *jsn_object(void);
Json *jsn_add(Json *array, const Json *value);
Json *jsn_put(Json *object, const char *name, const Json *value); /* replaces; NULL value: leaves the object as it is */
Json *jsn_put_text(Json *object, const char *name, Text value);
Json *jsn_put_z(Json *object, const char *name, const char *value); /* NULL: as jsn_put */
Json *jsn_put_int(Json *object, const char *name, int64_t value);
Json *jsn_put_bool(Json *object, const char *name, bool value);
void jsn_remove(Json *object, const char *name);
Json *jsn_copy(const Json *value); /* the top level is new, what is in it is shared */

#endif
