/*
 * Patterns like "yyyy-MM-dd HH:mm:ss": java.text.SimpleDateFormat's letters, and java.time's where they differ.
 */
#ifndef SLUICE_INTERP_DATE_PATTERN_H
#define SLUICE_INTERP_DATE_PATTERN_H

#include "interp/time/civil.h"
#include "interp/classes/class.h"
#include "interp/time/date_words.h"
#include "interp/time/zone.h"

typedef enum PatternStyle { PATTERN_SIMPLE, PATTERN_JAVA_TIME } PatternStyle;

/* How a pattern is meant. */
typedef struct PatternWay {
    PatternStyle style;
    const char *zone_id;    /* of java.time's VV */
    const DateWords *words; /* NULL: English */
} PatternWay;

/* Appends the fields as the pattern says. False: IllegalArgumentException thrown. */
bool date_pattern_print(Interp *in, Buf *out, Text pattern, const Civil *c, const PatternWay *way);

static inline uint64_t pattern_letter(char letter) { return UINT64_C(1) << (letter & 63); }

/* What parsing found: fields left out keep what *c held. */
typedef struct DateParse {
    Civil c;
    const DateWords *words; /* given: the names to look for */
    bool has_zone, has_offset, has_half, pm; /* has_half: an am/pm mark with a 12-hour clock */
    bool before_christ;
    const int64_t *first_ms; /* given: the point in time from which on years of two digits are counted; NULL: 80 years ago */
    bool first_year;         /* such a year is that of *first_ms, and may be the one a century later */
    uint64_t letters; /* pattern_letter() of what was read */
    bool has_time, has_date;
    bool has_day, has_week, by_week_year; /* day or month; SimpleDateFormat's week; its year is that of the week */
    int32_t week, weekday;                /* weekday: 1 is Sunday; 0: none */
    const Zone *zone;
    int64_t epoch_ms; /* when has_epoch */
    bool has_epoch;
    size_t end;       /* where parsing stopped, or failed */
} DateParse;
/* False: the text does not fit (nothing thrown), or the pattern is wrong (thrown). */
bool date_pattern_parse(Interp *in, Text pattern, Text text, DateParse *out, PatternStyle style, bool lenient);

/* SimpleDateFormat in one step. parse: a Date, or ParseException `Unparseable date: "x"`. */
Value date_format_pattern(Interp *in, Text pattern, int64_t ms, const Zone *zone);
Value date_format_worded(Interp *in, Text pattern, int64_t ms, const Zone *zone, const DateWords *words);
Value date_parse_pattern(Interp *in, Text pattern, Text text, const Zone *zone);
/* ParseException: where the text went astray. */
Value throw_unparsable_date(Interp *in, Text text, const DateParse *parsed);
/* The point in time that was parsed; `zone` where the text named none. */
int64_t date_parse_millis(const DateParse *parsed, const Zone *zone);
/* The free forms of new Date(String): date_loose.c. */
bool date_parse_loose(Interp *in, Text text, int64_t *ms);

#endif
