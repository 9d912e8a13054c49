/*
 * Numbers in formats. Java rounds the decimal digits that a double shows (half up), not its exact binary value.
 */
#include "interp/numbers/double_text.h"
#include "interp/text/format.h"
#include "interp/text/format_spec.h"
#include "interp/interp.h"
#include "interp/numbers/number.h"
#include "interp/thrown.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* --- digits ------------------------------------------------------------------------------------------------------ */

/* From "123.45E+6": plain text as numbers print themselves. */
static void digits_from_text(Digits *d, const char *text) {
    Buf b = {0};
    bool point = false;
    d->exponent = 0;
    for (; *text && *text != 'E'; text++) {
        if (*text == '-') d->negative = true;
        if (*text == '.') point = true;
        if (*text < '0' || *text > '9') continue;
        if (b.len || *text != '0') buf_char(&b, *text);
        if (b.len ? !point : point && *text == '0') d->exponent += b.len ? 1 : -1;
    }
    if (*text == 'E') d->exponent += (int)strtol(text + 1, NULL, 10);
    if (!b.len) {
        buf_char(&b, '0');
        d->exponent = 1;
    }
    d->at = b.at;
    d->len = (int)b.len;
}

void digits_of(Digits *d, Value v) {
    *d = (Digits){0};
    if ((v.kind == V_FLOAT || v.kind == V_DOUBLE) && !isfinite(v.as.d)) {
        d->negative = v.as.d < 0;
        d->special = isnan(v.as.d) ? "NaN" : "Infinity";
        return;
    }
    Buf text = {0};
    if (v.kind == V_FLOAT) v = v_double(v.as.d);
    number_print(&text, v);
    digits_from_text(d, text.at);
}

/* Adds one in the last place; a carry out of the first makes a new one. */
static void count_up(Digits *d) {
    int i = d->len - 1;
    while (i >= 0 && d->at[i] == '9') d->at[i--] = '0';
    if (i >= 0) {
        d->at[i]++;
        return;
    }
    d->at = text_printf("1%s", d->at);
    d->len++;
    d->exponent++;
}

void digits_round(Digits *d, int count, bool even) {
    if (count >= d->len) return;
    bool up = count >= 0 && d->at[count] >= '5';
    if (up && even && d->at[count] == '5' && strspn(d->at + count + 1, "0") == (size_t)(d->len - count - 1))
        up = count > 0 && (d->at[count - 1] - '0') % 2;
    if (count <= 0) { /* nothing is left but a carry */
        d->at = text_printf("%d", up);
        d->exponent = up ? d->exponent + 1 : 1;
        d->len = 1;
        return;
    }
    d->at = gc_strndup(d->at, (size_t)count);
    d->len = count;
    if (up) count_up(d);
}

static char digit_at(const Digits *d, int i) { return i >= 0 && i < d->len ? d->at[i] : '0'; }

void digits_print(Buf *out, const Digits *d, int places, bool group) {
    int whole = d->exponent > 0 ? d->exponent : 0;
    if (!whole) buf_char(out, '0');
    for (int i = 0; i < whole; i++) {
        buf_char(out, digit_at(d, i));
        if (group && whole - i > 1 && (whole - i - 1) % 3 == 0) buf_char(out, ',');
    }
    if (places > 0) buf_char(out, '.');
    for (int i = 0; i < places; i++) buf_char(out, digit_at(d, d->exponent + i));
}

/* --- sign and width ------------------------------------------------------------------------------------------------- */

/* The sign or parentheses around a number, zeros up to the width, then blanks. */
static void finish(Buf *out, const FormatSpec *spec, bool negative, const char *prefix, Text body, bool zeros) {
    Buf text = {0};
    const char *sign = "";
    if (negative) sign = spec->flags & FORMAT_PAREN ? "(" : "-";
    else if (spec->flags & FORMAT_PLUS) sign = "+";
    else if (spec->flags & FORMAT_SPACE) sign = " ";
    bool close = negative && spec->flags & FORMAT_PAREN;
    buf_z(&text, sign);
    buf_z(&text, prefix);
    if (zeros && spec->flags & FORMAT_ZERO)
        for (int64_t missing = spec->width - (int64_t)(text.len + body.len + close); missing > 0; missing--) buf_char(&text, '0');
    buf_text(&text, body);
    if (close) buf_char(&text, ')');
    format_pad(out, spec, buf_as_text(&text));
}

/* Points and commas as the locale writes them. */
static Text localised(const FormatSpec *spec, Text body) {
    if (!spec->symbols) return body;
    Buf out = {0};
    for (size_t i = 0; i < body.len; i++) {
        if (body.at[i] == '.') buf_z(&out, spec->symbols->decimal);
        else if (body.at[i] == ',') buf_z(&out, spec->symbols->group);
        else buf_char(&out, body.at[i]);
    }
    return buf_as_text(&out);
}

/* --- integers --------------------------------------------------------------------------------------------------- */

static uint64_t as_unsigned(Value v) {
    switch (v.kind) {
    case V_BYTE: return (uint8_t)v.as.i;
    case V_SHORT: return (uint16_t)v.as.i;
    case V_INT: return (uint32_t)v.as.i;
    default: return (uint64_t)v.as.l;
    }
}

static bool format_radix(Buf *out, const FormatSpec *spec, Value v) {
    bool hex = spec->conversion == 'x';
    const char *prefix = !(spec->flags & FORMAT_ALTERNATE) ? "" : hex ? "0x" : "0";
    if (v.kind == V_BIGINT) {
        const char *text = big_text(as_big(v), hex ? 16 : 8);
        finish(out, spec, *text == '-', prefix, text_of(text + (*text == '-')), true);
        return true;
    }
    char digits[32];
    snprintf(digits, sizeof digits, hex ? "%llx" : "%llo", (unsigned long long)as_unsigned(v));
    FormatSpec plain = *spec;
    plain.flags &= ~(unsigned)(FORMAT_PLUS | FORMAT_SPACE | FORMAT_PAREN);
    finish(out, &plain, false, prefix, text_of(digits), true);
    return true;
}

/* A bit pattern has no sign. */
static bool check_unsigned(Interp *in, const FormatSpec *spec) {
    return format_refuse_flags(in, spec, FORMAT_PAREN) && format_refuse_flags(in, spec, FORMAT_SPACE) &&
           format_refuse_flags(in, spec, FORMAT_PLUS);
}

bool format_integer(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    if (!is_integral(v) && v.kind != V_BIGINT) return format_refuse(in, spec, v);
    if (spec->conversion != 'd') return (v.kind == V_BIGINT || check_unsigned(in, spec)) && format_radix(out, spec, v);
    Digits d;
    Buf body = {0};
    digits_of(&d, v);
    digits_print(&body, &d, 0, spec->flags & FORMAT_GROUP);
    finish(out, spec, d.negative, "", localised(spec, buf_as_text(&body)), true);
    return true;
}

/* --- floating point ---------------------------------------------------------------------------------------------- */

static bool is_zero(const Digits *d) { return d->len == 1 && d->at[0] == '0'; }

static void print_fixed(Buf *body, Digits *d, int places, bool group) {
    digits_round(d, d->exponent + places, false);
    digits_print(body, d, places, group);
}

/* `zero`: the exponent of a zero, for a BigDecimal by its scale. */
static void print_scientific(Buf *body, Digits *d, int places, int zero) {
    digits_round(d, places + 1, false);
    int exponent = is_zero(d) ? zero : d->exponent - 1;
    buf_char(body, d->at[0]);
    if (places > 0) buf_char(body, '.');
    for (int i = 1; i <= places; i++) buf_char(body, digit_at(d, i));
    buf_printf(body, "e%c%02d", exponent < 0 ? '-' : '+', exponent < 0 ? -exponent : exponent);
}

/* %g: fixed between 10^-4 and 10^precision, else scientific. */
static void print_general(Buf *body, Digits *d, int precision, bool group) {
    if (precision == 0) precision = 1;
    digits_round(d, precision, false);
    if (is_zero(d)) print_fixed(body, d, precision - 1, group);
    else if (d->exponent > -4 && d->exponent <= precision) print_fixed(body, d, precision - d->exponent, group);
    else print_scientific(body, d, precision - 1, 0);
}

static void print_zero(Buf *body, int32_t scale, int precision) {
    buf_printf(body, precision > 1 ? "0.%0*d" : "0%.*d", precision > 1 ? precision - 1 : 0, 0);
    buf_printf(body, "e%c%02d", scale > 0 ? '-' : '+', scale > 0 ? scale : -scale);
}

/* Cuts a double to so many hexadecimal digits behind the point, rounding half to even. */
static double round_hex(double d, int places) {
    int cut = 52 - 4 * places;
    uint64_t bits, half = 1ull << (cut - 1), rest;
    memcpy(&bits, &d, sizeof bits);
    rest = bits & ((half << 1) - 1);
    bits -= rest;
    if (rest > half || (rest == half && bits & half << 1)) bits += half << 1;
    memcpy(&d, &bits, sizeof d);
    return d;
}

/* Java writes 1.0p0 where C writes 0x1p+0, and the smallest numbers with a leading 1 when it rounds them. precision -1: all digits. */
static void print_hex(Buf *body, double d, int precision) {
    enum { ALL = 13, SCALE = 54 };
    char text[48];
    d = fabs(d);
    int places = precision == 0 ? 1 : precision;
    bool rounds = places > 0 && places < ALL && d != 0, small = rounds && d < DBL_MIN;
    if (rounds) d = round_hex(small ? ldexp(d, SCALE) : d, places);
    snprintf(text, sizeof text, isinf(d) ? "0x1p+1024" : "%a", d);
    char *p = strchr(text, 'p');
    *p = '\0';
    size_t start = body->len;
    buf_z(body, text + 2);
    if (!strchr(text, '.')) buf_z(body, ".0");
    for (int missing = places - (int)(body->len - start - 2); missing > 0; missing--) buf_char(body, '0');
    buf_printf(body, "p%ld", strtol(p + 1, NULL, 10) - (small ? SCALE : 0));
}

/* A number without decimals gets a point all the same. */
static void add_point(Buf *body) {
    if (memchr(body->at, '.', body->len)) return;
    size_t whole = strcspn(body->at, "e");
    const char *exponent = gc_strndup(body->at + whole, body->len - whole);
    body->len = whole;
    buf_char(body, '.');
    buf_z(body, exponent);
}

bool format_floating(Interp *in, Buf *out, const FormatSpec *spec, Value v) {
    if (v.kind != V_FLOAT && v.kind != V_DOUBLE && v.kind != V_DECIMAL) return format_refuse(in, spec, v);
    if (spec->conversion == 'a' && v.kind == V_DECIMAL) return format_refuse(in, spec, v);
    Digits d;
    Buf body = {0};
    digits_of(&d, v);
    int precision = spec->precision < 0 ? 6 : spec->precision;
    bool group = spec->flags & FORMAT_GROUP;
    if (d.special) buf_z(&body, d.special);
    else if (spec->conversion == 'f') print_fixed(&body, &d, precision, group);
    else if (spec->conversion == 'e') print_scientific(&body, &d, precision, v.kind == V_DECIMAL ? -as_decimal(v)->scale : 0);
    else if (spec->conversion == 'g' && v.kind == V_DECIMAL && is_zero(&d) && as_decimal(v)->scale)
        print_zero(&body, as_decimal(v)->scale, precision); /* only a zero without decimals is written as a fixed number */
    else if (spec->conversion == 'g') print_general(&body, &d, precision, group);
    else print_hex(&body, v.as.d, spec->precision);
    if (spec->flags & FORMAT_ALTERNATE && strchr("ef", spec->conversion) && !d.special) add_point(&body);
    if (d.special && d.special[0] == 'N') return format_pad(out, spec, text_of(d.special)), true;
    bool sign = d.negative || ((v.kind == V_DOUBLE || v.kind == V_FLOAT) && signbit(v.as.d) && !isnan(v.as.d));
    const char *prefix = spec->conversion == 'a' && !d.special ? "0x" : "";
    finish(out, spec, sign, prefix, localised(spec, buf_as_text(&body)), !d.special);
    return true;
}
