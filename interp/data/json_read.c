/*
 * The JSON reader of JsonSlurper, by its types of parsers. It accepts what those accept, a comma before } included.
 */
#include "interp/eval/frame.h"
#include "interp/data/json_reader.h"
#include "interp/known.h"
#include "interp/collections/map.h"
#include "interp/numbers/number.h"
#include "interp/numbers/number_parse.h"
#include "interp/text/string.h"
#include "interp/thrown.h"
#include "interp/time/civil.h"
#include "interp/time/date.h"

typedef JsonReader Reader;

static Value read_value(Reader *r);

/* --- errors ------------------------------------------------------------------------------------------------------------- */

void json_locate(const Reader *r, size_t at, uint32_t *line, size_t *start) {
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
    json_locate(r, at, &line, &start);
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

int json_hex4(const Reader *r, size_t at) {
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
        int unit = letter == 'u' ? json_hex4(r, r->at + 1) : -1;
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

bool json_read_text(Reader *r, char quote, Text *out) {
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

Value json_key(Reader *r, Text name) {
    String **slot = &r->key[text_hash(name) % JSON_KEY_CACHE];
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

static Value fault_number(Reader *r, size_t start) {
    r->at = start;
    return fault(r, "unable to parse number");
}

static Value fault_character(Reader *r, size_t at) {
    const char *from = r->text.at + at, *next = from;
    utf8_next(&next, r->text.at + r->text.len);
    return throw_error(r->in, EX_JSON_INTERNAL, "unexpected character %.*s", (int)(next - from), from);
}

/* A whole number is an int when it is shorter than the longest one, or as long and not greater; otherwise a long, which may overflow. */
static Value scanned_whole(Text t) {
    Text longest = t.at[0] == '-' ? TEXT("-2147483648") : TEXT("2147483647");
    bool fits = t.len < longest.len || (t.len == longest.len && memcmp(t.at, longest.at, t.len) <= 0);
    uint64_t n = 0;
    for (size_t i = t.at[0] == '-'; i < t.len; i++) n = n * 10 + (uint64_t)(t.at[i] - '0');
    n = t.at[0] == '-' ? 0 - n : n;
    return fits ? v_int((int32_t)n) : v_long((int64_t)n);
}

/* JsonSlurper's numbers end at a blank, a comma or a closing bracket. */
static Value scan_number(Reader *r) {
    Text all = r->text;
    size_t start = r->at, i = start + (all.at[start] == '-'), first = i;
    bool point = false, whole = true;
    for (; i < all.len; i++) {
        unsigned char c = (unsigned char)all.at[i];
        if (c <= ' ' || strchr(",}]", c)) break;
        if (c >= '0' && c <= '9') continue;
        if (!strchr(".eE+-", c) || (c == '.' && point)) return fault_character(r, i);
        point |= c == '.';
        whole = false;
    }
    Text t = text_span(all.at + start, i - start);
    char before = t.len > 1 ? t.at[t.len - 2] : '\0', last = t.at[t.len - 1];
    if (i == first) return throw_error(r->in, EX_JSON_INTERNAL, "died");
    r->at = i;
    if (whole) return scanned_whole(t);
    if (i < all.len && (strchr("eE", last) || (strchr("+-", last) && before && strchr("eE", before))))
        return throw_error(r->in, EX_NUMBER_FORMAT, "No exponent digits.");
    return number_parse(r->in, V_DECIMAL, t, 10);
}

static Value read_number(Reader *r) {
    if (r->dialect == JSON_SLURPER) return scan_number(r);
    size_t start = r->at;
    bool decimal = false;
    for (; r->at < r->text.len; r->at++) {
        char c = r->text.at[r->at];
        bool digit = c >= '0' && c <= '9';
        bool mark = c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
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
    return fault_number(r, start);
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
    return fault(r, message);
}

static Value read_array(Reader *r) {
    Value list = list_new(r->in, 4);
    r->at++;
    if (peek(r) == ']') {
        r->at++;
        return list;
    }
    for (;;) {
        if (r->dialect == JSON_SLURPER && r->at + 1 >= r->text.len) break;
        int c = peek(r);
        if (c < 0) break;
        if (c == ']' && r->dialect != JSON_SLURPER) return r->at++, list;
        Value item = read_value(r);
        if (is_abrupt(item) && thrown_is(r->in, EX_NUMBER_FORMAT)) return thrown_take(r->in), fault(r, "issue parsing JSON array");
        if (is_abrupt(item)) return item;
        list_push(as_list(list), item);
        if (r->dialect == JSON_SLURPER && r->at >= r->text.len) return fault(r, "issue parsing JSON array");
        c = peek(r);
        if (c != ',' && c != ']') {
            if (c < 0) break;
            return fault(
                r, text_printf(
                       "expecting a ',' or a ']',  but got \nthe current character of  %s  on array index of %u \n",
                       got(r), as_list(list)->len));
        }
        r->at++;
        if (c == ']') return list;
    }
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
        if (!json_read_text(r, (char)c, &name)) return V_THROWN;
    } else if (lax(r) && c >= 0 && is_bare((char)c)) {
        size_t start = r->at;
        while (r->at < r->text.len && is_bare(r->text.at[r->at])) r->at++;
        name = text_span(r->text.at + start, r->at - start);
    } else {
        return fault(r, text_printf("expecting '}' or ',' but got current char %s", got(r)));
    }
    Value key = json_key(r, name);
    if (is_abrupt(key)) return key;
    c = peek(r);
    if (c == ':') return r->at++, key;
    if (c < 0) r->at--; /* the original looks at the last character again */
    return fault(r, text_printf("expecting current character to be %s\n", got(r)));
}

static Value read_object(Reader *r) {
    Interp *in = r->in;
    Value map = map_new_of(in, class_named(in, "groovy.json.internal.LazyMap"), MAP_SORTED, 0);
    r->at++;
    for (;;) {
        int c = peek(r);
        if (c == '}') return r->at++, map;
        if (c < 0) return map; /* as lenient as the original */
        if (c == ',' && r->dialect == JSON_SLURPER) {
            r->at++;
            continue;
        }
        Value key = read_key(r), value = is_abrupt(key) ? key : read_value(r);
        if (is_abrupt(value) || !map_put(in, as_map(map), key, value)) return V_THROWN;
        c = peek(r);
        if (c == ',') {
            r->at++;
        } else if (c != '}' && (c < 0 || !lax(r))) {
            /* here, too; an inner brace closes this object as well */
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
        if (!frame_check_stack(r->in, JSON_NEEDED_STACK)) return V_THROWN;
        return c == '{' ? read_object(r) : read_array(r);
    case '\'':
        if (!lax(r)) break;
        /* fallthrough */
    case '"': r->at++; return json_read_text(r, (char)c, &text) ? text_value(r, text) : V_THROWN;
    case 't': return read_word(r, "true", v_bool(true), "true not parsed properly");
    case 'f': return read_word(r, "false", v_bool(false), "false not parsed properly");
    case 'n': return read_word(r, "null", v_null(), "null not parse properly");
    default: break;
    }
    if (c == '-' || (c >= '0' && c <= '9')) return read_number(r);
    if (lax(r) && c >= 0 && is_bare((char)c)) return read_bare(r);
    return fault(r, "Unable to determine the current character, it is not a string, number, array, or object");
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
    return dialect == JSON_CLASSIC ? json_read_classic(r) : read_value(r);
}
