/*
 * Calendar arithmetic: days since 1970-01-01, and points in time as clocks of a zone show them. java.time counts in the proleptic
 * Gregorian calendar; java.util in the old one: by Julius' calendar before 15 October 1582. Pure functions over numbers; zones are
 * interp/time/zone.h's.
 */
#ifndef SLUICE_INTERP_CIVIL_H
#define SLUICE_INTERP_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

struct Zone;

typedef struct Civil {
    int64_t year; /* 0 = 1 BC */
    int32_t month, day; /* from 1 */
    int32_t hour, minute, second, nano;
    int32_t weekday;  /* 1 Monday ... 7 Sunday */
    int32_t year_day; /* from 1 */
    int32_t offset;   /* seconds east of UTC */
    bool dst;
    const char *zone; /* abbreviation: "CET", "UTC", "+02:00" */
} Civil;

#define DAY_MS 86400000
bool civil_is_leap(int64_t year);
int32_t civil_month_days(int64_t year, int32_t month);
int64_t civil_to_days(int64_t year, int32_t month, int32_t day);
int64_t civil_to_days_within(int64_t year, int32_t month, int32_t day); /* the month's last day, where it has none such */
void civil_from_days(int64_t days, Civil *out); /* date, weekday and year_day */
/* The same by Julius' calendar; weekday and year_day are not told. */
int64_t civil_julian_to_days(int64_t year, int32_t month, int32_t day);
void civil_julian_from_days(int64_t days, Civil *out);
/* The same in the old calendar; days that were left out in 1582 are counted on from those before. */
int32_t civil_old_month_days(int64_t year, int32_t month);
int32_t civil_old_year_days(int64_t year);
int64_t civil_old_to_days(int64_t year, int32_t month, int32_t day);
void civil_old_from_days(int64_t days, Civil *out);
/* The year within its era. */
static inline int64_t civil_era_year(const Civil *c) { return c->year > 0 ? c->year : 1 - c->year; }
/* A point in time, in milliseconds since 1970 UTC, in a zone (NULL: UTC). These and the weeks below are in the old calendar. */
void civil_from_millis(int64_t ms, const struct Zone *zone, Civil *out);
/* The fields as milliseconds, were they UTC; fields out of range carry over (month 13, second 75, day 0). */
int64_t civil_local_millis(const Civil *c);
/* The point in time at which the zone's clocks show the fields; in a gap, as much later. */
int64_t civil_to_millis(const Civil *c, const struct Zone *zone);
/* The same time of day so many days later, as the zone's clocks show it. */
int64_t civil_shift_days(int64_t ms, int64_t days, const struct Zone *zone);
/* A sum that wraps at the ends of time, as Java's long does. */
static inline int64_t wrapped_sum(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
/* Floor division and its rest. */
int64_t floor_div(int64_t a, int64_t b);
int64_t floor_mod(int64_t a, int64_t b);
/* Week of the year: weeks begin with first_day (1 Monday ... 7), the first has at least min_days days in the year. */
int32_t civil_week(const Civil *c, int32_t first_day, int32_t min_days, int64_t *week_year);
int32_t civil_month_week(const Civil *c, int32_t first_day, int32_t min_days);

extern const char *const month_names[12], *const day_names[7]; /* English; days from Monday */

#endif
