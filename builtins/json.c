/*
 * JSON: jansson reads the text, what it read becomes a tree in collected memory, and jansson's own is released
 * before anyone sees it. Writing needs no library.
 */
#include "builtins/json.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>

#include "grammar/gc.h"

typedef struct Member {
    Text name; /* empty in arrays */
    const Json *value;
} Member;

struct Json {
    JsonKind kind;
    union {
        bool truth;
        int64_t integer;
        double real;
        Text text;
        struct {
            Member *item;
            size_t count, cap;
        } members;
    } as;
};

/* --- building ----------------------------------------------------------------------------------------- */

static Json *new_value(JsonKind kind) {
    Json *value = gc_new(Json);
    value->kind = kind;
    return value;
}

Json *jsn_null(void) { return new_value(JSN_NULL); }
Json *jsn_array(void) { return new_value(JSN_ARRAY); }
Json *jsn_object(void) { return new_value(JSN_OBJECT); }

Json *jsn_bool(bool truth) {
    Json *value = new_value(JSN_BOOL);
    value->as.truth = truth;
    return value;
}

Json *jsn_int(int64_t integer) {
    Json *value = new_value(JSN_INT);
    value->as.integer = integer;
    return value;
}

Json *jsn_real(double real) {
    Json *value = new_value(JSN_REAL);
    value->as.real = real;
    return value;
}

Json *jsn_text(Text text) {
    Json *value = new_value(JSN_TEXT);
    value->as.text = text;
    return value;
}

Json *jsn_z(const char *text) { return jsn_text(text_of(text)); }

static void append(Json *container, Text name, const Json *value) {
    if (container->as.members.count == container->as.members.cap) {
        size_t cap = container->as.members.cap ? container->as.members.cap * 2 : 8;
        Member *grown = gc_new_array(Member, cap);
        if (container->as.members.count)
            memcpy(grown, container->as.members.item, container->as.members.count * sizeof *grown);
        container->as.members.item = grown;
        container->as.members.cap = cap;
    }
    container->as.members.item[container->as.members.count++] = (Member){name, value};
}

Json *jsn_add(Json *array, const Json *value) {
    append(array, TEXT(""), value ? value : jsn_null());
    return array;
}

static Member *find(const Json *object, Text name) {
    if (!object || object->kind != JSN_OBJECT) return NULL;
    for (size_t i = 0; i < object->as.members.count; i++)
        if (text_eq(object->as.members.item[i].name, name)) return &object->as.members.item[i];
    return NULL;
}

Json *jsn_put(Json *object, const char *name, const Json *value) {
    if (!value) return object;
    Member *member = find(object, text_of(name));
    if (member)
        member->value = value;
    else
        append(object, text_of(name), value);
    return object;
}

Json *jsn_put_text(Json *object, const char *name, Text value) { return jsn_put(object, name, jsn_text(value)); }
Json *jsn_put_int(Json *object, const char *name, int64_t value) { return jsn_put(object, name, jsn_int(value)); }
Json *jsn_put_bool(Json *object, const char *name, bool value) { return jsn_put(object, name, jsn_bool(value)); }

Json *jsn_put_z(Json *object, const char *name, const char *value) {
    return value ? jsn_put(object, name, jsn_z(value)) : object;
}

void jsn_remove(Json *object, const char *name) {
    Member *member = find(object, text_of(name));
    if (!member) return;
    size_t after = (size_t)(object->as.members.item + object->as.members.count - (member + 1));
    memmove(member, member + 1, after * sizeof *member);
    object->as.members.count--;
}

Json *jsn_copy(const Json *value) {
    if (!value) return jsn_null();
    Json *copy = gc_new(Json);
    *copy = *value;
    if (copy->kind != JSN_ARRAY && copy->kind != JSN_OBJECT) return copy;
    copy->as.members.item = NULL;
    copy->as.members.count = copy->as.members.cap = 0;
    for (size_t i = 0; i < value->as.members.count; i++)
        append(copy, value->as.members.item[i].name, value->as.members.item[i].value);
    return copy;
}

/* --- reading ------------------------------------------------------------------------------------------ */

/* The depth is bounded by jansson's own limit (2048). */
static Json *from_jansson(const json_t *from) {
    switch (json_typeof(from)) {
    case JSON_NULL:
        return jsn_null();
    case JSON_TRUE:
        return jsn_bool(true);
    case JSON_FALSE:
        return jsn_bool(false);
    case JSON_INTEGER:
        return jsn_int(json_integer_value(from));
    case JSON_REAL:
        return jsn_real(json_real_value(from));
    case JSON_STRING:
        return jsn_text(text_copy(text_span(json_string_value(from), json_string_length(from))));
    case JSON_ARRAY: {
        Json *array = jsn_array();
        for (size_t i = 0; i < json_array_size(from); i++) jsn_add(array, from_jansson(json_array_get(from, i)));
        return array;
    }
    case JSON_OBJECT:
        break;
    }
    Json *object = jsn_object();
    for (void *at = json_object_iter((json_t *)from); at; at = json_object_iter_next((json_t *)from, at))
        append(object, text_copy(text_of(json_object_iter_key(at))), from_jansson(json_object_iter_value(at)));
    return object;
}

Json *jsn_parse(Text text, JsonError *error) {
    json_error_t cause;
    json_t *read = json_loadb(text.at ? text.at : "", text.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &cause);
    if (!read) {
        if (error)
            *error = (JsonError){.message = gc_strdup(cause.text),
                                 .line = cause.line < 1 ? 1 : cause.line,
                                 .column = cause.column < 1 ? 1 : cause.column,
                                 .offset = cause.position < 0 ? 0 : (size_t)cause.position};
        return NULL;
    }
    Json *value = from_jansson(read);
    json_decref(read);
    return value;
}

/* --- looking ------------------------------------------------------------------------------------------ */

JsonKind jsn_kind(const Json *value) { return value ? value->kind : JSN_NULL; }

const Json *jsn_get(const Json *object, const char *name) {
    Member *member = find(object, text_of(name));
    return member ? member->value : NULL;
}

Text jsn_as_text(const Json *value) { return jsn_kind(value) == JSN_TEXT ? value->as.text : TEXT(""); }

int64_t jsn_as_int(const Json *value, int64_t otherwise) {
    if (jsn_kind(value) == JSN_INT) return value->as.integer;
    if (jsn_kind(value) == JSN_REAL && fabs(value->as.real) < 9e18) return (int64_t)value->as.real;
    return otherwise;
}

double jsn_as_real(const Json *value, double otherwise) {
    if (jsn_kind(value) == JSN_REAL) return value->as.real;
    return jsn_kind(value) == JSN_INT ? (double)value->as.integer : otherwise;
}

bool jsn_as_bool(const Json *value, bool otherwise) {
    return jsn_kind(value) == JSN_BOOL ? value->as.truth : otherwise;
}

Text jsn_get_text(const Json *object, const char *name) { return jsn_as_text(jsn_get(object, name)); }

int64_t jsn_get_int(const Json *object, const char *name, int64_t otherwise) {
    return jsn_as_int(jsn_get(object, name), otherwise);
}

bool jsn_get_bool(const Json *object, const char *name, bool otherwise) {
    return jsn_as_bool(jsn_get(object, name), otherwise);
}

static bool is_container(const Json *value) { return jsn_kind(value) == JSN_ARRAY || jsn_kind(value) == JSN_OBJECT; }

size_t jsn_count(const Json *value) { return is_container(value) ? value->as.members.count : 0; }

const Json *jsn_at(const Json *value, size_t index) {
    return index < jsn_count(value) ? value->as.members.item[index].value : NULL;
}

Text jsn_name_at(const Json *object, size_t index) {
    return index < jsn_count(object) ? object->as.members.item[index].name : TEXT("");
}

bool jsn_equal(const Json *a, const Json *b) {
    if (jsn_kind(a) != jsn_kind(b)) return false;
    switch (jsn_kind(a)) {
    case JSN_NULL:
        return true;
    case JSN_BOOL:
        return a->as.truth == b->as.truth;
    case JSN_INT:
        return a->as.integer == b->as.integer;
    case JSN_REAL:
        return !(a->as.real < b->as.real) && !(a->as.real > b->as.real);
    case JSN_TEXT:
        return text_eq(a->as.text, b->as.text);
    case JSN_ARRAY:
    case JSN_OBJECT:
        break;
    }
    if (jsn_count(a) != jsn_count(b)) return false;
    for (size_t i = 0; i < jsn_count(a); i++) {
        Member *other = a->kind == JSN_ARRAY ? &b->as.members.item[i] : find(b, a->as.members.item[i].name);
        if (!other || !jsn_equal(a->as.members.item[i].value, other->value)) return false;
    }
    return true;
}

/* --- writing ------------------------------------------------------------------------------------------ */

static void write_text(Buf *out, Text text) {
    buf_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '"' || c == '\\') {
            buf_char(out, '\\');
            buf_char(out, c);
        } else if (c == '\n') {
            buf_z(out, "\\n");
        } else if (c == '\t') {
            buf_z(out, "\\t");
        } else if (c == '\r') {
            buf_z(out, "\\r");
        } else if ((unsigned char)c < 0x20) {
            buf_printf(out, "\\u%04x", (unsigned)(unsigned char)c);
        } else {
            buf_char(out, c);
        }
    }
    buf_char(out, '"');
}

/* The shortest digits that read back as the same number. */
static void write_real(Buf *out, double real) {
    char digits[40];
    int precision = 15;
    do {
        snprintf(digits, sizeof digits, "%.*g", precision, real);
    } while (precision++ < 17 && strtod(digits, NULL) != real); /* exact: that is the question */
    buf_z(out, digits);
    if (!strpbrk(digits, ".eEni")) buf_z(out, ".0");
}

static void new_line(Buf *out, int indent, int depth) {
    if (!indent) return;
    buf_char(out, '\n');
    for (int i = 0; i < indent * depth; i++) buf_char(out, ' ');
}

static void write_value(Buf *out, const Json *value, int indent, int depth);

static void write_members(Buf *out, const Json *value, int indent, int depth) {
    bool object = value->kind == JSN_OBJECT;
    buf_char(out, object ? '{' : '[');
    for (size_t i = 0; i < value->as.members.count; i++) {
        if (i) buf_char(out, ',');
        new_line(out, indent, depth + 1);
        if (object) {
            write_text(out, value->as.members.item[i].name);
            buf_z(out, indent ? ": " : ":");
        }
        write_value(out, value->as.members.item[i].value, indent, depth + 1);
    }
    if (value->as.members.count) new_line(out, indent, depth);
    buf_char(out, object ? '}' : ']');
}

static void write_value(Buf *out, const Json *value, int indent, int depth) {
    switch (jsn_kind(value)) {
    case JSN_NULL:
        buf_z(out, "null");
        break;
    case JSN_BOOL:
        buf_z(out, value->as.truth ? "true" : "false");
        break;
    case JSN_INT:
        buf_printf(out, "%lld", (long long)value->as.integer);
        break;
    case JSN_REAL:
        write_real(out, value->as.real);
        break;
    case JSN_TEXT:
        write_text(out, value->as.text);
        break;
    case JSN_ARRAY:
    case JSN_OBJECT:
        write_members(out, value, indent, depth);
        break;
    }
}

void jsn_write(Buf *out, const Json *value, int indent) { write_value(out, value, indent, 0); }

Text jsn_dump(const Json *value) {
    Buf out = {0};
    jsn_write(&out, value, 0);
    return buf_as_text(&out);
}
