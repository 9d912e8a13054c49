/*
 * The free forms of new Date(String) and Date.parse(String): '09/20/2012', 'Jan 2, 2006 3:04 PM', 'Sat, 12 Aug 1995 13:30:00 GMT+4'.
 * Numbers are what their neighbours and what is already known make of them; whatever carries over carries over.
 */
#include "interp/time/date_pattern.h"

#include "interp/time/date.h"

#include <ctype.h>
#include <strings.h>

enum { UNSET = -1 };

typedef struct Loose {
    Text text;
    size_t at;
    char sign;       /* the last of / : + - since the last number or word */
    int64_t year;    /* UNSET where not told, as all the others */
    int32_t month, day, hour, minute, second;
    int32_t west;    /* minutes of the zone, when zoned */
    bool zoned;
} Loose;

static const struct { const char *word; int32_t west; } zone_words[] = {
    {"GMT", 0}, {"UT", 0}, {"UTC", 0}, {"EST", 300}, {"EDT", 240}, {"CST", 360}, {"CDT", 300}, {"MST", 420}, {"MDT", 360},
    {"PST", 480}, {"PDT", 420},
};

/* Comments nest. */
static void skip_comment(Loose *l) {
    int depth = 0;
    do {
        char c = l->text.at[l->at++];
        depth += (c == '(') - (c == ')');
    } while (depth && l->at < l->text.len);
}

static bool set(int32_t *place, int64_t n) {
    if (*place != UNSET) return false;
    *place = (int32_t)n;
    return true;
}

static bool take_zone(Loose *l, int64_t n) {
    if (l->zoned && l->west) return false;
    int32_t minutes = (int32_t)(n < 24 ? n * 60 : n % 100 + n / 100 * 60);
    l->zoned = true;
    l->west = l->sign == '+' ? -minutes : minutes;
    return true;
}

static bool take_number(Loose *l) {
    enum { FIRST_YEAR = 70, MOST = 100000000 };
    int64_t n = 0;
    while (l->at < l->text.len && isdigit((unsigned char)l->text.at[l->at])) {
        n = n * 10 + (l->text.at[l->at++] - '0');
        if (n > MOST) return false;
    }
    char next = l->at < l->text.len ? l->text.at[l->at] : ' ';
    if (l->sign == '+' || (l->sign == '-' && l->year != UNSET)) return take_zone(l, n);
    if (n >= FIRST_YEAR) {
        if (l->year != UNSET || !(next <= ' ' || next == ',' || next == '/')) return false;
        l->year = n;
        return true;
    }
    if (next == ':') return set(&l->hour, n) || set(&l->minute, n);
    if (next == '/') return set(&l->month, n - 1) || set(&l->day, n);
    if (next > ' ' && next != ',' && next != '-') return false;
    if (l->hour != UNSET && (set(&l->minute, n) || set(&l->second, n))) return true;
    if (set(&l->day, n)) return true;
    if (l->year != UNSET || l->month == UNSET) return false;
    l->year = n;
    return true;
}

/* AM and PM belong to an hour of the twelve. */
static bool take_half(Loose *l, bool after_noon) {
    if (l->hour < 1 || l->hour > 12) return false;
    l->hour = l->hour % 12 + (after_noon ? 12 : 0);
    return true;
}

static bool begins(const char *name, Text word) { return strlen(name) >= word.len && strncasecmp(name, word.at, word.len) == 0; }

/* Words may be cut short; of two that begin alike the later one is meant. */
static bool take_word(Loose *l) {
    size_t from = l->at++;
    while (l->at < l->text.len && isalpha((unsigned char)l->text.at[l->at])) l->at++;
    Text word = text_span(l->text.at + from, l->at - from);
    if (word.len < 2) return false;
    for (size_t i = sizeof zone_words / sizeof *zone_words; i--;)
        if (begins(zone_words[i].word, word)) {
            l->zoned = true;
            l->west = zone_words[i].west;
            return true;
        }
    for (int32_t i = 12; i--;)
        if (begins(month_names[i], word)) return set(&l->month, i);
    for (size_t i = 0; i < 7; i++)
        if (begins(day_names[i], word)) return true;
    return (begins("am", word) || begins("pm", word)) && take_half(l, tolower((unsigned char)word.at[0]) == 'p');
}

static bool take_all(Loose *l) {
    while (l->at < l->text.len) {
        char c = l->text.at[l->at];
        if ((c >= 0 && c <= ' ') || c == ',') {
            l->at++;
        } else if (c == '(') {
            skip_comment(l);
        } else if (strchr("/:+-", c)) {
            l->sign = c;
            l->at++;
        } else {
            if (isdigit((unsigned char)c) ? !take_number(l) : !take_word(l)) return false;
            l->sign = 0;
        }
    }
    return l->year != UNSET && l->month != UNSET && l->day != UNSET;
}

/* Two digits mean a year from eighty years ago on. */
static int64_t full_year(Interp *in, int64_t year) {
    Civil now;
    civil_from_millis(now_millis(in), zone_local(in), &now);
    int64_t first = now.year - 80;
    if (year >= 100) return year;
    year += first / 100 * 100;
    return year < first ? year + 100 : year;
}

bool date_parse_loose(Interp *in, Text text, int64_t *ms) {
    Loose l = {.text = text, .year = UNSET, .month = UNSET, .day = UNSET, .hour = UNSET, .minute = UNSET, .second = UNSET};
    if (!take_all(&l)) return false;
    Civil c = {.year = full_year(in, l.year), .month = l.month + 1, .day = l.day, .hour = l.hour == UNSET ? 0 : l.hour,
               .minute = l.minute == UNSET ? 0 : l.minute, .second = l.second == UNSET ? 0 : l.second};
    *ms = l.zoned ? civil_local_millis(&c) + (int64_t)l.west * 60000 : civil_to_millis(&c, zone_local(in));
    return true;
}
