/*
 * The JSON reader of JsonSlurper and JsonSlurperClassic. It accepts what those accept, a comma before } included.
 */
#include "interp/eval/frame.h"
#include "interp/data/json.h"
#include "interp/known.h"
#include "interp/collections/map.h"
#include "interp/numbers/number.h"
#include "interp/numbers/number_parse.h"
#include "interp/text/string.h"
#include "interp/thrown.h"
#include "interp/time/civil.h"
#include "interp/time/date.h"

enum { KEY_CACHE = 64, NEEDED_STACK = 2048 };

typedef struct Reader {
    Interp *in;
    Text text;
    size_t at;
    JsonDialect dialect;
    bool dates; /* texts that are points in time become Dates */
    String *key[KEY_CACHE]; /* names seen, by hash: the same ones come again and again */
    Buf buf;                /* for texts with escapes */
} Reader;

static Value read_value(Reader *r);

/* --- errors ------------------------------------------------------------------------------------------------------------- */

static void locate(const Reader *r, size_t at, uint32_t *line, size_t *start) {
    *line = 1;
    *start = 0;
    for (size_t i = 0; i < at && i < r->text.len; i++)
        if (r->text.at[i] == '\n') {
            ++*line;
            *start = i + 1;
        }
}

/* JsonSlurper's fault: the message twice, around the character, then the line with a caret. */
static Value fault(Reader *r, const char *message) {
    uint32_t line;
    size_t start, at = r->at < r->text.len ? r->at : r->text.len ? r->text.len - 1 : 0, end;
    locate(r, at, &line, &start);
    for (end = start; end < r->text.len && r->text.at[end] != '\n'; end++) continue;
    const char *next = r->text.at + at;
    uint32_t c = at < r->text.len ? utf8_next(&next, r->text.at + r->text.len) : 0;
    Buf out = {0};
    buf_printf(&out, "%s\n\nThe current character read is '", message);
    buf_code_point(&out, c);
    buf_printf(&out, "' with an int value of %u\n%s\nline number %u\nindex number %zu\n%.*s\n", c, message, line, r->at, (int)(end - start),
               r->text.at + start);
    for (size_t i = start; i < r->at && i < end; i++) buf_char(&out, '.');
    buf_char(&out, '^');
    return throw_error(r->in, EX_JSON, "%s", out.at);
}

/* What stands at the reader's place, as JsonSlurperClassic shows it. */
static const char *token_text(const Reader *r) {
    Text t = r->text;
    size_t end = r->at;
    if (end >= t.len) return "";
    if (t.at[end] == '"')
        for (end++; end < t.len && t.at[end] != '"'; end++) continue;
    else if (!strchr("{}[],:", t.at[end]))
        while (end + 1 < t.len && !strchr("{}[],: \n\r\t", t.at[end + 1])) end++;
    return gc_strndup(t.at + r->at, end + 1 - r->at);
}

static Value fault_classic(Reader *r, const char *expected, const char *unterminated) {
    uint32_t line;
    size_t start;
    locate(r, r->at, &line, &start);
    if (r->at >= r->text.len)
        return throw_error(r->in, EX_JSON, "%s on line: %u, column: %zu.\nBut got an unterminated %s.", expected, line,
                           r->at - start + 1, unterminated);
    return throw_error(r->in, EX_JSON, "%s on line: %u, column: %zu.\nBut got '%s' instead.", expected, line,
                       r->at - start + 1, token_text(r));
}

static Value fault_lexing(Reader *r) {
    uint32_t line;
    size_t start;
    const char *next = r->text.at + r->at;
    if (r->at < r->text.len) utf8_next(&next, r->text.at + r->text.len);
    locate(r, r->at, &line, &start);
    return throw_error(
        r->in, EX_JSON,
        "Lexing failed on line: %u, column: %zu, while reading '%.*s', no possible valid JSON value or punctuation could be recognized.",
        line, r->at - start + 1, (int)(next - (r->text.at + r->at)), r->text.at + r->at);
}

static const char *got(const Reader *r) {
    const char *next = r->text.at + r->at;
    uint32_t c = r->at < r->text.len ? utf8_next(&next, r->text.at + r->text.len) : 0;
    return text_printf("'%.*s' with an int value of %u", (int)(next - (r->text.at + r->at)), r->text.at + r->at, c);
}

/* --- blanks and comments --------------------------------------------------------------------------------------------------- */

static bool lax(const Reader *r) { return r->dialect == JSON_LAX; }

static bool skip_comment(Reader *r) {
    Text t = r->text;
    bool hash = t.at[r->at] == '#', slashes = t.at[r->at] == '/' && r->at + 1 < t.len && t.at[r->at + 1] == '/';
    if (hash || slashes) {
        while (r->at < t.len && t.at[r->at] != '\n') r->at++;
        return true;
    }
    if (t.at[r->at] != '/' || r->at + 1 >= t.len || t.at[r->at + 1] != '*') return false;
    ptrdiff_t end = text_find(t, TEXT("*/"), r->at + 2);
    r->at = end < 0 ? t.len : (size_t)end + 2;
    return true;
}

static int peek(Reader *r) {
    while (r->at < r->text.len) {
        char c = r->text.at[r->at];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') r->at++;
        else if (!lax(r) || !skip_comment(r)) return (unsigned char)c;
    }
    return -1;
}

/* --- texts ------------------------------------------------------------------------------------------------------------------ */

static int hex4(const Reader *r, size_t at) {
    int value = 0;
    for (size_t i = at; i < at + 4; i++) {
        char c = i < r->text.len ? r->text.at[i] : 'x';
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* The rest of a text with escapes, from its first one on, into r->buf. */
static bool read_escaped(Reader *r, size_t start, char quote) {
    static const char letters[] = "\"\\/bfnrt'", chars[] = "\"\\/\b\f\n\r\t'";
    buf_clear(&r->buf);
    buf_bytes(&r->buf, r->text.at + start, r->at - start);
    while (r->at < r->text.len && r->text.at[r->at] != quote) {
        char c = r->text.at[r->at++];
        if (c != '\\') {
            buf_char(&r->buf, c);
            continue;
        }
        char letter = r->at < r->text.len ? r->text.at[r->at] : '\0';
        const char *simple = letter ? strchr(letters, letter) : NULL;
        int unit = letter == 'u' ? hex4(r, r->at + 1) : -1;
        if (!simple && unit < 0) {
            throw_error(r->in, EX_JSON, "Unable to decode string");
            return false;
        }
        if (simple) buf_char(&r->buf, chars[simple - letters]);
        else buf_code_point(&r->buf, (uint32_t)unit); /* pairs are joined by string_new */
        r->at += simple ? 1 : 5;
    }
    return true;
}

/* r->at is behind the quote. The text lies in the source or in r->buf. */
static bool read_text(Reader *r, char quote, Text *out) {
    size_t start = r->at;
    while (r->at < r->text.len && r->text.at[r->at] != quote && r->text.at[r->at] != '\\') r->at++;
    if (r->at < r->text.len && r->text.at[r->at] == '\\') {
        if (!read_escaped(r, start, quote)) return false;
        *out = buf_as_text(&r->buf);
    } else {
        *out = text_span(r->text.at + start, r->at - start);
    }
    r->at++;
    return true;
}

static Value key_value(Reader *r, Text name) {
    String **slot = &r->key[text_hash(name) % KEY_CACHE];
    if (*slot && text_eq(string_text(*slot), name)) return v_obj(V_STRING, *slot);
    Value v = string_new(r->in, name);
    if (!is_abrupt(v)) *slot = as_string(v);
    return v;
}

/* "YYYY-MM-DDThh:mm:ss" and then Z, .mmmZ or an offset as +hh:mm: a point in time. */
static bool is_time(Text t) {
    static const char form[] = "0000-00-00T00:00:00";
    if (t.len < sizeof form) return false;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '0' ? t.at[i] < '0' || t.at[i] > '9' : t.at[i] != form[i]) return false;
    const char *rest = t.at + sizeof form - 1;
    switch (t.len) {
    case sizeof "1994-11-05T08:15:30Z" - 1: return *rest == 'Z';
    case sizeof "1994-11-05T08:15:30.412Z" - 1: return *rest == '.' || *rest == '+';
    case sizeof "1994-11-05T08:15:30-05:00" - 1: return (*rest == '-' || *rest == '+') && rest[3] == ':';
    default: return false;
    }
}

static int32_t digits(Text t, size_t from, size_t to) {
    int32_t n = 0;
    for (size_t i = from; i < to; i++) n = n * 10 + (t.at[i] - '0');
    return n;
}

static Value time_value(Reader *r, Text t) {
    Civil c = {.year = digits(t, 0, 4), .month = digits(t, 5, 7), .day = digits(t, 8, 10), .hour = digits(t, 11, 13),
               .minute = digits(t, 14, 16), .second = digits(t, 17, 19)};
    int64_t ms = civil_local_millis(&c), minutes = 0;
    if (t.at[19] == '.') ms += digits(t, 20, 23);
    else if (t.at[19] != 'Z') minutes = digits(t, 20, 22) * 60 + digits(t, 23, 25);
    return date_new(r->in, ms + (t.at[19] == '-' ? minutes : -minutes) * 60000);
}

static Value text_value(Reader *r, Text t) { return r->dates && is_time(t) ? time_value(r, t) : string_new(r->in, t); }

/* --- values ------------------------------------------------------------------------------------------------------------------ */

/* Digits and marks that are no number together. */
static Value fault_number(Reader *r, Text t, size_t start) {
    bool exponent = false, sign = false;
    int points = 0;
    char first = t.at[0];
    for (size_t i = 1; i < t.len && !sign; i++) {
        points += t.at[i] == '.' && !exponent;
        sign = (t.at[i] == '+' || t.at[i] == '-') && !exponent;
        exponent |= t.at[i] == 'e' || t.at[i] == 'E';
        first = t.at[i];
    }
    r->at = start;
    if (r->dialect == JSON_CLASSIC) return fault_lexing(r);
    if (r->dialect != JSON_SLURPER || points > 1 || !(sign || exponent)) return fault(r, "unable to parse number");
    if (!sign) return throw_error(r->in, EX_NUMBER_FORMAT, "Not a digit.");
    return throw_error(r->in, EX_NUMBER_FORMAT,
                       "Character %c is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.", first);
}

static Value read_number(Reader *r) {
    size_t start = r->at;
    bool decimal = false;
    for (; r->at < r->text.len; r->at++) {
        char c = r->text.at[r->at];
        bool digit = c >= '0' && c <= '9';
        bool anywhere = r->at == start || decimal || r->dialect != JSON_CLASSIC;
        bool mark = c == '.' || c == 'e' || c == 'E' || ((c == '+' || c == '-') && anywhere);
        if (!digit && !mark) break;
        decimal |= mark && r->at > start;
    }
    Text t = text_span(r->text.at + start, r->at - start);
    Value v;
    static const Kind kinds[] = {V_INT, V_LONG, V_BIGINT};
    for (int i = 0; i < 3 && !decimal; i++)
        if (number_parse_try(r->in, kinds[i], t, 10, &v)) return v;
    Decimal *d = decimal ? decimal_parse(r->in, t) : NULL;
    if (d) return v_decimal(d);
    return fault_number(r, t, start);
}

/* An unquoted text up to the next punctuation. */
static Value read_bare(Reader *r) {
    size_t start = r->at;
    while (r->at < r->text.len && !strchr("{}[],:\n", r->text.at[r->at])) r->at++;
    return string_new(r->in, text_trim(text_span(r->text.at + start, r->at - start)));
}

static Value read_word(Reader *r, const char *word, Value v, const char *message) {
    size_t len = strlen(word);
    if (r->text.len - r->at >= len && memcmp(r->text.at + r->at, word, len) == 0) {
        r->at += len;
        return v;
    }
    if (lax(r)) return read_bare(r);
    if (r->dialect != JSON_CLASSIC) return fault(r, message);
    uint32_t line;
    size_t start, end = r->at + len < r->text.len ? r->at + len : r->text.len;
    Buf read = {0};
    buf_bytes(&read, r->text.at + r->at, end - r->at);
    for (size_t i = end - r->at; i < len; i++) buf_z(&read, "\xC0\x80"); /* what was not read of the word stays NUL */
    locate(r, end, &line, &start);
    return throw_error(r->in, EX_JSON, "Lexing failed on line: %u, column: %zu, while reading '%s', was trying to match the constant '%s'",
                       line, end - start + 1, read.at, word);
}

static Value read_array(Reader *r) {
    Value list = list_new(r->in, 4);
    r->at++;
    if (peek(r) == ']') {
        r->at++;
        return list;
    }
    for (;;) {
        int c = peek(r);
        if (c < 0 || (c == ']' && r->dialect == JSON_SLURPER)) break;
        if (c == ']') return r->at++, list;
        Value item = read_value(r);
        if (is_abrupt(item) && thrown_is(r->in, EX_NUMBER_FORMAT)) return thrown_take(r->in), fault(r, "issue parsing JSON array");
        if (is_abrupt(item)) return item;
        list_push(as_list(list), item);
        c = peek(r);
        if (c != ',' && c != ']') {
            if (c < 0) break;
            if (r->dialect == JSON_CLASSIC) return fault_classic(r, "Expected a value or a closing square bracket ']'", "array");
            return fault(
                r, text_printf(
                       "expecting a ',' or a ']',  but got \nthe current character of  %s  on array index of %u \n",
                       got(r), as_list(list)->len));
        }
        r->at++;
        if (c == ']') return list;
    }
    if (r->dialect == JSON_CLASSIC) return fault_classic(r, "Expected a value", "array");
    return fault(r, "Did not find end of Json Array");
}

static bool is_bare(char c) { return c && !strchr("{}[],:\"' \t\r\n/#", c); }

/* A name and its colon. */
static Value read_key(Reader *r) {
    int c = peek(r);
    Text name;
    bool single = c == '\'' && lax(r);
    if (c == '"' || single) {
        r->at++;
        if (!read_text(r, (char)c, &name)) return V_THROWN;
    } else if (lax(r) && c >= 0 && is_bare((char)c)) {
        size_t start = r->at;
        while (r->at < r->text.len && is_bare(r->text.at[r->at])) r->at++;
        name = text_span(r->text.at + start, r->at - start);
    } else if (r->dialect == JSON_CLASSIC) {
        return c < 0 || strchr("{}[],:", c) ? fault_classic(r, "Expected a String key", "object") : fault_lexing(r);
    } else {
        return fault(r, text_printf("expecting '}' or ',' but got current char %s", got(r)));
    }
    Value key = key_value(r, name);
    if (is_abrupt(key)) return key;
    c = peek(r);
    if (c == ':') return r->at++, key;
    if (r->dialect == JSON_CLASSIC) return fault_classic(r, "Expected a colon ':'", "object");
    return fault(r, text_printf("expecting current character to be %s\n", got(r)));
}

static Value read_object(Reader *r) {
    Interp *in = r->in;
    Value map = r->dialect == JSON_CLASSIC ? map_new_of(in, class_known(in, CLS_HASH_MAP), MAP_HASH, 0)
                                           : map_new_of(in, class_named(in, "groovy.json.internal.LazyMap"), MAP_SORTED, 0);
    r->at++;
    for (;;) {
        int c = peek(r);
        if (c == '}') return r->at++, map;
        if (c < 0 && r->dialect != JSON_CLASSIC) return map; /* as lenient as the original */
        Value key = read_key(r), value = is_abrupt(key) ? key : read_value(r);
        if (is_abrupt(value) || !map_put(in, as_map(map), key, value)) return V_THROWN;
        c = peek(r);
        if (c == ',') {
            r->at++;
        } else if (c != '}' && (c < 0 || !lax(r))) {
            if (r->dialect == JSON_CLASSIC) return fault_classic(r, "Expected a value or a closing curly brace '}'", "object");
            /* the original looks at the last character again where the text ends: an inner brace closes this object, too */
            if (c < 0 && r->at && r->text.at[r->at - 1] == '}') return map;
            if (c < 0 && r->at) r->at--;
            return fault(r, text_printf("expecting '}' or ',' but got current char %s", got(r)));
        }
    }
}

static Value read_value(Reader *r) {
    int c = peek(r);
    Text text;
    switch (c) {
    case '{':
    case '[':
        if (!frame_check_stack(r->in, NEEDED_STACK)) return V_THROWN;
        return c == '{' ? read_object(r) : read_array(r);
    case '\'':
        if (!lax(r)) break;
        /* fallthrough */
    case '"': r->at++; return read_text(r, (char)c, &text) ? text_value(r, text) : V_THROWN;
    case 't': return read_word(r, "true", v_bool(true), "true not parsed properly");
    case 'f': return read_word(r, "false", v_bool(false), "false not parsed properly");
    case 'n': return read_word(r, "null", v_null(), "null not parse properly");
    default: break;
    }
    if (c == '-' || (c >= '0' && c <= '9')) return read_number(r);
    if (lax(r) && c >= 0 && is_bare((char)c)) return read_bare(r);
    if (r->dialect != JSON_CLASSIC)
        return fault(r, "Unable to determine the current character, it is not a string, number, array, or object");
    return c < 0 || strchr("{}[],:", c) ? fault_classic(r, "Expected a value, an array, or an object", "object") : fault_lexing(r);
}

Value json_read(Interp *in, Text text, JsonDialect dialect, bool dates) {
    Reader *r = gc_new(Reader);
    r->in = in;
    r->text = text;
    r->dialect = dialect;
    r->dates = dates;
    if (!text.len)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, dialect == JSON_CLASSIC ? "The JSON input text should neither be null nor empty."
                                                                            : "Text must not be null or empty");
    int first = peek(r);
    if (dialect == JSON_CLASSIC && first >= 0 && first != '{' && first != '[') {
        uint32_t line;
        size_t start;
        locate(r, r->at, &line, &start);
        if (!strchr("\"tfn-0123456789", first)) return fault_lexing(r);
        size_t at = r->at;
        if (strchr("tfn", first) && is_abrupt(read_value(r))) return V_THROWN;
        r->at = at;
        return throw_error(in, EX_JSON,
                           "A JSON payload should start with an openning curly brace '{' or an openning square bracket '['.\n"
                           "Instead, '%s' was found on line: %u, column: %zu",
                           token_text(r), line, r->at - start + 1);
    }
    return read_value(r);
}
