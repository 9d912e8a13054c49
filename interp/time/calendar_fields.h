/*
 * The fields of a java.util.GregorianCalendar: which of them were set and in which order, the time that they make, and the fields
 * that a time makes. Both are worked out when they are asked for, as long as they wait for it.
 */
#ifndef SLUICE_INTERP_CALENDAR_FIELDS_H
#define SLUICE_INTERP_CALENDAR_FIELDS_H

#include "interp/time/civil.h"
#include "interp/classes/class.h"
#include "interp/time/zone.h"

typedef enum CalendarField {
    CAL_ERA, CAL_YEAR, CAL_MONTH, CAL_WEEK_OF_YEAR, CAL_WEEK_OF_MONTH, CAL_DATE, CAL_DAY_OF_YEAR, CAL_DAY_OF_WEEK,
    CAL_DAY_OF_WEEK_IN_MONTH, CAL_AM_PM, CAL_HOUR, CAL_HOUR_OF_DAY, CAL_MINUTE, CAL_SECOND, CAL_MILLISECOND, CAL_ZONE_OFFSET,
    CAL_DST_OFFSET, CAL_FIELDS
} CalendarField;

/* Stamps of fields: not set, worked out, or set by a user; later ones are higher. */
enum { STAMP_NONE, STAMP_COMPUTED, STAMP_FIRST_SET };

typedef struct Calendar {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &calendar_tag */
    int64_t ms;
    const Zone *zone;
    int32_t first_day; /* of the week: 1 Sunday ... 7 Saturday; whatever was set */
    int32_t min_days;  /* of the first week of a year */
    bool strict;
    bool time_set, fields_set, all_set; /* is ms what the fields say; do they say what ms does, all of them? */
    int32_t field[CAL_FIELDS], stamp[CAL_FIELDS], next_stamp;
    /* The change from Julius' calendar to Gregory's: as a time, the first day of it, and the years at both its sides. */
    int64_t reform_ms, reform_day, reform_year, last_julian_year;
} Calendar;

extern const int32_t calendar_least[CAL_FIELDS], calendar_greatest[CAL_FIELDS];
extern const char *const calendar_field_names[CAL_FIELDS];

/* Before all else: no field is set, and the reform is that of October 1582. */
void calendar_start(Calendar *cal);
/* The time is known, and all fields say it. */
void calendar_set_millis(Calendar *cal, int64_t ms);
/* The time is made of the fields when next asked for. */
void calendar_set_field(Calendar *cal, CalendarField field, int32_t value);
void calendar_clear_field(Calendar *cal, CalendarField field);
/* A calendar from then on by Gregory, before by Julius. False: thrown. */
bool calendar_set_reform(Interp *in, Calendar *cal, int64_t ms);
void calendar_put_reform(Calendar *cal, int64_t ms); /* without asking for the time before */
/* After a change of the first day of the week, or of the days that the first week needs. False: thrown. */
bool calendar_weeks_changed(Interp *in, Calendar *cal);
/* False: the fields make no time (thrown); a strict calendar also refuses values that are out of their field's range. */
bool calendar_compute_time(Interp *in, Calendar *cal);
/* Time and all fields. False: thrown. */
bool calendar_complete(Interp *in, Calendar *cal);
/* The time that the fields make, by a lenient calendar, which changes nothing; an era that is none counts as the present one. */
int64_t calendar_millis(const Calendar *cal);
/* The date at which all fields stand once they are complete; times as milliseconds of the day. */
int64_t calendar_fixed_day(const Calendar *cal);

/* Of the calendar with its reform: days since 1970 of a date, the date of such a day, month lengths. */
int64_t calendar_day_of(const Calendar *cal, int64_t year, int32_t month, int32_t day);
void calendar_date_of(const Calendar *cal, int64_t day, Civil *out);
int32_t calendar_month_days(const Calendar *cal, int64_t year, int32_t month);
bool calendar_is_leap(const Calendar *cal, int64_t year);
int64_t calendar_new_year(const Calendar *cal, int64_t year);
int32_t calendar_year_days(const Calendar *cal, int64_t year);
/* Is this the year of the reform, by the calendar of the day itself? */
bool calendar_is_reform_year(const Calendar *cal, int64_t year);
/* Days since 1970 on which the first week of that year begins. */
int64_t calendar_first_week(const Calendar *cal, int64_t year);
/* The year that the week of a complete calendar belongs to. */
int64_t calendar_week_year(const Calendar *cal);
/* The first day that the month of a complete calendar has, and how many it has. */
int64_t calendar_month_begin(const Calendar *cal);
int32_t calendar_month_length(const Calendar *cal);

#endif
