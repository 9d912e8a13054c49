/*
 * java.util.Formatter: reads the specifiers and formats everything but numbers (interp/format_number.c).
 */
#include "interp/text/format.h"

#include "interp/collections/collections.h"
#include "interp/time/date.h"
#include "interp/text/format_spec.h"
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

/* --- specifiers ------------------------------------------------------------------------------------------------- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static size_t read_int(Text t, size_t at, int *out) {
    int64_t value = 0;
    for (; at < t.len && is_digit(t.at[at]); at++)
        if (value < INT32_MAX) value = value * 10 + (t.at[at] - '0');
    *out = value > INT32_MAX ? INT32_MAX : (int)value;
    return at;
}

/* The specifier as Java's messages have it, the flags first. */
static Text spec_text(const FormatSpec *spec, char last) {
    Buf b = {0};
    buf_char(&b, '%');
    for (int i = 0; i < FORMAT_FLAG_COUNT; i++)
        if (spec->flags & 1u << i) buf_char(&b, FORMAT_FLAG_CHARS[i]);
    if (spec->index) buf_printf(&b, "%d$", spec->index);
    if (spec->width >= 0) buf_printf(&b, "%d", spec->width);
    if (spec->precision >= 0) buf_printf(&b, ".%d", spec->precision);
    if (spec->conversion == 't') buf_char(&b, spec->upper ? 'T' : 't');
    buf_char(&b, spec->upper && last >= 'a' && last <= 'z' ? (char)(last - 32) : last);
    return buf_as_text(&b);
}

/* "%[index$][flags][width][.precision]conversion" at `at`; the place behind it, or 0 when malformed. */
static size_t read_spec(Text t, size_t at, FormatSpec *spec) {
    static const char flag_chars[] = FORMAT_FLAG_CHARS;
    at++;
    *spec = (FormatSpec){.width = -1, .precision = -1};
    int number;
    size_t after = read_int(t, at, &number);
    if (after > at && after < t.len && t.at[after] == '$') {
        spec->index = number;
        at = after + 1;
    }
    for (const char *flag; at < t.len && t.at[at] && (flag = strchr(flag_chars, t.at[at])); at++) {
        if (spec->flags & 1u << (flag - flag_chars)) spec->twice = *flag;
        spec->flags |= 1u << (flag - flag_chars);
    }
    after = read_int(t, at, &number);
    if (after > at) spec->width = number;
    at = after;
    if (at < t.len && t.at[at] == '.') {
        after = read_int(t, at + 1, &spec->precision);
        if (after == at + 1) return 0;
        at = after;
    }
    if (at < t.len && (t.at[at] == 't' || t.at[at] == 'T') && at + 1 < t.len) {
        spec->upper = t.at[at] == 'T';
        spec->conversion = 't';
        spec->date = t.at[++at];
    } else if (at < t.len && (is_letter(t.at[at]) || t.at[at] == '%')) {
        char c = t.at[at];
        spec->upper = c && strchr("BHSCXEGA", c);
        spec->conversion = spec->upper ? (char)(c + 32) : c;
    } else {
        return 0;
    }
    spec->text = spec_text(spec, t.at[at]);
    return at + 1;
}

static Value string_char(Interp *in, char c) { return string_new(in, text_span(&c, 1)); }

/* --- simple conversions ------------------------------------------------------------------------------------------ */

bool format_refuse(Interp *in, const FormatSpec *spec, Value v) {
    char c = spec->date ? spec->date : spec->conversion;
    throw_error(in, EX_ILLEGAL_FORMAT_CONVERSION, "%c != %s", c, class_of(in, v)->name);
    thrown_facts(in, v_char((uint16_t)c), v_obj(V_CLASS, class_of(in, v)), v_null());
    return false;
}

void format_pad(Buf *out, const FormatSpec *spec, Text t) {
    Buf upper = {0};
    if (spec->upper) {
        unicode_upper_text(&upper, t);
        t = buf_as_text(&upper);
    }
    int64_t missing = spec->width < 0 ? 0 : spec->width - (int64_t)text_units(t);
    if (spec->flags & FORMAT_LEFT) buf_text(out, t);
    for (; missing > 0; missing--) buf_char(out, ' ');
    if (!(spec->flags & FORMAT_LEFT)) buf_text(out, t);
}

bool format_refuse_flags(Interp *in, const FormatSpec *spec, unsigned bad) {
    for (int i = 0; i < FORMAT_FLAG_COUNT; i++)
        if (spec->flags & bad & 1u << i) {
            char c = spec->date ? spec->date : spec->conversion;
            throw_error(in, EX_FORMAT_FLAGS, "Conversion = %c, Flags = %c", c, FORMAT_FLAG_CHARS[i]);
            thrown_facts(in, string_char(in, FORMAT_FLAG_CHARS[i]), v_char((uint16_t)c), v_null());
            return false;
        }
    return true;
}

static bool format_string(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    Buf text = {0};
    if (!format_refuse_flags(in, spec, FORMAT_ALTERNATE)) return false;
    bool object = is_collection(v) || v.kind == V_OBJECT;
    if (!object && !value_print(in, &text, v)) return false;
    Value whole = object ? value_object_text(in, v) : string_from_buf(in, &text);
    if (is_abrupt(whole)) return false;
    String *s = as_string(whole);
    if (spec->precision >= 0 && (uint32_t)spec->precision < s->units) s = as_string(string_sub(in, s, 0, (uint32_t)spec->precision));
    format_pad(out, spec, string_text(s));
    return true;
}

static bool format_boolean(Buf *out, const FormatSpec *spec, Value v) {
    bool truth = v.kind == V_BOOL ? v.as.i : !is_null(v);
    Text t = text_of(truth ? "true" : "false");
    if (spec->precision >= 0 && (size_t)spec->precision < t.len) t.len = (size_t)spec->precision;
    format_pad(out, spec, t);
    return true;
}

static bool format_char(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    char bytes[4];
    if (v.kind < V_CHAR || v.kind > V_INT) return format_refuse(in, spec, v);
    if ((uint32_t)v.as.i > 0x10FFFF) {
        throw_error(in, EX_ILLEGAL_FORMAT_CODE_POINT, "Code point = 0x%x", (unsigned)v.as.i);
        thrown_facts(in, v, v_null(), v_null());
        return false;
    }
    format_pad(out, spec, text_span(bytes, (size_t)utf8_put((uint32_t)v.as.i, bytes)));
    return true;
}

static bool format_hash(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    bool failed = false;
    Text hex = text_of(text_printf("%x", (unsigned)value_hash(in, v, &failed)));
    if (spec->precision >= 0 && (size_t)spec->precision < hex.len) hex.len = (size_t)spec->precision;
    if (!failed) format_pad(out, spec, hex);
    return !failed;
}

static bool format_one(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    if (spec->conversion == 'b') return format_boolean(out, spec, v);
    if (is_null(v)) {
        Text null = TEXT("null");
        if (spec->conversion == 's' && !format_refuse_flags(in, spec, FORMAT_ALTERNATE)) return false;
        if (spec->precision >= 0 && (size_t)spec->precision < null.len) null.len = (size_t)spec->precision;
        format_pad(out, spec, null);
        return true;
    }
    switch (spec->conversion) {
    case 's': return format_string(in, out, spec, v);
    case 'c': return format_char(in, out, spec, v);
    case 'h': return format_hash(in, out, spec, v);
    case 'd':
    case 'x':
    case 'o': return format_integer(in, out, spec, v);
    case 'e':
    case 'f':
    case 'g':
    case 'a': return format_floating(in, out, spec, v);
    default: break;
    }
    Buf text = {0};
    if (!date_format_conversion(in, &text, v, spec->date, spec->words)) {
        if (is_null(in->thrown)) format_refuse(in, spec, v);
        return false;
    }
    format_pad(out, spec, buf_as_text(&text));
    return true;
}

/* --- the format ------------------------------------------------------------------------------------------------- */

/* Flags that do not go with the conversion; those of `s` and # are looked at when it is written. */
static unsigned bad_flags(char c) {
    enum { SIGNED = FORMAT_PLUS | FORMAT_SPACE | FORMAT_ZERO | FORMAT_GROUP | FORMAT_PAREN };
    switch (c) {
    case 'b':
    case 'h': return FORMAT_ALTERNATE | SIGNED;
    case 's': return SIGNED;
    case 'c':
    case 't': return FORMAT_ALTERNATE | SIGNED;
    case 'd': return FORMAT_ALTERNATE;
    case 'o':
    case 'x': return FORMAT_GROUP;
    case 'e': return FORMAT_GROUP;
    case 'g': return FORMAT_ALTERNATE;
    case 'a': return FORMAT_GROUP | FORMAT_PAREN;
    default: return 0;
    }
}

static bool check_width(Interp *in, const FormatSpec *spec, unsigned flags) {
    if (!(spec->flags & flags) || spec->width >= 0) return true;
    throw_error(in, EX_MISSING_FORMAT_WIDTH, "%.*s", TEXT_FMT(spec->text));
    thrown_facts(in, string_new(in, spec->text), v_null(), v_null());
    return false;
}

static bool check_precision(Interp *in, const FormatSpec *spec, const char *without) {
    if (spec->precision < 0 || !strchr(without, spec->conversion)) return true;
    throw_error(in, EX_ILLEGAL_FORMAT_PRECISION, "%d", spec->precision);
    thrown_facts(in, v_int(spec->precision), v_null(), v_null());
    return false;
}

/* Java counts the capital letter among the flags. */
static bool refuse_all_flags(Interp *in, const FormatSpec *spec) {
    Buf flags = {0};
    for (int i = 0; i < FORMAT_FLAG_COUNT; i++) {
        if (spec->flags & 1u << i) buf_char(&flags, FORMAT_FLAG_CHARS[i]);
        if (i == 0 && spec->upper) buf_char(&flags, '^');
    }
    throw_error(in, EX_ILLEGAL_FORMAT_FLAGS, "Flags = '%s'", flags.at);
    thrown_facts(in, string_new(in, buf_as_text(&flags)), v_null(), v_null());
    return false;
}

/* Numbers: width, flags that exclude each other, precision, the rest. */
static bool check_numeric(Interp *in, const FormatSpec *spec) {
    if (!check_width(in, spec, FORMAT_LEFT | FORMAT_ZERO)) return false;
    if ((spec->flags & FORMAT_LEFT && spec->flags & FORMAT_ZERO) || (spec->flags & FORMAT_PLUS && spec->flags & FORMAT_SPACE)) {
        return refuse_all_flags(in, spec);
    }
    if (spec->conversion == 'a' && !format_refuse_flags(in, spec, FORMAT_PAREN)) return false; /* the first that Java names */
    return check_precision(in, spec, "dxo") && format_refuse_flags(in, spec, bad_flags(spec->conversion));
}

/* %n and %% take no flags besides these. */
static bool check_text(Interp *in, const FormatSpec *spec, unsigned allowed) {
    if (!(spec->flags & ~allowed)) return check_width(in, spec, FORMAT_LEFT);
    return refuse_all_flags(in, spec);
}

static Value unknown_conversion(Interp *in, char c) {
    throw_error(in, EX_UNKNOWN_FORMAT_CONVERSION, "Conversion = '%c'", c);
    return thrown_facts(in, string_char(in, c), v_null(), v_null());
}

/* Whether flags, width and precision go with the conversion, asked in Java's order. */
static bool check_spec(Interp *in, const FormatSpec *spec) {
    char c = spec->conversion;
    if (spec->twice) {
        throw_error(in, EX_DUPLICATE_FORMAT_FLAGS, "Flags = '%c'", spec->twice);
        thrown_facts(in, string_char(in, spec->twice), v_null(), v_null());
        return false;
    }
    if (!c || !strchr("bhscdoxefgat%n", c) || (c == 't' && !spec->date)) {
        unknown_conversion(in, c ? spec->text.at[spec->text.len - 1] : '%');
        return false;
    }
    if (strchr("doxefga", c)) return check_numeric(in, spec);
    if (!check_precision(in, spec, "ct%n")) return false;
    if (c == 'n' && spec->width >= 0) {
        throw_error(in, EX_ILLEGAL_FORMAT_WIDTH, "%d", spec->width);
        thrown_facts(in, v_int(spec->width), v_null(), v_null());
        return false;
    }
    if (c == 'n' || c == '%') return check_text(in, spec, c == '%' ? FORMAT_LEFT : 0);
    if ((c == 'b' || c == 'h') && !format_refuse_flags(in, spec, FORMAT_ALTERNATE)) return false;
    if (strchr("bhs", c)) return check_width(in, spec, FORMAT_LEFT) && format_refuse_flags(in, spec, bad_flags(c));
    return format_refuse_flags(in, spec, bad_flags(c)) && check_width(in, spec, FORMAT_LEFT);
}

Value format_values(Interp *in, Value locale, Text format, Value values) {
    Buf out = {0};
    uint32_t ordinary = 0, last = 0, count = is_null(values) ? UINT32_MAX : as_list(values)->len;
    NumberSymbols symbols = locale_symbols(locale);
    for (size_t at = 0; at < format.len;) {
        const char *percent = memchr(format.at + at, '%', format.len - at);
        size_t stop = percent ? (size_t)(percent - format.at) : format.len;
        buf_bytes(&out, format.at + at, stop - at);
        if (!percent) break;
        FormatSpec spec;
        at = read_spec(format, stop, &spec);
        if (!at) return unknown_conversion(in, format.at[format.len - 1]);
        if (!check_spec(in, &spec)) return V_THROWN;
        if (spec.conversion == 'n') {
            buf_char(&out, '\n');
            continue;
        }
        if (spec.conversion == '%') {
            format_pad(&out, &spec, TEXT("%"));
            continue;
        }
        if (spec.index) last = (uint32_t)spec.index;
        else if (!(spec.flags & FORMAT_PREVIOUS)) last = ++ordinary;
        if (last == 0 || last > count) {
            throw_error(in, EX_MISSING_FORMAT_ARGUMENT, "Format specifier '%.*s'", TEXT_FMT(spec.text));
            return thrown_facts(in, string_new(in, spec.text), v_null(), v_null());
        }
        if (!is_null(locale)) spec.symbols = &symbols, spec.words = date_words(locale);
        if (!format_one(in, &out, &spec, is_null(values) ? values : as_list(values)->at[last - 1])) return V_THROWN;
    }
    return string_from_buf(in, &out);
}
