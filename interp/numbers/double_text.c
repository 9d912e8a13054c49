/*
 * Floating-point numbers as text. The C library rounds correctly in both directions, so the shortest text that reads
 * back is found by trying ever more digits.
 */
#include "interp/numbers/double_text.h"

#include "grammar/gc.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { DIGITS_ALWAYS = 15, DIGITS_AT_MOST = 17, FLOAT_ALWAYS = 6, FLOAT_AT_MOST = 9 };

typedef bool (*ReadsBack)(const char *text, double d);

static bool reads_back(const char *text, double d) { return strtod(text, NULL) == d; }
static bool reads_back_float(const char *text, double d) { return strtof(text, NULL) == (float)d; }

/* One more in the last digit of "d.ddde+xx"; false when it would carry out of the digits. */
static bool step_up(char *text) {
    char *at = strchr(text, 'e');
    while (--at >= text) {
        if (*at == '.' || *at == '-') continue;
        if (*at != '9') {
            ++*at;
            return true;
        }
        *at = '0';
    }
    return false;
}

/* Writes d as "[-]d.ddde+xx" with the fewest digits. Below a power of two the gap to the next number is half as wide as above,
 * so there the decimal just above may fit where the nearest one does not. */
static void shortest(char text[40], double d, ReadsBack fits, int always, int at_most, bool power_of_two) {
    int digits = always;
    for (snprintf(text, 40, "%.*e", digits - 1, d); digits < at_most && !fits(text, d);) {
        if (power_of_two && step_up(text) && fits(text, d)) return;
        snprintf(text, 40, "%.*e", digits++, d);
    }
}

/* The digits of "d.ddde+xx" without trailing zeros. */
static int split(const char *text, char digits[20], int *exponent) {
    int count = 0;
    for (; *text != 'e'; text++)
        if (*text >= '0' && *text <= '9') digits[count++] = *text;
    *exponent = (int)strtol(text + 1, NULL, 10);
    while (count > 1 && digits[count - 1] == '0') count--;
    digits[count] = '\0';
    return count;
}

int double_digits(double d, char digits[20], int *exponent) {
    char text[40];
    int e;
    shortest(text, d, reads_back, d != 0 && fabs(d) < 1e-300 ? 2 : DIGITS_ALWAYS, DIGITS_AT_MOST, fabs(frexp(d, &e)) == 0.5);
    return split(text, digits, exponent);
}

int float_digits(float f, char digits[20], int *exponent) {
    char text[40];
    int e;
    bool small = fabsf(f) < 1e-37f; /* subnormal: fewer digits are certain */
    shortest(text, f, reads_back_float, small ? 2 : FLOAT_ALWAYS, FLOAT_AT_MOST, fabsf(frexpf(f, &e)) == 0.5f);
    return split(text, digits, exponent);
}

/* Java: plain between 10^-3 and 10^7, else with an exponent; always a digit behind the point. */
static void print_digits(Buf *out, const char *digits, int count, int exponent) {
    if (exponent < -3 || exponent >= 7) {
        buf_char(out, digits[0]);
        buf_char(out, '.');
        buf_z(out, count > 1 ? digits + 1 : "0");
        buf_printf(out, "E%d", exponent);
        return;
    }
    if (exponent < 0) {
        buf_z(out, "0.");
        for (int i = exponent + 1; i < 0; i++) buf_char(out, '0');
        buf_z(out, digits);
        return;
    }
    for (int i = 0; i <= exponent || i < count; i++) {
        if (i == exponent + 1) buf_char(out, '.');
        buf_char(out, i < count ? digits[i] : '0');
    }
    if (count <= exponent + 1) buf_z(out, ".0");
}

static bool print_special(Buf *out, double d) {
    if (signbit(d) && !isnan(d)) buf_char(out, '-');
    if (isnan(d)) buf_z(out, "NaN");
    else if (isinf(d)) buf_z(out, "Infinity");
    else if (d == 0) buf_z(out, "0.0");
    else return false;
    return true;
}

void double_print(Buf *out, double d) {
    char digits[20];
    int exponent;
    if (print_special(out, d)) return;
    int count = double_digits(d, digits, &exponent);
    print_digits(out, digits, count, exponent);
}

void float_print(Buf *out, float f) {
    char digits[20];
    int exponent;
    if (print_special(out, (double)f)) return;
    int count = float_digits(f, digits, &exponent);
    print_digits(out, digits, count, exponent);
}

/* --- reading --------------------------------------------------------------------------------------------- */

static Text trim_java(Text t) {
    while (t.len && (unsigned char)t.at[0] <= ' ') t = text_span(t.at + 1, t.len - 1);
    while (t.len && (unsigned char)t.at[t.len - 1] <= ' ') t.len--;
    return t;
}

bool double_parse(Text text, double *out) {
    Text t = trim_java(text);
    if (!t.len) return false;
    size_t sign = t.at[0] == '-' || t.at[0] == '+';
    Text body = text_span(t.at + sign, t.len - sign);
    if (text_is(body, "NaN") || text_is(body, "Infinity")) {
        *out = text_is(body, "NaN") ? (double)NAN : t.at[0] == '-' ? -HUGE_VAL : HUGE_VAL;
        return true;
    }
    if (!body.len || !((body.at[0] >= '0' && body.at[0] <= '9') || body.at[0] == '.')) return false;
    bool hex = body.len > 1 && (body.at[1] == 'x' || body.at[1] == 'X');
    if (hex && !memchr(body.at, 'p', body.len) && !memchr(body.at, 'P', body.len)) return false;
    char last = t.at[t.len - 1];
    if (last == 'd' || last == 'D' || last == 'f' || last == 'F') t.len--;
    char *z = gc_strndup(t.at, t.len), *end;
    *out = strtod(z, &end);
    return end > z && *end == '\0';
}
