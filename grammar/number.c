/*
 * Number literals: prefix, underscores and suffix taken apart, the type chosen as Groovy chooses it (the narrowest of
 * int, long, BigInteger for whole numbers without suffix; BigDecimal for others).
 */
#include "grammar/build.h"
#include "grammar/gc.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>

/* Without underscores and the last `drop` characters; a leading '-' when negative. */
static Text digits_of(Text t, size_t drop, bool negative) {
    Buf out = {0};
    if (negative)
        buf_char(&out, '-');
    for (size_t i = 0; i + drop < t.len; i++)
        if (t.at[i] != '_')
            buf_char(&out, t.at[i]);
    return buf_as_text(&out);
}

static int base_of(Text t) {
    if (t.len < 2 || t.at[0] != '0')
        return 10;
    return t.at[1] == 'x' || t.at[1] == 'X' ? 16 : t.at[1] == 'b' || t.at[1] == 'B' ? 2 : isdigit(t.at[1]) ? 8 : 10;
}

static bool is_decimal(Text t) {
    if (base_of(t) == 16 || base_of(t) == 2)
        return false;
    for (size_t i = 0; i < t.len; i++)
        if (strchr(".eEfFdD", t.at[i]))
            return true;
    return false;
}

static void read_decimal(struct AstNUMBER *n, Text t, bool negative) {
    char last = (char)tolower(t.at[t.len - 1]);
    bool suffix = isalpha(last);
    n->base = 10;
    n->digits = digits_of(t, suffix, negative);
    n->number_form = last == 'f' ? NUMBER_FLOAT : last == 'd' ? NUMBER_DOUBLE : NUMBER_BIG_DECIMAL;
    if (last == 'f' || last == 'd') {
        double value = last == 'f' ? (double)strtof(n->digits.at, NULL) : strtod(n->digits.at, NULL), limit = 1.7976931348623157e308;
        if (value > limit || value < -limit)
            n->number_form = -1;
        if (value == 0)
            n->digits = digits_of(t, suffix, false); /* the sign of a literal zero is lost */
    }
}

/* With a suffix nothing is out of range: what does not fit is cut off. */
static int64_t wrapped(Text digits, int base) {
    uint64_t value = 0;
    bool negative = digits.at[0] == '-';
    for (size_t i = negative; i < digits.len; i++) {
        int c = tolower(digits.at[i]);
        value = value * (uint64_t)base + (uint64_t)(isdigit(c) ? c - '0' : c - 'a' + 10);
    }
    return (int64_t)(negative ? 0 - value : value);
}

static void read_whole(struct AstNUMBER *n, Text t, bool negative) {
    n->base = base_of(t);
    size_t prefix = n->base == 16 || n->base == 2 ? 2 : n->base == 8 ? 1 : 0;
    char last = (char)tolower(t.at[t.len - 1]);
    bool suffix = last == 'l' || last == 'i' || last == 'g';
    n->digits = digits_of(text_span(t.at + prefix, t.len - prefix), suffix, negative);
    errno = 0;
    n->value = strtoll(n->digits.at, NULL, n->base);
    bool fits_long = errno == 0;
    if (last == 'l' || last == 'i')
        n->value = wrapped(n->digits, n->base);
    if (last == 'i')
        n->value = (int32_t)(uint32_t)(uint64_t)n->value;
    bool fits_int = fits_long && n->value >= INT32_MIN && n->value <= INT32_MAX;
    if (last == 'g')
        n->number_form = NUMBER_BIG_INTEGER;
    else if (last == 'l' || last == 'i')
        n->number_form = last == 'l' ? NUMBER_LONG : NUMBER_INT;
    else
        n->number_form = fits_int ? NUMBER_INT : fits_long ? NUMBER_LONG : NUMBER_BIG_INTEGER;
}

void number_read(Node *number, Text written, bool negative) {
    if (is_decimal(written))
        read_decimal(&number->NUMBER, written, negative);
    else
        read_whole(&number->NUMBER, written, negative);
}
