/*
 * Calendar arithmetic. Years are counted from March so that the leap day comes last; 400 years repeat exactly.
 */
#include "interp/time/civil.h"

#include "interp/time/zone.h"

enum {
    DAYS_400_YEARS = 146097,
    EPOCH_SHIFT = 719468,        /* days from 0000-03-01 to 1970-01-01 */
    DAYS_4_YEARS = 1461,
    JULIAN_EPOCH_SHIFT = 719470, /* the same from Julius' 0000-03-01 */
    FIRST_GREGORIAN = -141427,   /* 1582-10-15 */
    REFORM_YEAR = 1582,
    DAY_SECONDS = 86400
};

const char *const month_names[12] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
const char *const day_names[7] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

int64_t floor_div(int64_t a, int64_t b) {
    int64_t q = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

int64_t floor_mod(int64_t a, int64_t b) {
    int64_t rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

bool civil_is_leap(int64_t year) { return floor_mod(year, 4) == 0 && (floor_mod(year, 100) != 0 || floor_mod(year, 400) == 0); }

int32_t civil_month_days(int64_t year, int32_t month) {
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && civil_is_leap(year) ? 29 : days[month - 1];
}

int64_t civil_to_days(int64_t year, int32_t month, int32_t day) {
    if (month <= 2) year--;
    int64_t era = floor_div(year, 400), year_of_era = year - era * 400;
    int64_t month_from_march = (month + 9) % 12;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    return era * DAYS_400_YEARS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_SHIFT;
}

int64_t civil_to_days_within(int64_t year, int32_t month, int32_t day) {
    int32_t last = civil_month_days(year, month);
    return civil_to_days(year, month, day < last ? day : last);
}

void civil_from_days(int64_t days, Civil *out) {
    int64_t shifted = days + EPOCH_SHIFT, era = floor_div(shifted, DAYS_400_YEARS), day_of_era = shifted - era * DAYS_400_YEARS;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    out->day = (int32_t)(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    out->month = (int32_t)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    out->year = year_of_era + era * 400 + (out->month <= 2);
    out->weekday = (int32_t)floor_mod(days + 3, 7) + 1;
    out->year_day = (int32_t)(days - civil_to_days(out->year, 1, 1)) + 1;
}

/* --- the old calendar -------------------------------------------------------------------------------------- */

int64_t civil_julian_to_days(int64_t year, int32_t month, int32_t day) {
    if (month <= 2) year--;
    int64_t month_from_march = (month + 9) % 12;
    return year * 365 + floor_div(year, 4) + (153 * month_from_march + 2) / 5 + day - 1 - JULIAN_EPOCH_SHIFT;
}

void civil_julian_from_days(int64_t days, Civil *out) {
    int64_t shifted = days + JULIAN_EPOCH_SHIFT, cycle = floor_div(shifted, DAYS_4_YEARS), day_of_cycle = shifted - cycle * DAYS_4_YEARS;
    int64_t year_of_cycle = (day_of_cycle - day_of_cycle / (DAYS_4_YEARS - 1)) / 365;
    int64_t day_of_year = day_of_cycle - 365 * year_of_cycle;
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    out->day = (int32_t)(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    out->month = (int32_t)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    out->year = cycle * 4 + year_of_cycle + (out->month <= 2);
}

int32_t civil_old_month_days(int64_t year, int32_t month) {
    return year < REFORM_YEAR && month == 2 ? 28 + (floor_mod(year, 4) == 0) : civil_month_days(year, month);
}

int32_t civil_old_year_days(int64_t year) {
    return (int32_t)(civil_old_to_days(year + 1, 1, 1) - civil_old_to_days(year, 1, 1));
}

/* Days from 1970 to the day; `by_julius`: in which calendar. */
static int64_t days_in(bool by_julius, int64_t year, int32_t month, int64_t day) {
    return (by_julius ? civil_julian_to_days(year, month, 1) : civil_to_days(year, month, 1)) + day - 1;
}

int64_t civil_old_to_days(int64_t year, int32_t month, int32_t day) {
    int64_t days = days_in(year < REFORM_YEAR, year, month, day);
    return days_in(days < FIRST_GREGORIAN, year, month, day);
}

void civil_old_from_days(int64_t days, Civil *out) {
    civil_from_days(days, out);
    if (days < FIRST_GREGORIAN) civil_julian_from_days(days, out);
    if (out->year <= REFORM_YEAR) out->year_day = (int32_t)(days - civil_julian_to_days(out->year, 1, 1)) + 1;
}

/* --- points in time ---------------------------------------------------------------------------------------- */

void civil_from_millis(int64_t ms, const Zone *zone, Civil *out) {
    *out = (Civil){.zone = "UTC"};
    if (zone) out->offset = zone_date_offset(zone, floor_div(ms, 1000), &out->dst, &out->zone);
    int64_t local = wrapped_sum(ms, (int64_t)out->offset * 1000);
    int64_t days = floor_div(local, DAY_MS), rest = floor_mod(local, DAY_MS);
    civil_old_from_days(days, out);
    out->hour = (int32_t)(rest / 3600000);
    out->minute = (int32_t)(rest / 60000 % 60);
    out->second = (int32_t)(rest / 1000 % 60);
    out->nano = (int32_t)(rest % 1000) * 1000000;
}

/* The seconds that the time of day makes, and the days with them. */
static int64_t clock_seconds(const Civil *c) { return ((int64_t)c->hour * 60 + c->minute) * 60 + c->second; }

static int64_t whole_days(bool by_julius, const Civil *c) {
    int64_t months = c->year * 12 + c->month - 1, year = floor_div(months, 12);
    return days_in(by_julius, year, (int32_t)(months - year * 12) + 1, c->day) + floor_div(clock_seconds(c), DAY_SECONDS);
}

int64_t civil_local_millis(const Civil *c) {
    int64_t days = whole_days(c->year < REFORM_YEAR, c);
    days = whole_days(days < FIRST_GREGORIAN, c);
    int64_t rest = floor_mod(clock_seconds(c), DAY_SECONDS) * 1000 + floor_div(c->nano, 1000000);
    return (int64_t)((uint64_t)days * DAY_MS + (uint64_t)rest); /* wraps as Java's long does */
}

int64_t civil_to_millis(const Civil *c, const Zone *zone) {
    int64_t local = civil_local_millis(c);
    return zone ? wrapped_sum(local, -(int64_t)zone_date_local_offset(zone, floor_div(local, 1000)) * 1000) : local;
}

int64_t civil_shift_days(int64_t ms, int64_t days, const Zone *zone) {
    bool dst;
    const char *name;
    int64_t local = zone ? wrapped_sum(ms, (int64_t)zone_date_offset(zone, floor_div(ms, 1000), &dst, &name) * 1000) : ms;
    local = (int64_t)((uint64_t)local + (uint64_t)days * DAY_MS);
    return zone ? wrapped_sum(local, -(int64_t)zone_date_local_offset(zone, floor_div(local, 1000)) * 1000) : local;
}

int32_t civil_week(const Civil *c, int32_t first_day, int32_t min_days, int64_t *week_year) {
    int64_t year = c->year, day = civil_old_to_days(c->year, c->month, c->day);
    for (int64_t y = year + 1; y >= year - 1; y--) {
        int64_t new_year = civil_old_to_days(y, 1, 1);
        int64_t into_week = floor_mod(new_year + 3 - (first_day - 1), 7); /* days of the week before New Year */
        int64_t start = new_year - into_week + (7 - into_week >= min_days ? 0 : 7);
        if (day < start) continue;
        if (week_year) *week_year = y;
        return (int32_t)((day - start) / 7) + 1;
    }
    return 0;
}

int32_t civil_month_week(const Civil *c, int32_t first_day, int32_t min_days) {
    int64_t first = civil_old_to_days(c->year, c->month, 1), into_week = floor_mod(first + 3 - (first_day - 1), 7);
    int64_t start = first - into_week + (7 - into_week >= min_days ? 0 : 7);
    return (int32_t)floor_div(civil_old_to_days(c->year, c->month, c->day) - start, 7) + 1;
}
