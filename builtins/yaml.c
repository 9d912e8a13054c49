/* libyaml: documents to values (anchors give the same object each time), and values to block style. */
#include "builtins/yaml.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <strings.h>
#include <time.h>
#include <yaml.h>

#define DEPTH_MAX 500

/* --- plain scalars ------------------------------------------------------------------------------------------ */

static bool word_in(const char *words, const char *word) {
    size_t len = strlen(word);
    for (const char *at = words; *at;) {
        size_t n = strcspn(at, " ");
        if (n == len && memcmp(at, word, len) == 0) return true;
        at += n + (at[n] == ' ');
    }
    return false;
}

/* Digits of a base with underscores between them; copies them without. */
static bool digits_of(const char *at, const char *allowed, Buf *out) {
    size_t digits = 0;
    for (; *at; at++) {
        if (*at == '_') continue;
        if (!strchr(allowed, *at)) return false;
        buf_char(out, *at);
        digits++;
    }
    return digits > 0;
}

static Value whole_number(Interp *in, const Buf *digits, int base) {
    errno = 0;
    long long n = strtoll(digits->at, NULL, base);
    if (errno == 0) return n >= INT32_MIN && n <= INT32_MAX ? v_int((int32_t)n) : v_long(n);
    Value args[2] = {string_new(in, buf_as_text(digits)), v_int(base)};
    return class_construct(in, class_named(in, "java.math.BigInteger"), args, 2);
}

static bool read_int(Interp *in, const char *text, Value *out) {
    Buf digits = {0};
    const char *at = text;
    if (*at == '-' || *at == '+') buf_char(&digits, *at++);
    if (digits.len && digits.at[0] == '+') buf_clear(&digits);
    int base = 10;
    bool ok;
    if (at[0] == '0' && at[1] == 'b')
        base = 2, ok = digits_of(at + 2, "01", &digits);
    else if (at[0] == '0' && at[1] == 'x')
        base = 16, ok = digits_of(at + 2, "0123456789abcdefABCDEF", &digits);
    else if (at[0] == '0' && at[1])
        base = 8, ok = digits_of(at + 1, "01234567", &digits);
    else
        ok = at[0] != '_' && digits_of(at, "0123456789", &digits);
    if (ok) *out = whole_number(in, &digits, base);
    return ok;
}

static bool read_real(const char *text, Value *out) {
    const char *at = text + (*text == '-' || *text == '+');
    if (word_in(".inf .Inf .INF", at)) {
        *out = v_double(*text == '-' ? -INFINITY : INFINITY);
        return true;
    }
    if (word_in(".nan .NaN .NAN", text)) {
        *out = v_double(NAN);
        return true;
    }
    Buf plain = {0};
    bool digit = false, mark = false;
    for (const char *c = text; *c; c++) {
        digit = digit || (*c >= '0' && *c <= '9');
        mark = mark || *c == '.' || *c == 'e' || *c == 'E';
        if (!strchr("0123456789+-.eE_", *c)) return false;
        if (*c != '_') buf_char(&plain, *c);
    }
    char *end = NULL;
    double d = plain.at ? strtod(plain.at, &end) : 0;
    if (!digit || !mark || !end || *end || at[0] == 'e' || at[0] == 'E') return false;
    *out = v_double(d);
    return true;
}

/* "1:30" is ninety: YAML 1.1 has whole numbers in base 60. */
static bool read_sixties(Interp *in, const char *text, Value *out) {
    const char *at = text + (*text == '-' || *text == '+');
    int64_t n = 0;
    if (*at < '1' || *at > '9') return false;
    for (; (*at >= '0' && *at <= '9') || *at == '_'; at++)
        if (*at != '_' && (n = n * 10 + (*at - '0')) > INT32_MAX) return false;
    if (*at != ':') return false;
    while (*at == ':') {
        int digits = (int)strspn(at + 1, "0123456789");
        if (digits < 1 || digits > 2 || (digits == 2 && at[1] > '5') || n > INT32_MAX) return false;
        n = n * 60 + strtol(at + 1, NULL, 10);
        at += 1 + digits;
    }
    Buf digits = {0};
    buf_printf(&digits, "%s%lld", *text == '-' ? "-" : "", (long long)n);
    if (!*at) *out = whole_number(in, &digits, 10);
    return !*at;
}

/* From `least` to `most` digits. */
static bool take_digits(const char **at, int least, int most, int *out) {
    int count = 0;
    for (*out = 0; count < most && **at >= '0' && **at <= '9'; count++) *out = *out * 10 + (*(*at)++ - '0');
    return count >= least;
}

static bool take_char(const char **at, char c) {
    if (**at != c) return false;
    (*at)++;
    return true;
}

/* The zone behind a time, as seconds east of Greenwich, to the end of the text. */
static bool read_zone(const char *at, int64_t *east) {
    int hours = 0, minutes = 0;
    at += strspn(at, " \t");
    if (!*at || (at[0] == 'Z' && !at[1])) return true;
    char sign = *at++;
    if ((sign != '+' && sign != '-') || !take_digits(&at, 1, 2, &hours)) return false;
    bool colon = take_char(&at, ':');
    if ((*at || colon) && !take_digits(&at, 2, 2, &minutes)) return false;
    *east = (hours * 60 + minutes) * 60 * (sign == '-' ? -1 : 1);
    return !*at;
}

/* What follows a date: blank or T, a time of day, and maybe a zone. */
static bool read_clock(const char *at, struct tm *t, double *fraction, int64_t *east) {
    size_t blank = strspn(at, " \t");
    if (blank == 0 && *at != 'T' && *at != 't') return false;
    at += blank ? blank : 1;
    bool good = take_digits(&at, 1, 2, &t->tm_hour) && take_char(&at, ':') && take_digits(&at, 2, 2, &t->tm_min) &&
                take_char(&at, ':') && take_digits(&at, 2, 2, &t->tm_sec);
    if (!good) return false;
    if (*at == '.') {
        size_t digits = strspn(at + 1, "0123456789");
        *fraction = digits ? strtod(text_printf("0%.*s", (int)digits + 1, at), NULL) : 0;
        at += 1 + digits;
    }
    return read_zone(at, east);
}

/* A date, or a date and a time: a java.util.Date; without a zone it is meant in UTC. */
static bool read_timestamp(Interp *in, const char *text, Value *out) {
    struct tm t = {0};
    double fraction = 0;
    int64_t east = 0;
    const char *at = text;
    if (!take_digits(&at, 4, 4, &t.tm_year) || !take_char(&at, '-') || !take_digits(&at, 1, 2, &t.tm_mon) || !take_char(&at, '-') ||
        !take_digits(&at, 1, 2, &t.tm_mday))
        return false;
    if (*at ? !read_clock(at, &t, &fraction, &east) : at - text != 10) return false;
    t.tm_year -= 1900;
    t.tm_mon--;
    Value ms = v_long(((int64_t)timegm(&t) - east) * 1000 + llround(fraction * 1000));
    *out = class_construct(in, class_named(in, "java.util.Date"), &ms, 1);
    return true;
}

/* What a plain scalar stands for; false: it is text. */
static bool resolve(Interp *in, const char *text, Value *out) {
    if (!*text || word_in("~ null Null NULL", text))
        *out = v_null();
    else if (word_in("yes Yes YES true True TRUE on On ON", text))
        *out = v_bool(true);
    else if (word_in("no No NO false False FALSE off Off OFF", text))
        *out = v_bool(false);
    else
        return strchr("+-.0123456789", *text) && (read_int(in, text, out) || read_real(text, out) || read_sixties(in, text, out) ||
                                                  read_timestamp(in, text, out));
    return true;
}

/* --- reading --------------------------------------------------------------------------------------------------- */

typedef struct Reader {
    Interp *in;
    yaml_document_t *document;
    Value *made; /* by node: anchors give the same object again */
    bool *done;
    const char *error;
} Reader;

static Value read_node(Reader *r, int id, int depth);

static Value read_scalar(Reader *r, const yaml_node_t *node) {
    Text text = text_span((const char *)node->data.scalar.value, node->data.scalar.length);
    const char *tag = (const char *)node->tag;
    Value v;
    bool plain = node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && (!tag || strcmp(tag, YAML_STR_TAG) == 0);
    bool typed = tag && (strcmp(tag, YAML_INT_TAG) == 0 || strcmp(tag, YAML_FLOAT_TAG) == 0 ||
                         strcmp(tag, YAML_BOOL_TAG) == 0 || strcmp(tag, YAML_NULL_TAG) == 0 ||
                         strcmp(tag, YAML_TIMESTAMP_TAG) == 0);
    if ((plain || typed) && memchr(text.at, 0, text.len) == NULL && resolve(r->in, text_z(text), &v)) return v;
    return string_new(r->in, text);
}

/* "<<": the pairs of other maps, behind the map's own. */
static bool merge(Reader *r, Value map, Value from) {
    if (from.kind == V_LIST) {
        for (uint32_t i = 0; i < as_list(from)->len; i++)
            if (!merge(r, map, as_list(from)->at[i])) return false;
        return true;
    }
    uint32_t at = 0;
    Value key, value;
    while (from.kind == V_MAP && map_next(as_map(from), &at, &key, &value)) {
        bool found = false;
        map_get(r->in, as_map(map), key, &found);
        if (!found && !map_put(r->in, as_map(map), key, value)) return false;
    }
    return true;
}

static bool is_merge(const yaml_node_t *key) {
    return key->type == YAML_SCALAR_NODE && key->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
           key->data.scalar.length == 2 && memcmp(key->data.scalar.value, "<<", 2) == 0;
}

static Value read_mapping(Reader *r, const yaml_node_t *node, int id, int depth) {
    Value map = map_new(r->in), merged = list_new(r->in, 1);
    r->made[id - 1] = map;
    for (yaml_node_pair_t *p = node->data.mapping.pairs.start; p < node->data.mapping.pairs.top; p++) {
        Value value = read_node(r, p->value, depth);
        if (is_merge(yaml_document_get_node(r->document, p->key))) {
            list_push(as_list(merged), value);
            continue;
        }
        if (!map_put(r->in, as_map(map), read_node(r, p->key, depth), value)) return V_THROWN;
    }
    return merge(r, map, merged) ? map : V_THROWN;
}

static Value read_sequence(Reader *r, const yaml_node_t *node, int id, int depth) {
    Value list = list_new(r->in, 8);
    r->made[id - 1] = list;
    for (yaml_node_item_t *item = node->data.sequence.items.start; item < node->data.sequence.items.top; item++)
        list_push(as_list(list), read_node(r, *item, depth));
    return list;
}

static Value read_node(Reader *r, int id, int depth) {
    yaml_node_t *node = yaml_document_get_node(r->document, id);
    if (!node || depth > DEPTH_MAX) {
        r->error = "the YAML is nested too deeply";
        return v_null();
    }
    if (r->done[id - 1]) return r->made[id - 1];
    r->done[id - 1] = true;
    switch (node->type) {
    case YAML_SCALAR_NODE:
        return r->made[id - 1] = read_scalar(r, node);
    case YAML_MAPPING_NODE:
        return read_mapping(r, node, id, depth + 1);
    case YAML_SEQUENCE_NODE:
        return read_sequence(r, node, id, depth + 1);
    default:
        return v_null();
    }
}

static bool read_document(Interp *in, yaml_document_t *document, Value documents, const char **error) {
    size_t count = (size_t)(document->nodes.top - document->nodes.start);
    Reader r = {in, document, gc_new_values(count), gc_alloc(count * sizeof(bool) + 1), NULL};
    Value value = read_node(&r, 1, 0);
    if (is_abrupt(value)) return false;
    list_push(as_list(documents), value);
    *error = r.error;
    return !r.error;
}

/* libyaml takes the end of a text whose last line does not end for the beginning of one more. */
static yaml_mark_t problem_place(const yaml_parser_t *parser, Text text) {
    yaml_mark_t mark = parser->problem_mark, last = {0};
    for (const char *at = text.at, *end = text.at + text.len; at < end;) {
        bool ends = utf8_next(&at, end) == '\n';
        last.column = ends ? 0 : last.column + 1;
        last.line += ends;
    }
    return mark.line > last.line ? last : mark;
}

static const char *problem(const yaml_parser_t *parser, Text text) {
    yaml_mark_t mark = problem_place(parser, text);
    return text_printf("the YAML is wrong at line %zu, column %zu: %s%s%s", mark.line + 1, mark.column + 1,
                       parser->problem ? parser->problem : "not readable", parser->context ? ", " : "",
                       parser->context ? parser->context : "");
}

bool yml_read(Interp *in, Text text, Value *documents, const char **error) {
    yaml_parser_t parser;
    *documents = list_new(in, 1);
    *error = NULL;
    if (!yaml_parser_initialize(&parser)) {
        *error = "no memory for reading YAML";
        return false;
    }
    yaml_parser_set_input_string(&parser, (const unsigned char *)text.at, text.len);
    bool ok = true, more = true;
    while (ok && more) {
        yaml_document_t document;
        if (!yaml_parser_load(&parser, &document)) {
            *error = problem(&parser, text);
            ok = false;
            break;
        }
        more = yaml_document_get_root_node(&document) != NULL;
        ok = !more || read_document(in, &document, *documents, error);
        yaml_document_delete(&document);
    }
    yaml_parser_delete(&parser);
    return ok;
}

/* --- writing --------------------------------------------------------------------------------------------------- */

typedef struct Writer {
    Interp *in;
    yaml_emitter_t emitter;
    const char *error;
} Writer;

static int on_bytes(void *data, unsigned char *bytes, size_t len) {
    buf_bytes(data, bytes, len);
    return 1;
}

static bool emit(Writer *w, yaml_event_t *event, int made) {
    if (made && yaml_emitter_emit(&w->emitter, event)) return true;
    w->error =
        text_printf("the value cannot be written as YAML: %s", w->emitter.problem ? w->emitter.problem : "no memory");
    return false;
}

static bool write_scalar(Writer *w, Text text, yaml_scalar_style_t style) {
    yaml_event_t event;
    return emit(
        w, &event,
        yaml_scalar_event_initialize(&event, NULL, NULL, (const yaml_char_t *)text.at, (int)text.len, 1, 1, style));
}

static bool write_text(Writer *w, Text text) {
    Value ignored;
    yaml_scalar_style_t style = YAML_ANY_SCALAR_STYLE;
    if (text_find(text, TEXT("\n"), 0) >= 0)
        style = YAML_LITERAL_SCALAR_STYLE;
    else if (memchr(text.at, 0, text.len) == NULL && resolve(w->in, text_z(text), &ignored))
        style = YAML_SINGLE_QUOTED_SCALAR_STYLE;
    return write_scalar(w, text, style);
}

static bool write_value(Writer *w, Value v, int depth);

static bool write_map(Writer *w, Value v, int depth) {
    yaml_event_t event;
    uint32_t at = 0;
    Value key, value;
    if (!emit(w, &event, yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE)))
        return false;
    while (map_next(as_map(v), &at, &key, &value))
        if (!write_value(w, key, depth) || !write_value(w, value, depth)) return false;
    return emit(w, &event, yaml_mapping_end_event_initialize(&event));
}

static bool write_items(Writer *w, Value v, int depth) {
    yaml_event_t event;
    Iter it;
    Value item;
    if (!emit(w, &event, yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE)) ||
        !iter_start(w->in, &it, v))
        return false;
    while (iter_next(w->in, &it, &item))
        if (!write_value(w, item, depth)) return false;
    return !it.failed && emit(w, &event, yaml_sequence_end_event_initialize(&event));
}

/* As SnakeYAML writes them: in UTC, with milliseconds where there are any. */
static Value date_text(Writer *w, Value date) {
    Value instant = call_method_z(w->in, date, "toInstant", NULL, 0);
    return is_abrupt(instant) ? instant : value_to_string(w->in, instant);
}

static bool write_value(Writer *w, Value v, int depth) {
    if (depth > DEPTH_MAX) {
        w->error = "the value is nested too deeply for YAML; does it contain itself?";
        return false;
    }
    Text text;
    switch (v.kind) {
    case V_NULL:
        return write_scalar(w, TEXT("null"), YAML_PLAIN_SCALAR_STYLE);
    case V_MAP:
        return write_map(w, v, depth + 1);
    case V_LIST:
    case V_ARRAY:
    case V_SET:
    case V_RANGE:
        return write_items(w, v, depth + 1);
    default:
        break;
    }
    bool date = class_is_subclass(class_of(w->in, v), class_named(w->in, "java.util.Date"));
    Value shown = date ? date_text(w, v) : value_to_string(w->in, v);
    if (is_abrupt(shown)) return false;
    text = string_text(as_string(shown));
    if (v.kind == V_BOOL || is_number(v) || date) return write_scalar(w, text, YAML_PLAIN_SCALAR_STYLE);
    return write_text(w, text);
}

static bool write_document(Writer *w, Value v, bool implicit) {
    yaml_event_t event;
    return emit(w, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, implicit)) &&
           write_value(w, v, 0) && emit(w, &event, yaml_document_end_event_initialize(&event, 1));
}

static bool write_stream(Interp *in, const Value *documents, uint32_t count, bool implicit, Buf *out,
                         const char **error) {
    Writer w = {.in = in};
    yaml_event_t event;
    *error = NULL;
    if (!yaml_emitter_initialize(&w.emitter)) {
        *error = "no memory for writing YAML";
        return false;
    }
    yaml_emitter_set_output(&w.emitter, on_bytes, out);
    yaml_emitter_set_unicode(&w.emitter, 1);
    yaml_emitter_set_width(&w.emitter, -1);
    bool ok = emit(&w, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
    for (uint32_t i = 0; ok && i < count; i++) ok = write_document(&w, documents[i], implicit);
    ok = ok && emit(&w, &event, yaml_stream_end_event_initialize(&event));
    yaml_emitter_delete(&w.emitter);
    *error = w.error;
    return ok;
}

bool yml_write(Interp *in, Value value, Buf *out, const char **error) {
    return write_stream(in, &value, 1, true, out, error);
}

bool yml_write_all(Interp *in, Value list, Buf *out, const char **error) {
    return write_stream(in, as_list(list)->at, as_list(list)->len, false, out, error);
}
