/*
 * Groovy's older reader of JSON, which looks at one token after the other: JsonSlurperClassic, and JsonOutput.prettyPrint(), which asks
 * of a text only that it has tokens. A text or number that the end cuts off is none.
 */
#include "interp/collections/map.h"
#include "interp/data/json_reader.h"
#include "interp/eval/frame.h"
#include "interp/known.h"
#include "interp/numbers/number_parse.h"
#include "interp/text/string.h"
#include "interp/thrown.h"

/* --- tokens ------------------------------------------------------------------------------------------------------------------ */

enum { END, WORD = 'w', NUMBER = '0', STRING_TOKEN = '"' }; /* other kinds: the token's own character */

typedef struct Token {
    int kind;
    size_t from; /* where it starts */
    Value value; /* of a word or text */
} Token;

static const char *place(const JsonReader *r, size_t at) {
    uint32_t line;
    size_t start;
    json_locate(r, at, &line, &start);
    return text_printf("on line: %u, column: %zu", line, at - start + 1);
}

static Value fault_lexing(const JsonReader *r, const char *read, const char *wanted) {
    return throw_error(r->in, EX_JSON, "Lexing failed %s, while reading '%s', %s", place(r, r->at), read, wanted);
}

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f); }

static bool read_word(JsonReader *r, Token *t, const char *word, Value v) {
    size_t len = strlen(word), rest = r->text.len - r->at;
    *t = (Token){WORD, r->at, v};
    if (rest >= len && memcmp(r->text.at + r->at, word, len) == 0) return r->at += len, true;
    Buf read = {0};
    buf_bytes(&read, r->text.at + r->at, rest < len ? rest : len);
    for (size_t i = rest; i < len; i++) buf_z(&read, "\xC0\x80"); /* what was not read of the word stays NUL */
    r->at += rest < len ? rest : len;
    fault_lexing(r, read.at, text_printf("was trying to match the constant '%s'", word));
    return false;
}

/* Are all escapes from `from` to `to` ones that JSON has? */
static bool escapes_fit(const JsonReader *r, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) {
        if (r->text.at[i] != '\\') continue;
        i++;
        if (!r->text.at[i] || !strchr("\"\\/bfnrtu", r->text.at[i]) || (r->text.at[i] == 'u' && json_hex4(r, i + 1) < 0)) return false;
    }
    return true;
}

static bool read_string(JsonReader *r, Token *t) {
    size_t start = r->at + 1, end = start;
    Text text;
    while (end < r->text.len && r->text.at[end] != '"') end += r->text.at[end] == '\\' ? 2 : 1;
    if (end >= r->text.len || !escapes_fit(r, start, end)) {
        r->at = r->text.len;
        t->kind = END;
        return true;
    }
    *t = (Token){STRING_TOKEN, r->at, v_null()};
    r->at = start;
    if (!json_read_text(r, '"', &text)) return false;
    t->value = text.len <= 32 ? json_key(r, text) : string_new(r->in, text);
    return !is_abrupt(t->value);
}

/* Is it -?digits(.digits)?([eE][+-]?digits)? */
static bool fits_number(Text t) {
    size_t i = t.at[0] == '-', parts = 0;
    for (;;) {
        size_t from = i;
        while (i < t.len && t.at[i] >= '0' && t.at[i] <= '9') i++;
        if (i == from) return false;
        if (i == t.len) return true;
        bool exponent = t.at[i] == 'e' || t.at[i] == 'E';
        if (!(exponent ? parts < 2 : t.at[i] == '.' && parts == 0)) return false;
        i++;
        parts = exponent ? 2 : 1;
        i += exponent && i < t.len && (t.at[i] == '+' || t.at[i] == '-');
    }
}

static bool read_number(JsonReader *r, Token *t) {
    size_t start = r->at;
    while (r->at < r->text.len && r->text.at[r->at] && strchr("0123456789.-+eE", r->text.at[r->at])) r->at++;
    Text text = text_span(r->text.at + start, r->at - start);
    *t = (Token){r->at == r->text.len ? END : NUMBER, start, v_null()};
    if (t->kind == END) return true;
    if (!fits_number(text)) {
        fault_lexing(r, text_cz(text), "was trying to match a number");
        return false;
    }
    return true;
}

/* The number that was just read. */
static Value number_value(const JsonReader *r, const Token *t) {
    static const Kind kinds[] = {V_INT, V_LONG, V_BIGINT};
    Text text = text_span(r->text.at + t->from, r->at - t->from);
    Value v;
    for (int i = 0; i < 3; i++)
        if (number_parse_try(r->in, kinds[i], text, 10, &v)) return v;
    return number_parse(r->in, V_DECIMAL, text, 10);
}

/* False: threw. */
static bool next_token(JsonReader *r, Token *t) {
    while (r->at < r->text.len && is_blank(r->text.at[r->at])) r->at++;
    char c = r->at < r->text.len ? r->text.at[r->at] : '\0';
    *t = (Token){END, r->at, v_null()};
    if (r->at == r->text.len) return true;
    switch (c) {
    case '{': case '}': case '[': case ']': case ':': case ',':
        t->kind = c;
        r->at++;
        return true;
    case 'n': return read_word(r, t, "null", v_null());
    case 't': return read_word(r, t, "true", v_bool(true));
    case 'f': return read_word(r, t, "false", v_bool(false));
    case '"': return read_string(r, t);
    default: break;
    }
    if (c == '-' || (c >= '0' && c <= '9')) return read_number(r, t);
    const char *from = r->text.at + r->at, *next = from;
    utf8_next(&next, r->text.at + r->text.len);
    fault_lexing(r, gc_strndup(from, (size_t)(next - from)), "no possible valid JSON value or punctuation could be recognized.");
    return false;
}

/* --- JsonSlurperClassic ------------------------------------------------------------------------------------------------------ */

static const char *token_text(const JsonReader *r, const Token *t) {
    if (t->kind == STRING_TOKEN) return text_printf("\"%.*s\"", TEXT_FMT(string_text(as_string(t->value))));
    return gc_strndup(r->text.at + t->from, r->at - t->from);
}

static Value fault(const JsonReader *r, const char *wanted, const Token *t, const char *unterminated) {
    if (t->kind == END)
        return throw_error(r->in, EX_JSON, "Expected %s %s.\nBut got an unterminated %s.", wanted, place(r, r->at), unterminated);
    return throw_error(r->in, EX_JSON, "Expected %s %s.\nBut got '%s' instead.", wanted, place(r, t->from), token_text(r, t));
}

static Value read_value(JsonReader *r, const Token *t, const char *around);

/* An array's fault at its end is worded without a comma. */
static Value fault_behind_item(const JsonReader *r, const Token *t) {
    uint32_t line;
    size_t start;
    if (t->kind == END) return fault(r, "a closing square bracket ']' or a comma ','", t, "array");
    json_locate(r, t->from, &line, &start);
    return throw_error(r->in, EX_JSON, "Expected a value or a closing square bracket ']' on line: %u column: %zu.\nBut got '%s' instead.",
                       line, t->from - start + 1, token_text(r, t));
}

static Value read_array(JsonReader *r) {
    Value list = list_new(r->in, 4);
    for (Token t;;) {
        if (!next_token(r, &t)) return V_THROWN;
        if (t.kind == ']') return list;
        Value item = read_value(r, &t, "array");
        if (is_abrupt(item) || !next_token(r, &t)) return V_THROWN;
        list_push(as_list(list), item);
        if (t.kind == ']') return list;
        if (t.kind != ',') return fault_behind_item(r, &t);
    }
}

static Value read_object(JsonReader *r) {
    Value map = map_new_of(r->in, class_known(r->in, CLS_HASH_MAP), MAP_HASH, 0);
    for (Token t;;) {
        if (!next_token(r, &t)) return V_THROWN;
        if (t.kind == '}') return map;
        if (t.kind != STRING_TOKEN) return fault(r, t.kind == END ? "a String key" : "a string key", &t, "object");
        Value key = t.value;
        if (!next_token(r, &t)) return V_THROWN;
        if (t.kind != ':') return fault(r, t.kind == END ? "a a colon ':'" : "a colon ':'", &t, "object");
        if (!next_token(r, &t)) return V_THROWN;
        Value value = read_value(r, &t, "object");
        size_t end = r->at;
        if (is_abrupt(value) || !map_put(r->in, as_map(map), key, value) || !next_token(r, &t)) return V_THROWN;
        if (t.kind == '}') return map;
        if (t.kind == END) {
            r->at = end;
            return fault(r, "a closing curly brace '}' or a comma ','", &t, "object");
        }
        if (t.kind != ',') return fault(r, "a value or a closing curly brace '}'", &t, "object");
    }
}

static Value read_value(JsonReader *r, const Token *t, const char *around) {
    switch (t->kind) {
    case '{':
    case '[':
        if (!frame_check_stack(r->in, JSON_NEEDED_STACK)) return V_THROWN;
        return t->kind == '{' ? read_object(r) : read_array(r);
    case NUMBER: return number_value(r, t);
    case WORD:
    case STRING_TOKEN: return t->value;
    case END: return fault(r, "a value", t, around);
    default: return fault(r, "a value, an array, or an object", t, around);
    }
}

Value json_read_classic(JsonReader *r) {
    Token t;
    if (!next_token(r, &t)) return V_THROWN;
    if (t.kind == END)
        return throw_error(r->in, EX_NULL_POINTER, "Cannot invoke \"groovy.json.JsonToken.getType()\" because \"token\" is null");
    if (t.kind == '{' || t.kind == '[') return read_value(r, &t, NULL);
    return throw_error(r->in, EX_JSON,
                       "A JSON payload should start with an openning curly brace '{' or an openning square bracket '['.\n"
                       "Instead, '%s' was found %s",
                       token_text(r, &t), place(r, t.from));
}

/* --- layout ------------------------------------------------------------------------------------------------------------------ */

enum { INDENT = 4 };

static void new_line(Buf *out, int level) {
    buf_char(out, '\n');
    for (int i = 0; i < level * INDENT; i++) buf_char(out, ' ');
}

static void lay_out_mark(Buf *out, int kind, int *level) {
    bool opens = kind == '{' || kind == '[', closes = kind == '}' || kind == ']';
    if (closes) new_line(out, --*level);
    buf_char(out, (char)kind);
    *level += opens;
    if (opens || kind == ',') new_line(out, *level);
    if (kind == ':') buf_char(out, ' ');
}

bool json_pretty(Interp *in, Buf *out, Text json) {
    JsonReader *r = gc_new(JsonReader);
    *r = (JsonReader){.in = in, .text = json};
    int level = 0;
    for (Token t;;) {
        if (!next_token(r, &t)) return false;
        switch (t.kind) {
        case END: return true;
        case WORD:
        case NUMBER: buf_bytes(out, json.at + t.from, r->at - t.from); break;
        case STRING_TOKEN:
            if (!json_print(in, out, t.value)) return false;
            break;
        default: lay_out_mark(out, t.kind, &level);
        }
    }
}
