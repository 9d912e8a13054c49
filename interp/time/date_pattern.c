/*
 * Date patterns: printing and parsing, letter by letter. One table of fields serves both.
 */
#include "interp/time/date_pattern.h"

#include "interp/text/unicode.h"
#include "interp/time/date.h"
#include "interp/interp.h"
#include "interp/thrown.h"

#include <stdio.h>
#include <strings.h>

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* One piece of a pattern: a letter repeated, or literal text. */
typedef struct Piece {
    char letter; /* '\0': literal */
    int count;
    Text literal; /* one run; '' is a quote */
    bool section; /* [ or ], which begin and end what is optional to java.time */
} Piece;

static bool refuse_pattern(Interp *in, const char *message) {
    throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", message);
    return false;
}

/* The next piece at *at; *ok false: thrown. False at the end. */
static bool next_piece(Interp *in, Text p, size_t *at, Piece *out, bool *ok) {
    *ok = true;
    if (*at >= p.len) return false;
    char c = p.at[*at];
    size_t start = *at;
    if (is_letter(c)) {
        while (*at < p.len && p.at[*at] == c) ++*at;
        *out = (Piece){c, (int)(*at - start), {0}, false};
        return true;
    }
    if (c != '\'') {
        while (*at < p.len && !is_letter(p.at[*at]) && p.at[*at] != '\'' && p.at[*at] != '[' && p.at[*at] != ']') ++*at;
        bool bracket = *at == start;
        if (bracket) ++*at;
        *out = (Piece){0, 0, text_span(p.at + start, *at - start), bracket};
        return true;
    }
    if (start + 1 < p.len && p.at[start + 1] == '\'') {
        *at += 2;
        *out = (Piece){0, 0, TEXT("'"), false};
        return true;
    }
    Buf quoted = {0};
    for (++*at; *at < p.len; ++*at) {
        if (p.at[*at] == '\'' && *at + 1 < p.len && p.at[*at + 1] == '\'') ++*at;
        else if (p.at[*at] == '\'') break;
        buf_char(&quoted, p.at[*at]);
    }
    if (*at >= p.len) return *ok = refuse_pattern(in, "Unterminated quote");
    ++*at;
    *out = (Piece){0, 0, buf_as_text(&quoted), false};
    return true;
}

static bool is_section(const Piece *piece, PatternStyle style) { return piece->section && style == PATTERN_JAVA_TIME; }

/* --- printing ---------------------------------------------------------------------------------------------------- */

static void put_number(Buf *out, int64_t value, int count) { buf_printf(out, "%0*lld", count, (long long)value); }

static void put_offset(Buf *out, int32_t offset, bool minutes, bool colon) {
    int32_t m = (offset < 0 ? -offset : offset) / 60;
    buf_printf(out, "%c%02d", offset < 0 ? '-' : '+', m / 60);
    if (minutes) buf_printf(out, "%s%02d", colon ? ":" : "", m % 60);
}

static void put_iso_offset(Buf *out, int32_t offset, int count, bool z_for_zero) {
    if (offset == 0 && z_for_zero) buf_char(out, 'Z');
    else put_offset(out, offset, count > 1 || offset / 60 % 60, count == 3 || count == 5);
}

static int64_t week_based_year(const Civil *c, int32_t first_day, int32_t min_days) {
    int64_t year = c->year;
    civil_week(c, first_day, min_days, &year);
    return year;
}

static void put_year(Buf *out, int64_t year, int count) {
    if (count == 2) put_number(out, floor_mod(year, 100), 2);
    else put_number(out, year, count);
}

static void put_month(Buf *out, const Civil *c, const DateWords *words, bool full) {
    buf_text(out, date_word(words, full ? WORDS_MONTHS : WORDS_SHORT_MONTHS, c->month - 1));
}
static void put_day(Buf *out, const Civil *c, const DateWords *words, bool full) {
    buf_text(out, date_word(words, full ? WORDS_DAYS : WORDS_SHORT_DAYS, c->weekday - 1));
}

/* A name as its first letter alone. */
static void put_letter(Buf *out, Text name) {
    const char *at = name.at;
    buf_code_point(out, unicode_upper(utf8_next(&at, name.at + name.len)));
}

static void put_quarter(Buf *out, int quarter, int count) {
    static const char *const names[] = {"1st quarter", "2nd quarter", "3rd quarter", "4th quarter"};
    if (count < 3) put_number(out, quarter, count);
    else if (count == 3) buf_printf(out, "Q%d", quarter);
    else buf_z(out, names[quarter - 1]);
}

/* "GMT+01:00" */
static void put_long_offset(Buf *out, int32_t offset) {
    buf_z(out, "GMT");
    if (offset) put_offset(out, offset, true, true);
}

/* Fraction of a second: milliseconds as a number, or java.time's digits. */
static void put_fraction(Buf *out, const Civil *c, int count, PatternStyle style) {
    if (style == PATTERN_SIMPLE) {
        put_number(out, c->nano / 1000000, count);
        return;
    }
    char digits[16];
    snprintf(digits, sizeof digits, "%09d", c->nano);
    for (int i = 0; i < count; i++) buf_char(out, i < 9 ? digits[i] : '0');
}

static bool print_date_field(Buf *out, const Civil *c, char letter, int count, const PatternWay *way) {
    bool java_time = way->style == PATTERN_JAVA_TIME;
    switch (letter) {
    case 'G': buf_text(out, java_time && count == 4 ? TEXT("Anno Domini") : date_word(way->words, WORDS_ERAS, c->year > 0)); break;
    case 'u':
        if (java_time) put_year(out, c->year, count);
        else put_number(out, c->weekday, count);
        break;
    case 'y': put_year(out, c->year > 0 ? c->year : 1 - c->year, count); break;
    case 'Y': put_year(out, week_based_year(c, 7, 1), count); break;
    case 'M':
    case 'L':
        if (java_time && count == 5) put_letter(out, date_word(way->words, WORDS_MONTHS, c->month - 1));
        else if (count >= 3) put_month(out, c, way->words, count >= 4);
        else put_number(out, c->month, count);
        break;
    case 'Q':
    case 'q': put_quarter(out, (c->month + 2) / 3, count); break;
    case 'w': put_number(out, civil_week(c, 7, 1, NULL), count); break;
    case 'W': put_number(out, civil_month_week(c, 7, 1), count); break;
    case 'D': put_number(out, c->year_day, count); break;
    case 'd': put_number(out, c->day, count); break;
    case 'F': put_number(out, java_time ? (c->day - 1) % 7 + 1 : (c->day - 1) / 7 + 1, count); break;
    case 'c':
    case 'e':
        if (count >= 3) put_day(out, c, way->words, count >= 4);
        else put_number(out, c->weekday % 7 + 1, count);
        break;
    case 'E':
        if (java_time && count == 5) put_letter(out, date_word(way->words, WORDS_DAYS, c->weekday - 1));
        else put_day(out, c, way->words, count >= 4);
        break;
    default: return false;
    }
    return true;
}

static bool print_time_field(Buf *out, const Civil *c, char letter, int count, const PatternWay *way) {
    bool java_time = way->style == PATTERN_JAVA_TIME;
    switch (letter) {
    case 'a': buf_text(out, date_word(way->words, WORDS_HALVES, c->hour >= 12)); break;
    case 'H': put_number(out, c->hour, count); break;
    case 'k': put_number(out, c->hour ? c->hour : 24, count); break;
    case 'K': put_number(out, c->hour % 12, count); break;
    case 'h': put_number(out, c->hour % 12 ? c->hour % 12 : 12, count); break;
    case 'm': put_number(out, c->minute, count); break;
    case 's': put_number(out, c->second, count); break;
    case 'S': put_fraction(out, c, count, way->style); break;
    case 'n': put_number(out, c->nano, count); break;
    case 'A': put_number(out, ((c->hour * 60 + c->minute) * 60 + c->second) * (int64_t)1000 + c->nano / 1000000, count); break;
    case 'V': buf_z(out, way->zone_id ? way->zone_id : c->zone); break;
    case 'z': buf_z(out, count >= 4 && strcmp(c->zone, "UTC") == 0 ? "Coordinated Universal Time" : c->zone); break;
    case 'N': put_number(out, ((c->hour * 60 + c->minute) * 60 + c->second) * (int64_t)1000000000 + c->nano, count); break;
    case 'O':
        if (count == 4) {
            put_long_offset(out, c->offset);
            break;
        }
        buf_z(out, "GMT");
        if (c->offset) buf_printf(out, "%+d", c->offset / 3600);
        break;
    case 'Z':
        if (java_time && count == 5) put_iso_offset(out, c->offset, 3, true);
        else if (java_time && count == 4) put_long_offset(out, c->offset);
        else put_offset(out, c->offset, true, false);
        break;
    case 'X': put_iso_offset(out, c->offset, count, true); break;
    case 'x': put_iso_offset(out, c->offset, count, false); break;
    default: return false;
    }
    return true;
}

static bool letter_known(char letter, PatternStyle style) {
    return strchr(style == PATTERN_JAVA_TIME ? "GuyYMLQqwWDdFceEaHkKhmsSnNAVzOZXx" : "GuyYMLwWDdFEaHkKhmsSzZX", letter) != NULL;
}

static bool refuse_letter(Interp *in, char letter, PatternStyle style) {
    return refuse_pattern(
        in, text_printf(style == PATTERN_JAVA_TIME ? "Unknown pattern letter: %c" : "Illegal pattern character '%c'",
                        letter));
}

bool date_pattern_print(Interp *in, Buf *out, Text pattern, const Civil *c, const PatternWay *way) {
    Piece piece;
    bool ok;
    for (size_t at = 0; next_piece(in, pattern, &at, &piece, &ok);) {
        if (!piece.letter) buf_text(out, is_section(&piece, way->style) ? TEXT("") : piece.literal);
        else if (!letter_known(piece.letter, way->style)) return refuse_letter(in, piece.letter, way->style);
        else if (!print_date_field(out, c, piece.letter, piece.count, way)) print_time_field(out, c, piece.letter, piece.count, way);
    }
    return ok;
}

/* --- parsing ----------------------------------------------------------------------------------------------------- */

typedef struct Parser {
    Interp *in;
    Text text;
    size_t at, start; /* start: of the field under way */
    DateParse *out;
    PatternStyle style;
    bool lenient;
} Parser;

/* Digits: exactly `exact` when given, else all there are. -1: none. *digits: how many. */
static int64_t take_number(Parser *p, int exact, int *digits) {
    while (p->style == PATTERN_SIMPLE && p->at < p->text.len && p->text.at[p->at] == ' ') p->at++;
    int64_t value = 0;
    size_t start = p->at;
    for (; p->at < p->text.len && is_digit(p->text.at[p->at]) && (!exact || (int)(p->at - start) < exact) && value < INT32_MAX; p->at++)
        value = value * 10 + (p->text.at[p->at] - '0');
    *digits = (int)(p->at - start);
    return *digits == 0 || (exact && p->style == PATTERN_JAVA_TIME && *digits < exact) ? -1 : value;
}

/* The number of a field. SimpleDateFormat's may be negative, and `exact` counts the characters from the field's start, blanks too.
 * False: there is none. */
static bool take_whole(Parser *p, int exact, int64_t *value, int *digits) {
    if (p->style == PATTERN_JAVA_TIME) return (*value = take_number(p, exact, digits)) >= 0;
    size_t end = exact ? p->start + (size_t)exact : p->text.len;
    bool minus = p->at < end && end <= p->text.len && p->text.at[p->at] == '-';
    p->at += minus;
    if (end > p->text.len || p->at >= end) return false;
    *value = take_number(p, (int)(end - p->at), digits);
    if (*value < 0) return false;
    if (minus) *value = -*value;
    return true;
}

/* The index of the name that the text goes on with, or -1. */
static int take_word(Parser *p, DateList list, int count) {
    Text rest = text_span(p->text.at + p->at, p->text.len - p->at);
    for (int i = 0; i < count; i++) {
        Text name = date_word(p->out->words, list, i);
        if (rest.len < name.len || strncasecmp(rest.at, name.at, name.len) != 0) continue;
        p->at += name.len;
        return i;
    }
    return -1;
}

/* A full name, or a short one. */
static int take_name(Parser *p, DateList full, DateList abridged, int count) {
    int found = take_word(p, full, count);
    return found >= 0 ? found : take_word(p, abridged, count);
}

/* "+01:00", "+0100", "+01", "Z". */
static bool take_offset(Parser *p) {
    Text t = p->text;
    if (p->at < t.len && t.at[p->at] == 'Z') {
        p->at++;
        p->out->c.offset = 0;
        return p->out->has_offset = true;
    }
    if (p->at >= t.len || (t.at[p->at] != '+' && t.at[p->at] != '-')) return false;
    int sign = t.at[p->at++] == '-' ? -1 : 1, digits[4] = {0}, count = 0;
    while (p->at < t.len && count < 4) {
        if (is_digit(t.at[p->at])) digits[count++] = t.at[p->at] - '0';
        else if (t.at[p->at] != ':' || count != 2) break;
        p->at++;
    }
    if (count < 2) return false;
    p->out->c.offset = sign * ((digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60);
    return p->out->has_offset = true;
}

/* Abbreviations that the database knows only as part of a region. */
static const struct {
    const char *name;
    int32_t offset;
} abbreviations[] = {{"EST", -18000}, {"EDT", -14400}, {"CST", -21600}, {"CDT", -18000}, {"MST", -25200}, {"MDT", -21600},
                     {"PST", -28800}, {"PDT", -25200}, {"CET", 3600},   {"CEST", 7200},  {"BST", 3600},   {"EET", 7200},
                     {"EEST", 10800}, {"WET", 0},      {"WEST", 3600},  {"JST", 32400},  {"IST", 19800},  {"MSK", 10800}};

static bool take_zone(Parser *p) {
    size_t start = p->at;
    if (take_offset(p)) return true;
    p->at = start;
    while (p->at < p->text.len && (is_letter(p->text.at[p->at]) || (p->text.at[p->at] && strchr("/_", p->text.at[p->at])))) p->at++;
    Text name = text_span(p->text.at + start, p->at - start);
    if ((text_is(name, "GMT") || text_is(name, "UTC")) && take_offset(p)) return true;
    for (size_t i = 0; i < sizeof abbreviations / sizeof abbreviations[0]; i++)
        if (text_is(name, abbreviations[i].name)) {
            p->out->c.offset = abbreviations[i].offset;
            return p->out->has_offset = true;
        }
    p->out->zone = name.len ? zone_named(p->in, name) : NULL;
    return p->out->has_zone = p->out->zone != NULL;
}

/* Two digits of a year: within 80 years back and 20 ahead; java.time takes 2000 to 2099. */
static int64_t widen_year(Parser *p, int64_t year) {
    if (p->style == PATTERN_JAVA_TIME) return 2000 + year;
    Civil now;
    if (p->out->first_ms) {
        civil_from_millis(*p->out->first_ms, zone_local(p->in), &now);
        p->out->first_year = year == floor_mod(now.year, 100);
        return now.year + floor_mod(year - now.year, 100);
    }
    civil_from_millis(now_millis(p->in), NULL, &now);
    int64_t full = now.year - floor_mod(now.year, 100) + year;
    if (full > now.year + 20) full -= 100;
    else if (full <= now.year - 80) full += 100;
    return full;
}

static bool take_year(Parser *p, char letter, int count, bool abutting) {
    int digits;
    int64_t year;
    if (!take_whole(p, abutting ? count : count == 2 && p->style == PATTERN_JAVA_TIME ? 2 : 0, &year, &digits)) return false;
    if (p->style == PATTERN_JAVA_TIME && count == 4 && digits < 4) return false;
    bool widens = digits == 2 && year >= 0 && (count == 2 || (count == 1 && p->style == PATTERN_SIMPLE));
    p->out->c.year = widens ? widen_year(p, year) : year;
    p->out->by_week_year = p->style == PATTERN_SIMPLE && letter == 'Y';
    return p->out->has_date = true;
}

static bool take_fraction(Parser *p, int count, bool abutting) {
    int digits;
    int64_t value;
    if (!take_whole(p, abutting || p->style == PATTERN_JAVA_TIME ? count : 0, &value, &digits)) return false;
    if (p->style == PATTERN_SIMPLE) { /* milliseconds, as many as there are */
        p->out->c.second += (int32_t)floor_div(value, 1000);
        p->out->c.nano = (int32_t)floor_mod(value, 1000) * 1000000;
        return true;
    }
    for (; digits < 9; digits++) value *= 10;
    p->out->c.nano = (int32_t)value;
    return true;
}

/* Where the letter's number goes; NULL: not a plain number. */
static int32_t *number_field(DateParse *out, char letter) {
    switch (letter) {
    case 'M':
    case 'L': return &out->c.month;
    case 'd': return &out->c.day;
    case 'D': return &out->c.year_day;
    case 'H':
    case 'k':
    case 'K':
    case 'h': return &out->c.hour;
    case 'm': return &out->c.minute;
    case 's': return &out->c.second;
    case 'n': return &out->c.nano;
    default: return NULL;
    }
}

static bool take_numeric(Parser *p, const Piece *piece, bool abutting) {
    int digits, exact = abutting || (p->style == PATTERN_JAVA_TIME && piece->count == 2) ? piece->count : 0;
    int32_t *field = number_field(p->out, piece->letter);
    int64_t value;
    if (!take_whole(p, exact, &value, &digits)) return false;
    if (piece->letter == 'w') {
        p->out->week = (int32_t)value;
        p->out->has_week = true;
    }
    if (piece->letter == 'u') p->out->weekday = (int32_t)floor_mod(value, 7) + 1;
    if (!field) return true; /* others are read over */
    p->out->has_day |= strchr("MLdD", piece->letter) != NULL;
    *field = (int32_t)value;
    if (piece->letter == 'h' || piece->letter == 'K') p->out->has_half = true;
    if ((piece->letter == 'h' && value == 12) || (piece->letter == 'k' && value == 24)) *field = 0;
    if (strchr("HkKhms", piece->letter)) p->out->has_time = true;
    else p->out->has_date = true;
    if (piece->letter == 'D') {
        p->out->c.month = 1;
        p->out->c.day = *field;
    }
    return true;
}

static bool take_field(Parser *p, const Piece *piece, bool abutting) {
    p->start = p->at;
    while (p->style == PATTERN_SIMPLE && p->at < p->text.len && (p->text.at[p->at] == ' ' || p->text.at[p->at] == '\t')) p->at++;
    int found;
    switch (piece->letter) {
    case 'G': {
        static const char *const eras[] = {"AD ", "BC "};
        Text rest = text_span(p->text.at + p->at, p->text.len - p->at);
        bool era = rest.len >= 2 && (strncasecmp(rest.at, eras[0], 2) == 0 || strncasecmp(rest.at, eras[1], 2) == 0);
        p->out->before_christ = era && strncasecmp(rest.at, eras[1], 2) == 0;
        p->at += era ? 2 : 0;
        return era;
    }
    case 'y':
    case 'Y': return take_year(p, piece->letter, piece->count, abutting);
    case 'u': return p->style == PATTERN_JAVA_TIME ? take_year(p, piece->letter, piece->count, abutting) : take_numeric(p, piece, abutting);
    case 'M':
    case 'L':
        if (piece->count < 3) return take_numeric(p, piece, abutting);
        found = take_name(p, WORDS_MONTHS, WORDS_SHORT_MONTHS, 12);
        p->out->c.month = found + 1;
        p->out->has_date = p->out->has_day = true;
        return found >= 0;
    case 'E':
        found = take_name(p, WORDS_DAYS, WORDS_SHORT_DAYS, 7);
        p->out->weekday = (found + 1) % 7 + 1;
        return found >= 0;
    case 'a':
        found = take_word(p, WORDS_HALVES, 2);
        p->out->pm = found == 1;
        return found >= 0;
    case 'S': return take_fraction(p, piece->count, abutting);
    case 'z':
    case 'V': return take_zone(p);
    case 'Z': return take_zone(p);
    case 'X':
    case 'x': return take_offset(p);
    default: return take_numeric(p, piece, abutting);
    }
}

static bool take_literal(Parser *p, Text literal) {
    for (size_t i = 0; i < literal.len; i++) {
        if (p->at == p->text.len || p->text.at[p->at] != literal.at[i]) return false;
        p->at++;
    }
    return true;
}

static bool is_numeric(char letter, int count) {
    return letter && (strchr("yYuwWDdFHkKhmsSn", letter) || ((letter == 'M' || letter == 'L') && count < 3));
}

/* Whether each field lies in its range. */
static bool in_range(const Civil *c) {
    return c->month >= 1 && c->month <= 12 && c->day >= 1 && c->day <= civil_old_month_days(c->year, c->month) &&
           c->hour < 24 && c->minute < 60 && c->second < 60;
}

/* SimpleDateFormat looks at the whole pattern first. */
static bool pattern_is_known(Interp *in, Text pattern, PatternStyle style) {
    Piece piece;
    bool ok;
    for (size_t at = 0; next_piece(in, pattern, &at, &piece, &ok);)
        if (piece.letter && !letter_known(piece.letter, style)) return refuse_letter(in, piece.letter, style);
    return ok;
}

/* The date by a week, of which the first has the first of January in it; weeks begin on Sunday. */
static void settle_week(DateParse *out) {
    Civil c;
    int64_t first = civil_old_to_days(out->c.year, 1, 1);
    civil_old_from_days(first, &c);
    int64_t days = first - c.weekday % 7 + 7 * ((out->has_week ? out->week : 1) - 1) + (out->weekday ? out->weekday - 1 : 0);
    civil_old_from_days(days, &c);
    out->c.year = c.year;
    out->c.month = c.month;
    out->c.day = c.day;
}

static bool take_pieces(Parser *p, Text pattern, size_t *at);

/* An optional section of which the text has not all is passed over. False: thrown. */
static bool take_section(Parser *p, Text pattern, size_t *at) {
    const Parser before = *p;
    const DateParse read = *p->out;
    size_t start = *at;
    if (take_pieces(p, pattern, at)) return true;
    if (!is_null(p->in->thrown)) return false;
    *p = before;
    *p->out = read;
    *at = start;
    Piece piece;
    bool ok = true;
    for (int open = 1; open && next_piece(p->in, pattern, at, &piece, &ok);)
        if (piece.section) open += piece.literal.at[0] == '[' ? 1 : -1;
    return ok;
}

static bool take_piece(Parser *p, const Piece *piece, Text pattern, size_t ahead) {
    Piece next;
    bool ok;
    bool more = next_piece(p->in, pattern, &ahead, &next, &ok);
    if (!ok) return false;
    bool abutting = more && is_numeric(piece->letter, piece->count) && is_numeric(next.letter, next.count);
    size_t start = p->at;
    bool taken = piece->letter ? take_field(p, piece, abutting) : take_literal(p, piece->literal);
    if (!taken) p->out->end = start;
    if (taken && piece->letter) p->out->letters |= pattern_letter(piece->letter);
    return taken;
}

/* Up to the end of the section, or of the pattern. */
static bool take_pieces(Parser *p, Text pattern, size_t *at) {
    Piece piece;
    bool ok;
    while (next_piece(p->in, pattern, at, &piece, &ok)) {
        if (piece.letter && !letter_known(piece.letter, p->style)) return refuse_letter(p->in, piece.letter, p->style);
        bool section = is_section(&piece, p->style);
        if (section && piece.literal.at[0] == ']') return true;
        if (!(section ? take_section(p, pattern, at) : take_piece(p, &piece, pattern, *at))) return false;
    }
    return ok;
}

bool date_pattern_parse(Interp *in, Text pattern, Text text, DateParse *out, PatternStyle style, bool lenient) {
    Parser p = {in, text, 0, 0, out, style, lenient};
    if (style == PATTERN_SIMPLE && !pattern_is_known(in, pattern, style)) return false;
    size_t at = 0;
    if (!take_pieces(&p, pattern, &at)) return false;
    if (out->has_half && out->pm) out->c.hour += 12;
    if (out->before_christ) out->c.year = 1 - out->c.year;
    if (out->by_week_year || (style == PATTERN_SIMPLE && out->has_week && !out->has_day)) settle_week(out);
    out->end = p.at;
    return lenient || in_range(&out->c);
}

/* --- SimpleDateFormat in one step ----------------------------------------------------------------------------------- */

Value date_format_worded(Interp *in, Text pattern, int64_t ms, const Zone *zone, const DateWords *words) {
    Civil c;
    Buf out = {0};
    PatternWay way = {PATTERN_SIMPLE, zone ? zone->id : NULL, words};
    civil_from_millis(ms, zone, &c);
    if (!date_pattern_print(in, &out, pattern, &c, &way)) return V_THROWN;
    return string_new(in, buf_as_text(&out));
}

Value date_format_pattern(Interp *in, Text pattern, int64_t ms, const Zone *zone) {
    return date_format_worded(in, pattern, ms, zone, NULL);
}

int64_t date_parse_millis(const DateParse *parsed, const Zone *zone) {
    if (parsed->has_offset) return civil_local_millis(&parsed->c) - (int64_t)parsed->c.offset * 1000;
    return civil_to_millis(&parsed->c, parsed->has_zone ? parsed->zone : zone);
}

Value throw_unparsable_date(Interp *in, Text text, const DateParse *parsed) {
    throw_error(in, EX_PARSE, "Unparseable date: \"%s\"", text_cz(text));
    return thrown_facts(in, v_int((int32_t)parsed->end), v_null(), v_null());
}

Value date_parse_pattern(Interp *in, Text pattern, Text text, const Zone *zone) {
    DateParse parsed = {.c = {.year = 1970, .month = 1, .day = 1}};
    if (!date_pattern_parse(in, pattern, text, &parsed, PATTERN_SIMPLE, true) || !parsed.end)
        return is_null(in->thrown) ? throw_unparsable_date(in, text, &parsed) : V_THROWN;
    return date_new(in, date_parse_millis(&parsed, zone));
}
