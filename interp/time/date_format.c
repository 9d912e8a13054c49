/*
 * The date conversions of java.util.Formatter (%tY, %tF ...).
 */
#include "interp/time/date.h"

static void put_offset(Buf *out, int32_t offset, const char *colon) {
    int32_t minutes = (offset < 0 ? -offset : offset) / 60;
    buf_printf(out, "%c%02d%s%02d", offset < 0 ? '-' : '+', minutes / 60, colon, minutes % 60);
}

static int hour12(const Civil *c) { return c->hour % 12 ? c->hour % 12 : 12; }

static bool put_time(Buf *out, const Civil *c, char conversion) {
    switch (conversion) {
    case 'H': buf_printf(out, "%02d", c->hour); break;
    case 'I': buf_printf(out, "%02d", hour12(c)); break;
    case 'k': buf_printf(out, "%d", c->hour); break;
    case 'l': buf_printf(out, "%d", hour12(c)); break;
    case 'M': buf_printf(out, "%02d", c->minute); break;
    case 'S': buf_printf(out, "%02d", c->second); break;
    case 'L': buf_printf(out, "%03d", c->nano / 1000000); break;
    case 'N': buf_printf(out, "%09d", c->nano); break;
    case 'p': buf_z(out, c->hour < 12 ? "am" : "pm"); break;
    case 'z': put_offset(out, c->offset, ""); break;
    case 'Z': buf_z(out, c->zone); break;
    case 's': buf_printf(out, "%lld", (long long)(civil_local_millis(c) - (int64_t)c->offset * 1000) / 1000); break;
    case 'Q': buf_printf(out, "%lld", (long long)(civil_local_millis(c) - (int64_t)c->offset * 1000)); break;
    case 'R': buf_printf(out, "%02d:%02d", c->hour, c->minute); break;
    case 'T': buf_printf(out, "%02d:%02d:%02d", c->hour, c->minute, c->second); break;
    case 'r': buf_printf(out, "%02d:%02d:%02d %s", hour12(c), c->minute, c->second, c->hour < 12 ? "AM" : "PM"); break;
    default: return false;
    }
    return true;
}

static bool put_date(Buf *out, const Civil *c, char conversion, const DateWords *words) {
    long long year = civil_era_year(c);
    switch (conversion) {
    case 'Y': buf_printf(out, "%04lld", year); break;
    case 'C': buf_printf(out, "%02lld", year / 100); break;
    case 'y': buf_printf(out, "%02lld", year % 100); break;
    case 'm': buf_printf(out, "%02d", c->month); break;
    case 'd': buf_printf(out, "%02d", c->day); break;
    case 'e': buf_printf(out, "%d", c->day); break;
    case 'j': buf_printf(out, "%03d", c->year_day); break;
    case 'B': buf_text(out, date_word(words, WORDS_MONTHS, c->month - 1)); break;
    case 'b':
    case 'h': buf_text(out, date_word(words, WORDS_SHORT_MONTHS, c->month - 1)); break;
    case 'A': buf_text(out, date_word(words, WORDS_DAYS, c->weekday - 1)); break;
    case 'a': buf_text(out, date_word(words, WORDS_SHORT_DAYS, c->weekday - 1)); break;
    case 'D': buf_printf(out, "%02d/%02d/%02lld", c->month, c->day, year % 100); break;
    case 'F': buf_printf(out, "%04lld-%02d-%02d", year, c->month, c->day); break;
    case 'c':
        buf_printf(out, "%.3s %.3s %02d %02d:%02d:%02d %s %lld", day_names[c->weekday - 1], month_names[c->month - 1], c->day, c->hour,
                   c->minute, c->second, c->zone, year);
        break;
    default: return false;
    }
    return true;
}

bool date_format_conversion(Interp *in, Buf *out, Value v, char conversion, const DateWords *words) {
    Civil c;
    return date_fields(in, v, &c) && (put_time(out, &c, conversion) || put_date(out, &c, conversion, words));
}
