/*
 * What Groovy adds to every CharSequence: parts, padding, characters.
 */
#include "interp/text/string_methods.h"

#include "interp/text/builder.h"
#include "interp/collections/collections.h"
#include "interp/text/encoding.h"
#include "interp/collections/iterator.h"
#include "interp/numbers/number.h"
#include "interp/eval/operator.h"
#include "interp/text/pattern_text.h"
#include "interp/text/unicode.h"

/* --- s[i], s[1..-2], s[0, 2] ---------------------------------------------------------------------------------- */

/* As the subSequence() of strings and that of builders complain. */
static Value throw_beyond(Interp *in, Value self, int64_t from, int64_t to, uint32_t length) {
    return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "%s %d, end %d, length %u", is_builder(self) ? "start" : "begin",
                       (int32_t)from, (int32_t)to, length);
}

static Value char_at_index(Interp *in, Value self, const String *s, int64_t index) {
    if (index < 0) {
        if (index < -(int64_t)s->units)
            return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [%lld] too large for array size %u",
                               (long long)index, s->units);
        index += s->units;
    }
    if (index >= s->units) return throw_beyond(in, self, index, index + 1, s->units);
    return string_sub(in, s, (uint32_t)index, (uint32_t)index + 1);
}

METHOD(get_at) {
    const String *s = receiver(in, self);
    return s ? char_at_index(in, self, s, args[0].as.i) : V_THROWN;
}

static Value reversed(Interp *in, const String *s) {
    if (s->ascii) {
        String *r = string_blank(in, s->len);
        for (uint32_t i = 0; i < s->len; i++) r->text[i] = s->text[s->len - 1 - i];
        return v_string(r);
    }
    Buf out = {0};
    for (size_t end = s->len; end;) {
        size_t start = end - 1;
        while (start && ((unsigned char)s->text[start] & 0xC0) == 0x80) start--;
        buf_bytes(&out, s->text + start, end - start);
        end = start;
    }
    return string_from_buf(in, &out);
}

static Value part_of(Interp *in, Value self, const Range *range) {
    const String *s = receiver(in, self);
    int64_t from, to;
    bool reverse;
    if (!s || !range_borders(in, range, s->units, &from, &to, &reverse)) return V_THROWN;
    if (range->form == RANGE_EMPTY) to++; /* reached within a list of indices only, where Groovy takes it for any other range */
    if (from < 0 || to < from || to > s->units) return throw_beyond(in, self, from, to, s->units);
    Value part = string_sub(in, s, (uint32_t)from, (uint32_t)to);
    return reverse ? reversed(in, as_string(part)) : part;
}

METHOD(get_range) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const Range *range = as_range(args[0]);
    return range->form == RANGE_EMPTY ? string_z(in, "") : part_of(in, self, range);
}

METHOD(get_each) {
    Value index;
    Iter it;
    Buf out = {0};
    if (is_null(args[0])) return throw_null(in);
    if (collection_too_deep(in) || !iter_start(in, &it, args[0])) return V_THROWN;
    while (iter_next(in, &it, &index)) {
        Value part;
        if (index.kind == V_RANGE) part = part_of(in, self, as_range(index));
        else if (index.kind == V_LIST || index.kind == V_SET) part = get_each(in, self, &index, 1);
        else part = is_abrupt(index = index_unboxed(in, index)) ? index : get_at(in, self, &index, 1);
        if (is_abrupt(part)) return part;
        buf_text(&out, string_text(as_string(part)));
    }
    return it.failed ? V_THROWN : string_from_buf(in, &out);
}

/* --- parts ------------------------------------------------------------------------------------------------------ */

/* All of it is a builder itself, and the String of a GString. */
static Value whole(Value self, const String *s) { return self.kind == V_GSTRING ? v_string((String *)s) : self; }

METHOD(take) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int32_t n = args[0].as.i;
    if (n >= 0 && (uint32_t)n >= s->units) return whole(self, s);
    return string_sub(in, s, 0, n < 0 ? 0 : (uint32_t)n < s->units ? (uint32_t)n : s->units);
}

METHOD(drop) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int32_t n = args[0].as.i;
    if (n <= 0) return whole(self, s);
    return string_sub(in, s, (uint32_t)n < s->units ? (uint32_t)n : s->units, s->units);
}

/* How many characters from the start satisfy the closure; -1: thrown. */
static int64_t prefix_length(Interp *in, const String *s, Value closure) {
    for (uint32_t i = 0; i < s->units; i++) {
        Value c = v_char(string_unit(s, i)), found = closure_test(in, closure, &c, 1);
        if (is_abrupt(found)) return -1;
        if (!found.as.i) return i;
    }
    return s->units;
}

METHOD(take_while) {
    const String *s = receiver(in, self);
    int64_t n = s ? prefix_length(in, s, args[0]) : -1;
    if (n < 0) return V_THROWN;
    return n == s->units ? whole(self, s) : string_sub(in, s, 0, (uint32_t)n);
}

METHOD(drop_while) {
    const String *s = receiver(in, self);
    int64_t n = s ? prefix_length(in, s, args[0]) : -1;
    if (n < 0) return V_THROWN;
    return n == 0 ? whole(self, s) : string_sub(in, s, (uint32_t)n, s->units);
}

METHOD(size) {
    const String *s = receiver(in, self);
    return s ? v_int((int32_t)s->units) : V_THROWN;
}

METHOD(reverse) {
    const String *s = receiver(in, self);
    return s ? reversed(in, s) : V_THROWN;
}

METHOD(to_list) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value list = list_new(in, s->units);
    for (uint32_t i = 0; i < s->units; i++) list_push(as_list(list), string_sub(in, s, i, i + 1));
    return list;
}

METHOD(to_set) {
    Value list = to_list(in, self, args, argc);
    return is_abrupt(list) ? list : class_construct(in, class_named(in, "java.util.HashSet"), &list, 1);
}

METHOD(iterator) {
    if (!is_stringlike(self)) return iterator_over(in, self); /* to Groovy a builder is one item */
    Value list = to_list(in, self, args, argc);
    return is_abrupt(list) ? list : iterator_over(in, list);
}

METHOD(get_chars) {
    Value text = value_to_string(in, self);
    return is_abrupt(text) ? text : call_method_z(in, text, "toCharArray", NULL, 0);
}

METHOD(contains) {
    const String *s = receiver(in, self);
    Text needle;
    return s && arg_text(in, args[0], &needle) ? v_bool(string_index_of(s, needle, 0) >= 0) : V_THROWN;
}

/* Groovy's way of counting sees overlapping occurrences, and stops where the place is less than the count. */
METHOD(count) {
    const String *s = receiver(in, self);
    Text needle;
    if (!s || !arg_text(in, args[0], &needle)) return V_THROWN;
    int64_t found = 0;
    for (int64_t at = 0;; at++) {
        at = string_index_of(s, needle, at);
        if (at < found || at > s->units) break;
        found++;
        if (at == s->units) break;
    }
    return v_int((int32_t)found);
}

/* --- case ------------------------------------------------------------------------------------------------------- */

static Value first_changed(Interp *in, Value self, uint32_t (*change)(uint32_t)) {
    const String *s = receiver(in, self);
    if (!s || !s->len) return s ? v_string((String *)s) : V_THROWN;
    Buf out = {0};
    const char *at = s->text;
    buf_code_point(&out, change(utf8_next(&at, s->text + s->len)));
    buf_z(&out, at);
    return string_from_buf(in, &out);
}
METHOD(capitalize) { return first_changed(in, self, unicode_upper); }
METHOD(uncapitalize) { return first_changed(in, self, unicode_lower); }

/* --- padding ---------------------------------------------------------------------------------------------------- */

/* `length` units of the padding repeated. */
static Value padding_of(Interp *in, const String *padding, uint32_t length) {
    if (!padding->units) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    Value many = string_repeat(in, padding, (int32_t)(length / padding->units + 1));
    return is_abrupt(many) ? many : string_sub(in, as_string(many), 0, length);
}

typedef enum Side { SIDE_LEFT, SIDE_RIGHT, SIDE_BOTH } Side;

static Value pad(Interp *in, Value self, const Value *args, int argc, Side side) {
    String *s = receiver(in, self);
    Value with = argc > 1 ? value_to_string(in, args[1]) : string_ascii(in, TEXT(" "));
    if (!s || is_abrupt(with)) return V_THROWN;
    if (is_null(args[0])) return throw_null(in);
    int64_t missing = number_int(args[0]) - (int64_t)s->units;
    if (missing <= 0) return v_string(s);
    if (argc > 1 && is_null(args[1])) return throw_null(in);
    int64_t left = side == SIDE_LEFT ? missing : side == SIDE_BOTH ? missing / 2 : 0;
    Value front = padding_of(in, as_string(with), (uint32_t)left);
    Value back = is_abrupt(front) ? front : padding_of(in, as_string(with), (uint32_t)(missing - left));
    if (is_abrupt(back)) return back;
    Value head = string_concat(in, as_string(front), s);
    return is_abrupt(head) ? head : string_concat(in, as_string(head), as_string(back));
}
METHOD(pad_left) { return pad(in, self, args, argc, SIDE_LEFT); }
METHOD(pad_right) { return pad(in, self, args, argc, SIDE_RIGHT); }
METHOD(center) { return pad(in, self, args, argc, SIDE_BOTH); }

/* --- operators as methods ------------------------------------------------------------------------------------------ */

/* Strings and GStrings as they are; other texts as the String they stand for. */
static Value as_operand(Interp *in, Value self) {
    if (is_stringlike(self)) return self;
    String *s = receiver(in, self);
    return s ? v_string(s) : V_THROWN;
}

static Value operate(Interp *in, Operator op, Value self, Value with) {
    Value left = as_operand(in, self);
    return is_abrupt(left) ? left : op_binary(in, op, left, with);
}

static Value operate_alone(Interp *in, Operator op, Value self) {
    Value operand = as_operand(in, self);
    return is_abrupt(operand) ? operand : op_unary(in, op, operand);
}

METHOD(plus) { return operate(in, OP_PLUS, self, args[0]); }
METHOD(multiply) { return is_null(args[0]) ? throw_null(in) : operate(in, OP_TIMES, self, args[0]); }
METHOD(next) { return operate_alone(in, OP_INCREMENT, self); }
METHOD(previous) { return operate_alone(in, OP_DECREMENT, self); }
METHOD(bitwise_negate) { return operate_alone(in, OP_BIT_NOT, self); }
METHOD(is_case) {
    Value label = as_operand(in, self);
    return is_abrupt(label) ? label : op_is_case(in, label, args[0]);
}
METHOD(as_boolean) {
    Value operand = as_operand(in, self);
    return is_abrupt(operand) ? operand : value_truth(in, operand);
}

METHOD(minus) {
    String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (is_pattern(args[0])) return pattern_replace(in, as_pattern(args[0]), s, TEXT(""), false);
    Text gone;
    if (!value_text(in, args[0], &gone)) return V_THROWN;
    Text t = string_text(s);
    texts_for_search(&t, &gone);
    ptrdiff_t at = text_find(t, gone, 0);
    if (at < 0) return v_string(s);
    Buf out = {0};
    buf_bytes(&out, t.at, (size_t)at);
    buf_bytes(&out, t.at + at + gone.len, t.len - (size_t)at - gone.len);
    return string_from_buf(in, &out);
}

METHOD(minus_pattern) { return is_null(args[0]) ? throw_null(in) : minus(in, self, args, argc); }

METHOD(left_shift) {
    String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value b = builder_new(in, class_known(in, self.kind == V_STRING ? CLS_STRING_BUFFER : CLS_STRING_BUILDER), string_text(s));
    Value v = args[0].kind == V_ARRAY ? value_object_text(in, args[0]) : args[0];
    return !is_abrupt(v) && builder_append_value(in, as_builder(b), v) ? b : V_THROWN;
}

/* --- words ------------------------------------------------------------------------------------------------------- */

/* Pieces between any of the delimiters, as java.util.StringTokenizer. */
static Value tokens(Interp *in, const String *s, Text delimiters) {
    Value list = list_new(in, 4);
    const char *at = s->text, *end = s->text + s->len, *start = at;
    while (at < end) {
        const char *here = at;
        uint32_t c = utf8_next(&at, end);
        char bytes[4];
        Text one = text_span(bytes, (size_t)utf8_put(c, bytes));
        if (text_find(delimiters, one, 0) < 0) continue;
        if (here > start) list_push(as_list(list), string_new(in, text_span(start, (size_t)(here - start))));
        start = at;
    }
    if (end > start) list_push(as_list(list), string_new(in, text_span(start, (size_t)(end - start))));
    return list;
}

METHOD(tokenize) {
    const String *s = receiver(in, self);
    Text delimiters = TEXT(" \t\n\r\f");
    if (!s || (argc && !arg_text(in, args[0], &delimiters))) return V_THROWN;
    return tokens(in, s, delimiters);
}

METHOD(split_words) {
    Value list = tokenize(in, self, NULL, 0);
    return is_abrupt(list) ? list : string_array(in, as_list(list));
}

/* split { condition }: two lists, those that satisfy it first. */
METHOD(split_closure) {
    Value chars = is_stringlike(self) ? to_list(in, self, args, argc) : list_of(in, &self, 1); /* a builder is one item */
    return is_abrupt(chars) ? chars : call_method_z(in, chars, "split", args, 1);
}

Value string_array(Interp *in, const List *items) {
    Value array = array_new(in, class_known(in, CLS_STRING), items->len);
    if (items->len) memcpy(as_list(array)->at, items->at, sizeof(Value) * items->len);
    return array;
}

/* --- tr ---------------------------------------------------------------------------------------------------------- */

typedef struct Units {
    uint16_t *at;
    size_t len;
} Units;

/* The UTF-16 units, with ranges like a-z (or z-a) written out. */
static Units expand_ranges(Text t) {
    size_t count = text_units(t), room = 0;
    uint16_t *source = gc_atomic(sizeof *source * (count + 1));
    text_to_units(t, source);
    for (size_t i = 0; i < count; i++) {
        bool range = i + 2 < count && source[i + 1] == '-';
        int steps = range ? source[i + 2] - source[i] : 0;
        room += (size_t)(steps < 0 ? -steps : steps) + 3;
    }
    Units p = {gc_atomic(sizeof *p.at * (room + 1)), 0};
    for (size_t i = 0; i < count; i++) {
        p.at[p.len++] = source[i];
        if (i + 2 >= count || source[i + 1] != '-') continue;
        uint16_t last = source[i + 2];
        for (uint16_t c = source[i]; c != last;) p.at[p.len++] = c = (uint16_t)(c + (c < last ? 1 : -1));
        i += 2;
    }
    return p;
}

METHOD(tr) {
    const String *s = receiver(in, self);
    Text from, to;
    if (!s || !arg_text(in, args[0], &from) || !arg_text(in, args[1], &to)) return V_THROWN;
    if (!s->len || !from.len) return v_string((String *)s);
    if (!to.len) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [-1] too large for array size 0");
    Units old = expand_ranges(from), new = expand_ranges(to);
    uint16_t *unit = gc_atomic(sizeof *unit * s->units);
    text_to_units(string_text(s), unit);
    for (uint32_t k = 0; k < s->units; k++) {
        size_t i = old.len;
        while (i > 0 && old.at[i - 1] != unit[k]) i--;
        if (i > 0) unit[k] = new.at[i - 1 < new.len ? i - 1 : new.len - 1];
    }
    return string_from_units(in, unit, s->units);
}

/* --- others -------------------------------------------------------------------------------------------------------- */

METHOD(is_all_whitespace) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    for (const char *at = s->text, *end = at + s->len; at < end;)
        if (!unicode_is_space(utf8_next(&at, end))) return v_bool(false);
    return v_bool(true);
}

/* The six bits that a character stands for; -1: none, -2: blanks, which do not count. */
static int sextet(char c) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : c == ' ' || c == '\t' || c == '\r' || c == '\n' ? -2 : -1;
}

/* Groovy takes groups that are not complete. */
METHOD(decode_base64) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Buf out = {0};
    uint32_t bits = 0;
    int place = 0; /* of the next digit in its group of four */
    bool ended = false;
    for (uint32_t i = 0; i < s->len; i++) {
        int value = sextet(s->text[i]);
        if (value == -2) continue;
        if (value < 0 && s->text[i] != '=') return throw_error(in, EX_RUNTIME, "bad character in base64 value");
        if (value >= 0 && ended) return throw_error(in, EX_RUNTIME, "= character not at end of base64 value");
        ended |= value < 0;
        if (value >= 0) bits = bits << 6 | (uint32_t)value;
        if (value >= 0 && place > 0) buf_char(&out, (char)(bits >> (6 - 2 * place)));
        place = (place + 1) % 4;
    }
    return byte_array(in, buf_as_text(&out));
}

/* The byte that two digits make, the first of which may be a sign; BAD_PAIR: they are none. */
enum { BAD_PAIR = 256 };
static int hex_pair(uint16_t first, uint16_t second) {
    int high = unicode_digit(first, 16), low = unicode_digit(second, 16);
    if (low >= 0 && (first == '-' || first == '+')) return first == '-' ? -low : low;
    return high < 0 || low < 0 ? BAD_PAIR : high << 4 | low;
}

METHOD(decode_hex) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (s->units % 2) return throw_error(in, EX_NUMBER_FORMAT, "odd number of characters in hex string");
    Buf out = {0};
    for (uint32_t i = 0; i < s->units; i += 2) {
        int byte = hex_pair(string_unit(s, i), string_unit(s, i + 1));
        if (byte == BAD_PAIR)
            return throw_error(in, EX_NUMBER_FORMAT, "For input string: \"%s\" under radix 16", value_z(in, string_sub(in, s, i, i + 2)));
        buf_char(&out, (char)byte);
    }
    return byte_array(in, buf_as_text(&out));
}

static Value construct_from(Interp *in, const char *class_name, Value self) {
    String *s = receiver(in, self);
    Class *cls = s ? class_named(in, class_name) : NULL;
    if (!cls) return s ? throw_error(in, EX_UNSUPPORTED_OPERATION, "there is no class %s here", class_name) : V_THROWN;
    Value text = v_string(s);
    return class_construct(in, cls, &text, 1);
}
METHOD(to_url) { return construct_from(in, "java.net.URL", self); }
METHOD(to_uri) { return construct_from(in, "java.net.URI", self); }

METHOD(inspect) { return value_inspect(in, self); }

static Value has_any(Interp *in, Value self, const List *parts, bool (*has)(Text, Text)) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    for (uint32_t i = 0; i < parts->len; i++) {
        Text part;
        if (!arg_text(in, parts->at[i], &part)) return V_THROWN;
        Text t = string_text(s);
        texts_for_search(&t, &part);
        if (has(t, part)) return v_bool(true);
    }
    return v_bool(false);
}

METHOD(starts_with_any) { return has_any(in, self, as_list(args[0]), text_starts); }
METHOD(ends_with_any) { return has_any(in, self, as_list(args[0]), text_ends); }

static const NativeMethod string_gdk_methods[] = {
    {"getAt(int)", get_at},
    {"getAt(Range)", get_range},
    {"getAt(Collection)", get_each},
    {"take(int)", take},
    {"drop(int)", drop},
    {"takeWhile(Closure)", take_while},
    {"dropWhile(Closure)", drop_while},
    {"size()", size},
    {"reverse()", reverse},
    {"toList()", to_list},
    {"toSet()", to_set},
    {"iterator()", iterator},
    {"getChars()", get_chars},
    {"contains(CharSequence)", contains},
    {"count(CharSequence)", count},
    {"capitalize()", capitalize},
    {"uncapitalize()", uncapitalize},
    {"padLeft(Number)", pad_left},
    {"padLeft(Number, CharSequence)", pad_left},
    {"padRight(Number)", pad_right},
    {"padRight(Number, CharSequence)", pad_right},
    {"center(Number)", center},
    {"center(Number, CharSequence)", center},
    {"plus(Object)", plus},
    {"plus(CharSequence)", plus},
    {"multiply(Number)", multiply},
    {"next()", next},
    {"previous()", previous},
    {"bitwiseNegate()", bitwise_negate},
    {"isCase(Object)", is_case},
    {"asBoolean()", as_boolean},
    {"minus(Object)", minus},
    {"minus(java.util.regex.Pattern)", minus_pattern},
    {"leftShift(Object)", left_shift},
    {"tokenize()", tokenize},
    {"tokenize(CharSequence)", tokenize},
    {"tokenize(Character)", tokenize},
    {"split()", split_words},
    {"split(Closure)", split_closure},
    {"tr(CharSequence, CharSequence)", tr},
    {"isAllWhitespace()", is_all_whitespace},
    {"toURL()", to_url},
    {"toURI()", to_uri},
    {"inspect()", inspect},
    {"startsWithAny(CharSequence...)", starts_with_any},
    {"endsWithAny(CharSequence...)", ends_with_any},
    {0},
};

const NativeMethod string_decoding_methods[] = {{"decodeBase64()", decode_base64}, {"decodeHex()", decode_hex}, {0}};

const NativeType type_java_lang_CharSequence = {
    .name = "java.lang.CharSequence", .kind = V_STRING, .flags = CLASS_INTERFACE, .methods = string_gdk_methods};
