/*
 * java.text.DecimalFormat's patterns: reading them, writing numbers by them, reading numbers back.
 */
#include "interp/text/decimal_format.h"

#include "interp/interp.h"
#include "interp/native.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>

const char decimal_format_tag;

/* --- patterns -------------------------------------------------------------------------------------------------------- */

/* Text around the number: quotes are taken off, % and ¤ understood. Ends at a digit's place or at ';'. */
static const char *read_affix(Buf *out, DecimalFormat *f, const char *at) {
    bool quoted = false;
    for (; *at && (quoted || !strchr("#0,.;", *at)); at++) {
        if (*at == '\'') {
            if (at[1] == '\'') buf_char(out, *at++);
            else quoted = !quoted;
        } else if (!quoted && *at == '%') {
            f->shift = 2;
            buf_z(out, f->symbols.percent);
        } else if (!quoted && strncmp(at, "‰", 3) == 0) {
            f->shift = 3;
            buf_z(out, f->symbols.per_mill);
            at += 2;
        } else if (!quoted && strncmp(at, "¤", 2) == 0) {
            buf_z(out, f->symbols.currency);
            at++;
        } else {
            buf_char(out, *at);
        }
    }
    if (!out->at) buf_z(out, "");
    return at;
}

/* The places: "#,##0.00##". False: malformed. */
static bool read_number(DecimalFormat *f, const char **at) {
    int hashes = 0, zeros = 0, group = -1, min_places = 0, max_places = 0;
    bool point = false;
    const char *p = *at;
    for (; *p && strchr("#0,.", *p); p++) {
        if (*p == ',') {
            if (point) return false;
            group = 0;
            continue;
        }
        if (*p == '.') {
            if (point) return false;
            point = true;
            continue;
        }
        if (group >= 0 && !point) group++;
        if (point && *p == '0' && max_places > min_places) return false;
        if (point) max_places++, min_places += *p == '0';
        else if (*p == '0') zeros++;
        else if (zeros) return false;
        else hashes++;
    }
    if (group == 0) return false;
    f->min_exponent = 0;
    if (*p == 'E') {
        for (p++; *p == '0'; p++) f->min_exponent++;
        if (!f->min_exponent) return false;
    }
    if (!zeros && hashes && point && !min_places) zeros = 1; /* "#.##" shows a zero before the point */
    f->min_whole = zeros;
    f->max_whole = f->min_exponent ? hashes + zeros : DECIMAL_FORMAT_UNLIMITED;
    f->min_places = min_places;
    f->max_places = max_places;
    f->group = group > 0 ? group : 0;
    f->always_point = point && !max_places;
    *at = p;
    return true;
}

bool decimal_format_apply(Interp *in, DecimalFormat *f, const char *pattern) {
    Buf prefix = {0}, suffix = {0}, negative_prefix = {0}, negative_suffix = {0};
    f->shift = 0;
    f->factor = 1;
    const char *at = read_affix(&prefix, f, pattern);
    bool ok = read_number(f, &at);
    if (ok) at = read_affix(&suffix, f, at);
    f->prefix = prefix.at;
    f->suffix = suffix.at ? suffix.at : "";
    f->negative_prefix = f->negative_suffix = NULL;
    if (ok && *at == ';') {
        at = read_affix(&negative_prefix, f, at + 1);
        while (*at && strchr("#0,.", *at)) at++;
        at = read_affix(&negative_suffix, f, at);
        if (strcmp(negative_prefix.at, f->prefix) != 0 || strcmp(negative_suffix.at, f->suffix) != 0) {
            f->negative_prefix = negative_prefix.at;
            f->negative_suffix = negative_suffix.at;
        }
    }
    if (!*pattern) f->max_places = f->max_whole = DECIMAL_FORMAT_UNLIMITED;
    if (ok && !*at) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, "Malformed pattern \"%s\"", pattern);
    return false;
}

/* A sign of the symbols in an affix, as patterns have it; false: it is not there. */
static bool put_sign(Buf *out, const char **affix, const char *shown, const char *sign) {
    size_t len = strlen(shown);
    if (!len || strncmp(*affix, shown, len) != 0) return false;
    buf_z(out, sign);
    *affix += len - 1;
    return true;
}

static void put_quoted(Buf *out, const char *affix, const NumberSymbols *symbols) {
    size_t money = strlen(symbols->currency);
    for (; *affix; affix++) {
        if (money && strncmp(affix, symbols->currency, money) == 0) {
            buf_z(out, "¤");
            affix += money - 1;
        } else if (put_sign(out, &affix, symbols->percent, "%") || put_sign(out, &affix, symbols->per_mill, "‰")) {
            continue;
        } else if (strchr("#0,.;'", *affix)) {
            buf_printf(out, "'%s%c'", *affix == '\'' ? "'" : "", *affix);
        } else {
            buf_char(out, *affix);
        }
    }
}

static void put_places_pattern(Buf *out, const DecimalFormat *f) {
    int whole = f->min_exponent ? f->max_whole : (f->group > f->min_whole ? f->group : f->min_whole) + 1;
    for (int i = whole; i > 0; i--) {
        buf_char(out, i <= f->min_whole ? '0' : '#');
        if (f->group && i > 1 && (i - 1) % f->group == 0) buf_char(out, ',');
    }
    if (f->max_places > 0 || f->always_point) buf_char(out, '.');
    for (int i = 0; i < f->max_places && i < 340; i++) buf_char(out, i < f->min_places ? '0' : '#');
    if (f->min_exponent) buf_char(out, 'E');
    for (int i = 0; i < f->min_exponent; i++) buf_char(out, '0');
}

/* False: so many digits as no text has; threw. */
static bool fits_text(Interp *in, const DecimalFormat *f) {
    enum { MOST = 1 << 28 };
    if (f->min_whole <= MOST && f->min_places <= MOST) return true;
    throw_error(in, EX_OUT_OF_MEMORY, "Java heap space");
    return false;
}

bool decimal_format_pattern(Interp *in, Buf *out, const DecimalFormat *f) {
    if (!fits_text(in, f)) return false;
    put_quoted(out, f->prefix, &f->symbols);
    put_places_pattern(out, f);
    put_quoted(out, f->suffix, &f->symbols);
    if (!f->negative_prefix) return true;
    buf_char(out, ';');
    put_quoted(out, f->negative_prefix, &f->symbols);
    put_places_pattern(out, f);
    put_quoted(out, f->negative_suffix, &f->symbols);
    return true;
}

/* --- writing ---------------------------------------------------------------------------------------------------------- */

static void put_digit(Buf *out, const DecimalFormat *f, char digit) {
    buf_code_point(out, f->symbols.zero + (uint32_t)(digit - '0'));
}

/* The whole part in groups, at least min and at most max digits of it. */
static void put_whole(Buf *out, const DecimalFormat *f, Text digits) {
    if (digits.len == 1 && *digits.at == '0') digits.len = 0;
    int count = (int)digits.len > f->min_whole ? (int)digits.len : f->min_whole;
    if (count > f->max_whole) count = f->max_whole;
    for (int i = count; i > 0; i--) {
        put_digit(out, f, i <= (int)digits.len ? digits.at[(int)digits.len - i] : '0');
        if (f->group && i > 1 && (i - 1) % f->group == 0) buf_z(out, f->symbols.group);
    }
}

static void put_places(Buf *out, const DecimalFormat *f, Text places) {
    while ((int)places.len > f->min_places && places.at[places.len - 1] == '0') places.len--;
    if (places.len || f->always_point || f->min_places) buf_z(out, f->symbols.decimal);
    for (size_t i = 0; i < places.len; i++) put_digit(out, f, places.at[i]);
    for (int i = (int)places.len; i < f->min_places; i++) put_digit(out, f, '0');
}

/* Whole and decimal places of a decimal's plain digits, without the sign. */
static void split(const Decimal *d, Text *whole, Text *places) {
    Buf text = {0};
    decimal_print(&text, d, DECIMAL_PLAIN);
    Text t = buf_as_text(&text);
    if (t.at[0] == '-') t = text_span(t.at + 1, t.len - 1);
    const char *point = memchr(t.at, '.', t.len);
    *whole = point ? text_span(t.at, (size_t)(point - t.at)) : t;
    *places = point ? text_span(point + 1, t.len - whole->len - 1) : TEXT("");
}

static bool print_scientific(Interp *in, Buf *out, const DecimalFormat *f, const Decimal *d) {
    bool repeats = f->max_whole > f->min_whole && f->max_whole > 1;
    int64_t digits = (int64_t)(repeats && f->min_whole < 2 ? f->max_whole : f->min_whole) + f->max_places;
    if (digits > 0) d = decimal_round(in, d, (uint32_t)digits, f->rounding);
    if (!d) return false;
    int64_t exponent = (int64_t)decimal_precision(d) - d->scale;
    if (!decimal_sign(d)) exponent = repeats ? 1 : f->min_whole;
    int64_t power = repeats ? (exponent - 1 - ((exponent - 1) % f->max_whole + f->max_whole) % f->max_whole) : exponent - f->min_whole;
    Decimal moved = *d;
    moved.scale += (int32_t)power;
    Text whole, places;
    split(&moved, &whole, &places);
    DecimalFormat plain = *f;
    plain.group = 0;
    if (repeats) plain.min_whole = 1;
    put_whole(out, &plain, whole);
    put_places(out, &plain, places);
    buf_z(out, f->symbols.exponent);
    if (power < 0) buf_z(out, f->symbols.minus);
    const char *shown = text_printf("%0*lld", f->min_exponent, (long long)(power < 0 ? -power : power));
    for (; *shown; shown++) put_digit(out, f, *shown);
    return true;
}

/* Digits that a double does not show when it is printed decide only where the shown ones are cut off. */
static Decimal *exact_value(Interp *in, const DecimalFormat *f, Value v) {
    if (v.kind == V_FLOAT || v.kind == V_DOUBLE) {
        double moved = v.as.d * f->factor * (f->shift ? pow(10, f->shift) : 1);
        Decimal *shown = decimal_from(in, v_double(moved));
        int64_t digits = (int64_t)f->min_whole + f->max_places;
        bool cut = shown && (f->min_exponent ? decimal_precision(shown) > digits : shown->scale > f->max_places);
        return cut ? decimal_exact(in, moved) : shown;
    }
    Decimal *d = decimal_from(in, v);
    if (d && f->factor != 1) d = decimal_multiply(in, d, decimal_of(in, f->factor, 0));
    if (!d || !f->shift) return d;
    Decimal *moved = gc_new(Decimal);
    *moved = *d;
    moved->scale -= f->shift;
    return moved;
}

static int at_most(int n, int most) { return n < most ? n : most; }

/* Only a BigDecimal, and an integer greater than any long, are shown with as many digits as the format asks for. */
static DecimalFormat within_limits(const DecimalFormat *f, Value v) {
    int64_t whole;
    DecimalFormat limited = *f;
    if (v.kind == V_DECIMAL || (v.kind == V_BIGINT && !big_fits(as_big(v), &whole))) return limited;
    limited.min_whole = at_most(f->min_whole, DECIMAL_FORMAT_MOST_WHOLE);
    limited.max_whole = at_most(f->max_whole, DECIMAL_FORMAT_MOST_WHOLE);
    limited.min_places = at_most(f->min_places, DECIMAL_FORMAT_MOST_PLACES);
    limited.max_places = at_most(f->max_places, DECIMAL_FORMAT_MOST_PLACES);
    return limited;
}

bool decimal_format_print(Interp *in, Buf *out, const DecimalFormat *format, Value v) {
    const DecimalFormat limited = within_limits(format, v), *f = &limited;
    if (!fits_text(in, f)) return false;
    bool floating = v.kind == V_FLOAT || v.kind == V_DOUBLE;
    double shown = floating ? v.as.d * f->factor : 0;
    if (isnan(shown)) {
        buf_z(out, f->symbols.nan);
        return true;
    }
    Decimal *d = NULL;
    bool negative = floating && signbit(shown), endless = floating && !isfinite(v.as.d);
    if (!endless) {
        d = exact_value(in, f, v);
        if (d) negative = negative || decimal_sign(d) < 0;
        if (d && !f->min_exponent && d->scale > f->max_places) d = decimal_set_scale(in, d, f->max_places, f->rounding);
        if (!d) return false;
    }
    if (negative && !f->negative_prefix) buf_z(out, f->symbols.minus);
    buf_z(out, negative && f->negative_prefix ? f->negative_prefix : f->prefix);
    if (endless) {
        buf_z(out, f->symbols.infinity);
    } else if (f->min_exponent) {
        if (!print_scientific(in, out, f, d)) return false;
    } else {
        Text whole, places;
        split(d, &whole, &places);
        size_t start = out->len;
        put_whole(out, f, whole);
        put_places(out, f, places);
        if (out->len == start) put_digit(out, f, '0');
    }
    buf_z(out, negative && f->negative_suffix ? f->negative_suffix : f->suffix);
    return true;
}

/* --- reading ----------------------------------------------------------------------------------------------------------- */

static bool skip(const char **at, const char *what) {
    size_t len = strlen(what);
    if (strncmp(*at, what, len) != 0) return false;
    *at += len;
    return true;
}

/* Digits with separators, a point and an exponent, as plain text. */
static bool read_digits(const DecimalFormat *f, const char **at, Buf *out) {
    bool point = false, any = false;
    for (;;) {
        const char *p = *at;
        if (isdigit((unsigned char)*p)) {
            buf_char(out, *p);
            any = true;
            ++*at;
        } else if (!point && !f->whole_only && skip(at, f->symbols.decimal)) {
            buf_char(out, '.');
            point = true;
        } else if (!point && any && f->group && skip(&p, f->symbols.group) && isdigit((unsigned char)*p)) {
            *at = p;
        } else if (any && *p == 'E' && isdigit((unsigned char)p[1 + (p[1] == '-')])) {
            buf_printf(out, "e%ld", strtol(p + 1, (char **)at, 10));
            return true;
        } else {
            return any;
        }
    }
}

/* What was read of a format with a factor, without it. */
static Value divided(Interp *in, const DecimalFormat *f, const Decimal *d) {
    int64_t whole;
    if (f->as_decimal && f->factor) return v_decimal(decimal_divide_groovy(in, d, decimal_of(in, f->factor, 0)));
    BigInt *integer = decimal_integer(in, d);
    bool is_whole = big_fits(integer, &whole) && decimal_cmp(in, decimal_of(in, whole, 0), d) == 0;
    if (is_whole && f->factor == -1) return v_long((int64_t)(0 - (uint64_t)whole)); /* the least one has no opposite */
    if (is_whole && f->factor && whole % f->factor == 0) return v_long(whole / f->factor);
    return v_double(decimal_double(d) / f->factor);
}

Value decimal_format_parse(Interp *in, const DecimalFormat *f, const char *text, size_t *end) {
    const char *at = text;
    Buf digits = {0};
    bool negative = false;
    if (f->negative_prefix && *f->negative_prefix && skip(&at, f->negative_prefix)) {
        negative = true;
    } else {
        const char *start = at;
        if (skip(&at, f->symbols.minus) && !f->negative_prefix && skip(&at, f->prefix)) negative = true;
        else if (at = start, !skip(&at, f->prefix)) return v_null();
    }
    if (negative) buf_char(&digits, '-');
    if (!read_digits(f, &at, &digits)) return v_null();
    if (!skip(&at, negative && f->negative_suffix ? f->negative_suffix : f->suffix)) return v_null();
    *end = (size_t)(at - text);
    Text shown = buf_as_text(&digits);
    if (shown.at[shown.len - 1] == '.') shown.len--;
    const Decimal *d = decimal_parse(in, shown);
    if (!d) return v_null();
    Decimal *moved = gc_new(Decimal);
    *moved = *d;
    moved->scale += f->shift;
    if (negative && !decimal_sign(moved) && f->factor > 0 && !f->as_decimal) return v_double(-0.0);
    if (f->factor != 1) return divided(in, f, moved);
    if (f->as_decimal) return v_decimal(moved);
    int64_t whole;
    BigInt *integer = decimal_integer(in, moved);
    if (big_fits(integer, &whole) && decimal_cmp(in, decimal_of(in, whole, 0), moved) == 0) return v_long(whole);
    return v_double(decimal_double(moved));
}

/* --- objects ------------------------------------------------------------------------------------------------------------ */

Value decimal_format_new(Interp *in, const char *pattern, Value locale) {
    DecimalFormat *f = gc_new(DecimalFormat);
    f->obj.cls = class_named(in, "java.text.DecimalFormat");
    f->tag = &decimal_format_tag;
    f->rounding = ROUND_HALF_EVEN;
    f->symbols = locale_symbols(locale);
    return decimal_format_apply(in, f, pattern) ? native_value(f) : V_THROWN;
}
