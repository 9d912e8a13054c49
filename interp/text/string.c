/*
 * Strings as objects: making, measuring, slicing, searching, comparing.
 */
#include "interp/text/string.h"

#include "interp/state.h"

#include <stddef.h>
#include <stdio.h>

/* Strings from LARGE_STRING on are got in large pages; those from WORTH_STORING on are appended to in place, with so much room at most. */
enum { LARGE_STRING = 4 << 20, WORTH_STORING = 4096, MOST_SPARE = 16 << 20 };
enum { FIRST_HIGH = 0xD800, FIRST_LOW = 0xDC00, LAST_LOW = 0xDFFF, FIRST_WIDE = 0x10000 };

static bool is_high(uint32_t c) { return c >= FIRST_HIGH && c < FIRST_LOW; }
static bool is_low(uint32_t c) { return c >= FIRST_LOW && c <= LAST_LOW; }

static bool is_ascii(const char *at, size_t len) {
    size_t i = 0;
    for (; i + 8 <= len; i += 8) {
        uint64_t word;
        memcpy(&word, at + i, 8);
        if (word & 0x8080808080808080u) return false;
    }
    for (; i < len; i++)
        if (at[i] & 0x80) return false;
    return true;
}

/* --- making ---------------------------------------------------------------------------------------------- */

bool string_length_ok(Interp *in, uint64_t bytes) {
    if (bytes < INT32_MAX) return true;
    throw_error(in, EX_OUT_OF_MEMORY, "a string of %llu bytes is too long", (unsigned long long)bytes);
    return false;
}

String *string_blank(Interp *in, size_t len) {
    size_t size = sizeof(String) + len + 1;
    String *s = size < LARGE_STRING ? gc_atomic(size) : gc_large(size);
    *s = (String){.obj = {in->kinds[V_STRING], NULL}, .len = (uint32_t)len, .units = (uint32_t)len, .ascii = true,
                  .text = (char *)(s + 1)};
    s->text[len] = '\0';
    return s;
}

/* Rewrites text that is not proper: bad bytes become U+FFFD, surrogate pairs in two pieces one code point. */
static String *repair(Interp *in, Text t) {
    Buf out = {0};
    uint32_t high = 0;
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (high && is_low(c)) {
            out.len -= 3;
            c = FIRST_WIDE + ((high - FIRST_HIGH) << 10) + (c - FIRST_LOW);
        }
        buf_code_point(&out, c);
        high = is_high(c) ? c : 0;
    }
    String *s = string_blank(in, out.len);
    memcpy(s->text, out.at, out.len);
    return s;
}

/* Counts units; false when the text needs repair. */
static bool count_units(Text t, uint32_t *units) {
    bool high = false;
    uint32_t count = 0;
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        const char *start = at;
        uint32_t c = utf8_next(&at, end);
        if (c == 0xFFFD && (unsigned char)*start != 0xEF) return false;
        if (high && is_low(c)) return false;
        high = is_high(c);
        count += c >= FIRST_WIDE ? 2 : 1;
    }
    *units = count;
    return true;
}

Value string_seal(Interp *in, String *s) {
    if (is_ascii(s->text, s->len)) return v_obj(V_STRING, s);
    if (!count_units(string_text(s), &s->units)) {
        s = repair(in, string_text(s));
        count_units(string_text(s), &s->units);
    }
    s->ascii = false;
    return v_obj(V_STRING, s);
}

Value string_ascii(Interp *in, Text t) {
    String *s = string_blank(in, t.len);
    if (t.len) memcpy(s->text, t.at, t.len);
    return v_obj(V_STRING, s);
}

Value string_new(Interp *in, Text t) {
    if (t.len >= INT32_MAX && !string_length_ok(in, t.len)) return V_THROWN;
    String *s = string_blank(in, t.len);
    if (t.len) memcpy(s->text, t.at, t.len);
    return string_seal(in, s);
}

Value string_z(Interp *in, const char *z) { return string_new(in, text_of(z)); }
Value string_from_buf(Interp *in, const Buf *b) { return string_new(in, buf_as_text(b)); }
Value string_empty(Interp *in) { return string_ascii(in, TEXT("")); }

Value string_printf(Interp *in, const char *format, ...) {
    Buf b = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    return string_from_buf(in, &b);
}

Value string_of_char(Interp *in, uint32_t c) {
    char bytes[4];
    return string_new(in, text_span(bytes, (size_t)utf8_put(c, bytes)));
}

Value string_from_units(Interp *in, const uint16_t *units, size_t count) {
    Buf b = {0};
    for (size_t i = 0; i < count; i++) buf_code_point(&b, units[i]);
    return string_from_buf(in, &b); /* joins the pairs */
}

/* Whether a's last and b's first code point are the halves of a pair. */
static bool joins_pair(const String *a, const String *b) {
    if (a->ascii || b->ascii || a->len < 3 || b->len < 3) return false;
    const unsigned char *x = (const unsigned char *)a->text + a->len - 3, *y = (const unsigned char *)b->text;
    return x[0] == 0xED && x[1] >= 0xA0 && x[1] <= 0xAF && y[0] == 0xED && y[1] >= 0xB0;
}

/* What a text that is appended to again and again lies in: each value made so is a prefix of the longest. So a loop of `s += x`
 * copies the text only when the room is used up. */
typedef struct TextStore {
    size_t used, room;
    char text[];
} TextStore;

static TextStore *store_of(const String *s) { return (TextStore *)(void *)(s->text - offsetof(TextStore, text)); }

/* A String whose text lies in a store; unlike others it must be looked into for pointers. */
static String *string_stored(Interp *in, TextStore *store, uint32_t len) {
    String *s = gc_new(String);
    *s = (String){.obj = {in->kinds[V_STRING], NULL}, .len = len, .joined = true, .stored = true, .text = store->text};
    store->used = len;
    store->text[len] = '\0';
    return s;
}

static TextStore *store_new(const String *a, size_t total) {
    size_t spare = total / 2 < MOST_SPARE ? total / 2 : MOST_SPARE, size = sizeof(TextStore) + total + spare + 1;
    TextStore *store = size < LARGE_STRING ? gc_atomic(size) : gc_large(size);
    store->room = total + spare;
    memcpy(store->text, a->text, a->len);
    return store;
}

/* Room for a's text followed by total - a->len bytes, the first part in place already. */
static String *appended_blank(Interp *in, const String *a, size_t total) {
    if (a->len < WORTH_STORING || !a->joined) {
        String *s = string_blank(in, total);
        memcpy(s->text, a->text, a->len);
        s->joined = true;
        return s;
    }
    bool goes_on = a->stored && store_of(a)->used == a->len && store_of(a)->room >= total;
    return string_stored(in, goes_on ? store_of(a) : store_new(a, total), (uint32_t)total);
}

const char *text_cz(Text text) {
    Buf b = {0};
    for (size_t i = 0; i < text.len; i++) text.at[i] ? buf_char(&b, text.at[i]) : buf_z(&b, "\xC0\x80");
    return b.at ? b.at : "";
}

const char *string_cz(const String *s) {
    if (memchr(s->text, 0, s->len)) return text_cz(string_text(s));
    return s->stored && s->text[s->len] ? gc_strndup(s->text, s->len) : s->text;
}

Value string_concat(Interp *in, String *a, String *b) {
    uint64_t total = (uint64_t)a->len + b->len;
    if (total >= INT32_MAX && !string_length_ok(in, total)) return V_THROWN;
    if (!a->len) return v_obj(V_STRING, b);
    if (!b->len) return v_obj(V_STRING, a);
    String *s = appended_blank(in, a, (size_t)total);
    memcpy(s->text + a->len, b->text, b->len);
    if (joins_pair(a, b)) return string_seal(in, s);
    s->ascii = a->ascii && b->ascii;
    s->units = a->units + b->units;
    return v_obj(V_STRING, s);
}

/* --- indices --------------------------------------------------------------------------------------------- */

/* Bytes and units of the code point that starts with this byte. */
static uint32_t step_bytes(char first) {
    unsigned char c = (unsigned char)first;
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}
static uint32_t step_units(char first) { return (unsigned char)first >= 0xF0 ? 2 : 1; }

/* A place in a string that is not ASCII. The last one asked for is remembered, so that a loop over a long string does not
 * count from its start each time; the string stays alive as long. */
typedef struct TextPlace {
    const String *string;
    uint32_t unit, byte;
} TextPlace;
static TextPlace last_place;
enum { WORTH_REMEMBERING = 128 };

/* The known place nearest to the one wanted, `there` being 0 at the start and growing. */
static TextPlace place_near(const String *s, uint32_t wanted, uint32_t there) {
    bool near = last_place.string == s && wanted >= there / 2;
    return near ? last_place : (TextPlace){s, 0, 0};
}

static void place_remember(const TextPlace *p) {
    if (p->string->len >= WORTH_REMEMBERING) last_place = *p;
}

static void place_forward(TextPlace *p) {
    char first = p->string->text[p->byte];
    p->unit += step_units(first);
    p->byte += step_bytes(first);
}

static void place_back(TextPlace *p) {
    const char *text = p->string->text;
    do {
        p->byte--;
    } while (((unsigned char)text[p->byte] & 0xC0) == 0x80);
    p->unit -= step_units(text[p->byte]);
}

uint32_t string_byte_of(const String *s, uint32_t unit) {
    if (s->ascii) return unit;
    TextPlace p = place_near(s, unit, last_place.unit);
    while (p.unit > unit) place_back(&p);
    while (p.byte < s->len && p.unit + step_units(s->text[p.byte]) <= unit) place_forward(&p);
    place_remember(&p);
    return p.byte;
}

uint32_t string_unit_of(const String *s, uint32_t byte) {
    if (s->ascii) return byte;
    TextPlace p = place_near(s, byte, last_place.byte);
    while (p.byte > byte) place_back(&p);
    while (p.byte < byte) place_forward(&p);
    place_remember(&p);
    return p.unit;
}

uint32_t text_units(Text t) {
    uint32_t units = 0;
    for (size_t i = 0; i < t.len; i += step_bytes(t.at[i])) units += step_units(t.at[i]);
    return units;
}

void text_to_units(Text t, uint16_t *out) {
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (c >= FIRST_WIDE) {
            *out++ = (uint16_t)(FIRST_HIGH + ((c - FIRST_WIDE) >> 10));
            *out++ = (uint16_t)(FIRST_LOW + (c & 0x3FF));
        } else {
            *out++ = (uint16_t)c;
        }
    }
}

uint16_t string_unit(const String *s, uint32_t i) {
    if (s->ascii) return (unsigned char)s->text[i];
    uint32_t byte = string_byte_of(s, i);
    const char *at = s->text + byte;
    uint16_t units[2] = {0};
    text_to_units(text_span(at, step_bytes(*at)), units);
    if (step_units(*at) == 1) return units[0];
    return units[i - string_unit_of(s, byte)];
}

Value string_sub(Interp *in, const String *s, uint32_t from, uint32_t to) {
    if (from == 0 && to == s->units) return v_obj(V_STRING, (String *)s);
    if (s->ascii) return string_ascii(in, text_span(s->text + from, to - from));
    uint32_t first = string_byte_of(s, from), last = string_byte_of(s, to);
    uint32_t skip = from - string_unit_of(s, first), more = to - string_unit_of(s, last);
    if (!skip && !more) return string_new(in, text_span(s->text + first, last - first));
    Text whole = text_span(s->text + first, last - first + (more ? step_bytes(s->text[last]) : 0)); /* a pair is cut */
    uint16_t *units = gc_atomic(sizeof *units * (text_units(whole) + 1));
    text_to_units(whole, units);
    return string_from_units(in, units + skip, to - from);
}

/* Whether the text's first unit is the second half of a pair, or its last unit the first. */
static bool has_half_edge(Text t) {
    const unsigned char *first = (const unsigned char *)t.at, *last = first + t.len - 3;
    return t.len >= 3 && ((first[0] == 0xED && first[1] >= 0xB0) || (last[0] == 0xED && last[1] >= 0xA0 && last[1] < 0xB0));
}

static Text text_of_halves(Text t) {
    size_t count = text_units(t);
    uint16_t *units = gc_atomic(sizeof *units * (count + 1));
    text_to_units(t, units);
    Buf out = {0};
    for (size_t i = 0; i < count; i++) {
        char unit[4];
        buf_bytes(&out, unit, (size_t)utf8_put(units[i], unit));
    }
    return buf_as_text(&out);
}

void texts_for_search(Text *subject, Text *needle) {
    if (!has_half_edge(*needle)) return;
    *subject = text_of_halves(*subject);
    *needle = text_of_halves(*needle);
}

/* Where the needle lies, at `from` or the nearest unit from there in the direction of `step`; -1: nowhere. */
static int64_t units_find(Text subject, Text needle, int64_t from, int step) {
    size_t count = text_units(needle), all = text_units(subject);
    uint16_t *wanted = gc_atomic(sizeof *wanted * (count + 1)), *units = gc_atomic(sizeof *units * (all + 1));
    text_to_units(needle, wanted);
    text_to_units(subject, units);
    int64_t most = (int64_t)all - (int64_t)count;
    if (step < 0 && from > most) from = most;
    for (; from >= 0 && from <= most; from += step)
        if (memcmp(units + from, wanted, count * sizeof *units) == 0) return from;
    return -1;
}

int64_t string_index_of(const String *s, Text needle, int64_t from) {
    if (from < 0) from = 0;
    if (from > s->units || !needle.len) return needle.len ? -1 : from > s->units ? (int64_t)s->units : from;
    if (!s->ascii && has_half_edge(needle)) return units_find(string_text(s), needle, from, 1);
    uint32_t start = string_byte_of(s, (uint32_t)from);
    if (!s->ascii && string_unit_of(s, start) < from) start += step_bytes(s->text[start]); /* from within a pair */
    ptrdiff_t hit = text_find(string_text(s), needle, start);
    return hit < 0 ? -1 : (int64_t)string_unit_of(s, (uint32_t)hit);
}

int64_t string_last_index_of(const String *s, Text needle, int64_t from) {
    if (from < 0 || !needle.len) return from < 0 ? -1 : from > s->units ? (int64_t)s->units : from;
    if (!s->ascii && has_half_edge(needle)) return units_find(string_text(s), needle, from, -1);
    size_t end = from >= s->units ? s->len : string_byte_of(s, (uint32_t)from) + needle.len;
    ptrdiff_t hit = text_rfind(text_span(s->text, end > s->len ? s->len : end), needle);
    return hit < 0 ? -1 : (int64_t)string_unit_of(s, (uint32_t)hit);
}

/* --- hash and order -------------------------------------------------------------------------------------- */

int32_t text_java_hash(Text t) {
    uint32_t hash = 0;
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        unsigned char first = (unsigned char)*at;
        if (first < 0x80) {
            hash = 31 * hash + first;
            at++;
            continue;
        }
        uint16_t units[2];
        uint32_t len = step_bytes(*at);
        text_to_units(text_span(at, len), units);
        for (uint32_t i = 0; i < step_units(*at); i++) hash = 31 * hash + units[i];
        at += len;
    }
    return (int32_t)hash;
}

int32_t string_hash(String *s) {
    if (!s->hash) s->hash = text_java_hash(string_text(s));
    return s->hash;
}

/* The two units at a code point's start; the second one is of the next code point where this is no pair, -1 at the end. */
static void two_units(Text t, size_t at, int32_t out[2]) {
    for (int filled = 0; filled < 2;) {
        uint16_t units[2];
        uint32_t step = at < t.len ? step_bytes(t.at[at]) : 0;
        if (step) text_to_units(text_span(t.at + at, step), units);
        out[filled] = step ? units[0] : -1;
        if (step == 4 && filled == 0) out[1] = units[1];
        filled += step == 4 ? 2 : 1;
        at += step;
    }
}

int32_t text_compare(Text a, Text b) {
    size_t shared = a.len < b.len ? a.len : b.len, same = 0;
    while (same < shared && a.at[same] == b.at[same]) same++;
    if (same == shared) return (int32_t)text_units(a) - (int32_t)text_units(b);
    if (((a.at[same] | b.at[same]) & 0x80) == 0) return a.at[same] - b.at[same];
    while (same && ((unsigned char)a.at[same] & 0xC0) == 0x80) same--;
    int32_t x[2], y[2]; /* the first ones are alike where a lone half stands beside a pair */
    two_units(a, same, x);
    two_units(b, same, y);
    if (x[0] != y[0]) return x[0] - y[0];
    return x[1] < 0 || y[1] < 0 ? (int32_t)text_units(a) - (int32_t)text_units(b) : x[1] - y[1];
}
