/*
 * How a GregorianCalendar makes a time of the fields set last, and fields of a time, with Java's order of precedence.
 */
#include "interp/time/calendar_fields.h"

#include "interp/thrown.h"

#define BIT(field) (1u << CAL_##field)
enum { ALL_FIELDS = (1u << CAL_FIELDS) - 1, EPOCH_YEAR = 1970, HOUR_MS = 3600000, WEEK_FROM = 52 };
static const int64_t first_gregorian_ms = INT64_C(-12219292800000); /* 15 October 1582 */
enum { ZONE_FIELDS = BIT(ZONE_OFFSET) | BIT(DST_OFFSET) };

const int32_t calendar_least[CAL_FIELDS] = {0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -13 * HOUR_MS, 0};
const int32_t calendar_greatest[CAL_FIELDS] = {1, 292278994, 11, 53, 6,  31,  366,          7, 6,
                                               1, 11,        23, 59, 59, 999, 14 * HOUR_MS, 2 * HOUR_MS};
const char *const calendar_field_names[CAL_FIELDS] = {
    "ERA",   "YEAR", "MONTH",       "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR", "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH",
    "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE",       "SECOND",        "MILLISECOND",  "ZONE_OFFSET", "DST_OFFSET"};

/* --- days and weeks, with the reform ------------------------------------------------------------------------------------ */

void calendar_date_of(const Calendar *cal, int64_t day, Civil *out) {
    civil_from_days(day, out);
    if (day < cal->reform_day) civil_julian_from_days(day, out);
}

/* The first day of a month in one of the calendars; months out of range carry over. */
static int64_t month_begin(bool julian, int64_t year, int64_t month) {
    year += floor_div(month, 12);
    int32_t number = (int32_t)floor_mod(month, 12) + 1;
    return julian ? civil_julian_to_days(year, number, 1) : civil_to_days(year, number, 1);
}

int64_t calendar_day_of(const Calendar *cal, int64_t year, int32_t month, int32_t day) {
    int64_t days = month_begin(year < cal->reform_year, year, month - 1) + day - 1;
    return month_begin(days < cal->reform_day, year, month - 1) + day - 1;
}

bool calendar_is_leap(const Calendar *cal, int64_t year) {
    Civil reform;
    if (floor_mod(year, 4)) return false;
    civil_from_days(cal->reform_day, &reform);
    bool one_year = cal->last_julian_year == cal->reform_year;
    bool gregorian = year > cal->reform_year || (year >= cal->last_julian_year && (one_year ? reform.month < 3 : year == cal->reform_year));
    return !gregorian || civil_is_leap(year);
}

int32_t calendar_month_days(const Calendar *cal, int64_t year, int32_t month) {
    return month == 2 ? 28 + calendar_is_leap(cal, year) : civil_month_days(year, month);
}

/* Java's numbers of days: 1 Sunday ... 7 Saturday; others count on. */
static int64_t weekday_until(int64_t day, int64_t weekday) { return day - floor_mod(day + 5 - weekday, 7); }

/* Where the first week of a year or month begins. */
static int64_t first_week_of(const Calendar *cal, int64_t begin) {
    int64_t start = weekday_until(begin + 6, cal->first_day);
    return start - begin >= cal->min_days ? start - 7 : start;
}
static int32_t week_number(const Calendar *cal, int64_t begin, int64_t day) {
    return (int32_t)floor_div(day - first_week_of(cal, begin), 7) + 1;
}

/* The first day of a year that there is. */
int64_t calendar_new_year(const Calendar *cal, int64_t year) {
    if (year <= cal->last_julian_year) return civil_julian_to_days(year, 1, 1);
    return year == cal->reform_year ? cal->reform_day : civil_to_days(year, 1, 1);
}

int32_t calendar_year_days(const Calendar *cal, int64_t year) {
    return (int32_t)(calendar_new_year(cal, year + 1) - calendar_new_year(cal, year));
}

bool calendar_is_reform_year(const Calendar *cal, int64_t year) {
    return year == (calendar_fixed_day(cal) >= cal->reform_day ? cal->reform_year : cal->last_julian_year);
}

int64_t calendar_first_week(const Calendar *cal, int64_t year) { return first_week_of(cal, calendar_day_of(cal, year, 1, 1)); }

int64_t calendar_week_year(const Calendar *cal) {
    int64_t year = cal->field[CAL_ERA] ? cal->field[CAL_YEAR] : 1 - (int64_t)cal->field[CAL_YEAR];
    int32_t week = cal->field[CAL_WEEK_OF_YEAR];
    if (cal->field[CAL_MONTH] == 0) return year - (week >= WEEK_FROM);
    return year + (week == 1);
}

/* Weeks at the ends of a year may belong to another. */
static int32_t week_of_year(const Calendar *cal, int64_t year, int64_t day) {
    int64_t begin = calendar_new_year(cal, year);
    int32_t week = week_number(cal, begin, day);
    if (week == 0) {
        Civil before;
        calendar_date_of(cal, begin - 1, &before);
        return week_number(cal, calendar_new_year(cal, before.year), begin - 1);
    }
    int64_t next = year == cal->last_julian_year && year + 1 < cal->reform_year ? cal->reform_year : year + 1;
    bool last = week >= WEEK_FROM || (year >= cal->last_julian_year - 1 && year <= cal->reform_year);
    if (!last) return week;
    int64_t begins = calendar_new_year(cal, next), start = weekday_until(begins + 6, cal->first_day);
    return start - begins >= cal->min_days && day >= start - 7 ? 1 : week;
}

/* The day on which the month of a day begins, where the reform may have taken its first days. */
static int64_t month_of_reform(const Calendar *cal, const Civil *date, int64_t day) {
    Civil reform, julian;
    civil_from_days(cal->reform_day, &reform);
    civil_julian_from_days(cal->reform_day - 1, &julian);
    bool at_new_year = reform.month == 1 && reform.day == 1;
    if (day < cal->reform_day || date->year != cal->reform_year || at_new_year || date->month != reform.month) return day - date->day + 1;
    bool one_month = cal->reform_year == cal->last_julian_year && reform.month == julian.month;
    return one_month ? civil_julian_to_days(date->year, date->month, 1) : cal->reform_day;
}

int64_t calendar_month_begin(const Calendar *cal) {
    Civil date;
    int64_t day = calendar_fixed_day(cal);
    calendar_date_of(cal, day, &date);
    return month_of_reform(cal, &date, day);
}

int32_t calendar_month_length(const Calendar *cal) {
    Civil date;
    int64_t day = calendar_fixed_day(cal), begin = calendar_month_begin(cal);
    calendar_date_of(cal, day, &date);
    bool julian = day < cal->reform_day;
    int64_t next = begin + (julian && date.month == 2 ? 28 + (floor_mod(date.year, 4) == 0) : civil_month_days(date.year, date.month));
    if (next < cal->reform_day) return (int32_t)(next - begin);
    civil_from_days(next, &date);
    return (int32_t)(month_of_reform(cal, &date, next) - begin);
}

/* --- fields of a time --------------------------------------------------------------------------------------------------- */

/* What the zone says at that time; fields of `own` are the user's. */
static void offsets_at(const Calendar *cal, int64_t ms, uint32_t own, int32_t offsets[2]) {
    int64_t seconds = floor_div(ms, 1000);
    int32_t offset = zone_date_offset(cal->zone, seconds, NULL, NULL), savings = zone_savings(cal->zone, seconds);
    offsets[0] = own & BIT(ZONE_OFFSET) ? cal->field[CAL_ZONE_OFFSET] : (offset - savings) * 1000;
    offsets[1] = own & BIT(DST_OFFSET) ? cal->field[CAL_DST_OFFSET] : savings * 1000;
}

static void put_clock(Calendar *cal, int32_t rest) {
    cal->field[CAL_HOUR_OF_DAY] = rest / HOUR_MS;
    cal->field[CAL_AM_PM] = rest / HOUR_MS / 12;
    cal->field[CAL_HOUR] = rest / HOUR_MS % 12;
    cal->field[CAL_MINUTE] = rest / 60000 % 60;
    cal->field[CAL_SECOND] = rest / 1000 % 60;
    cal->field[CAL_MILLISECOND] = rest % 1000;
}

static void put_weeks(Calendar *cal, const Civil *date, int64_t day) {
    int64_t month = month_of_reform(cal, date, day);
    cal->field[CAL_DAY_OF_YEAR] = (int32_t)(day - calendar_new_year(cal, date->year)) + 1;
    cal->field[CAL_DAY_OF_WEEK_IN_MONTH] = (int32_t)(day - month) / 7 + 1;
    cal->field[CAL_WEEK_OF_YEAR] = week_of_year(cal, date->year, day);
    cal->field[CAL_WEEK_OF_MONTH] = week_number(cal, month, day);
}

/* Works out the fields of the mask, and those that come with them; year and era always. Gives which these are. */
static uint32_t compute_fields(Calendar *cal, uint32_t mask, uint32_t own_offsets) {
    enum {
        OF_DATE = BIT(MONTH) | BIT(DATE) | BIT(DAY_OF_WEEK),
        OF_CLOCK = BIT(HOUR_OF_DAY) | BIT(AM_PM) | BIT(HOUR) | BIT(MINUTE) | BIT(SECOND) | BIT(MILLISECOND),
        OF_WEEKS = BIT(DAY_OF_YEAR) | BIT(WEEK_OF_YEAR) | BIT(WEEK_OF_MONTH) | BIT(DAY_OF_WEEK_IN_MONTH)
    };
    int32_t offsets[2];
    offsets_at(cal, cal->ms, own_offsets, offsets);
    int64_t offset = (int64_t)offsets[0] + offsets[1], rest = floor_mod(cal->ms, DAY_MS) + floor_mod(offset, DAY_MS);
    int64_t day = floor_div(cal->ms, DAY_MS) + floor_div(offset, DAY_MS) + rest / DAY_MS;
    Civil date;
    calendar_date_of(cal, day, &date);
    cal->field[CAL_ERA] = date.year > 0;
    cal->field[CAL_YEAR] = (int32_t)civil_era_year(&date);
    uint32_t done = mask | BIT(ERA) | BIT(YEAR);
    if (mask & OF_DATE) {
        cal->field[CAL_MONTH] = date.month - 1;
        cal->field[CAL_DATE] = date.day;
        cal->field[CAL_DAY_OF_WEEK] = (int32_t)floor_mod(day + 4, 7) + 1;
        done |= OF_DATE;
    }
    if (mask & OF_CLOCK) put_clock(cal, (int32_t)(rest % DAY_MS)), done |= OF_CLOCK;
    if (mask & ZONE_FIELDS) {
        cal->field[CAL_ZONE_OFFSET] = offsets[0];
        cal->field[CAL_DST_OFFSET] = offsets[1];
        done |= ZONE_FIELDS;
    }
    if (mask & OF_WEEKS) put_weeks(cal, &date, day), done |= OF_WEEKS;
    return done;
}

static bool is_set(const Calendar *cal, CalendarField field) { return cal->stamp[field] != STAMP_NONE; }
static bool is_set_by_user(const Calendar *cal, int field) { return cal->stamp[field] >= STAMP_FIRST_SET; }

static uint32_t set_fields(const Calendar *cal) {
    uint32_t mask = 0;
    for (int i = 0; i < CAL_FIELDS; i++) mask |= (uint32_t)is_set(cal, (CalendarField)i) << i;
    return mask;
}

static void mark_computed(Calendar *cal, uint32_t mask) {
    for (int i = 0; i < CAL_FIELDS; i++)
        if (mask & 1u << i) cal->stamp[i] = STAMP_COMPUTED;
    if (mask == ALL_FIELDS) cal->fields_set = cal->all_set = true;
}

static void compute_missing(Calendar *cal) {
    uint32_t mask = ALL_FIELDS;
    if (cal->fields_set && !cal->all_set) {
        uint32_t have = set_fields(cal);
        mask = have == ALL_FIELDS ? have : have | compute_fields(cal, ALL_FIELDS & ~have, have & ZONE_FIELDS);
    } else {
        compute_fields(cal, ALL_FIELDS, 0);
    }
    mark_computed(cal, mask);
}

void calendar_set_millis(Calendar *cal, int64_t ms) {
    if (cal->ms == ms && cal->time_set && cal->fields_set && cal->all_set) return;
    cal->ms = ms;
    cal->time_set = true;
    cal->fields_set = false;
    compute_missing(cal);
    cal->fields_set = cal->all_set = true;
}

/* --- a time of the fields ----------------------------------------------------------------------------------------------- */

static int32_t later(int32_t a, int32_t b) { return a > b ? a : b; }
/* Of fields that mean something together only. */
static int32_t together(int32_t a, int32_t b) { return a == STAMP_NONE || b == STAMP_NONE ? STAMP_NONE : later(a, b); }

/* The fields that say which day it is: the group of which one was set last. */
static uint32_t choose_day(const Calendar *cal) {
    const int32_t *stamp = cal->stamp;
    int32_t weekday = stamp[CAL_DAY_OF_WEEK], date = stamp[CAL_DATE], year_day = stamp[CAL_DAY_OF_YEAR];
    int32_t month_week = together(stamp[CAL_WEEK_OF_MONTH], weekday), in_month = together(stamp[CAL_DAY_OF_WEEK_IN_MONTH], weekday);
    int32_t year_week = together(stamp[CAL_WEEK_OF_YEAR], weekday);
    int32_t best = later(later(later(date, month_week), later(in_month, year_day)), year_week);
    if (best == STAMP_NONE) { /* parts of a group alone; a day of the week is one in the month */
        month_week = stamp[CAL_WEEK_OF_MONTH];
        in_month = later(stamp[CAL_DAY_OF_WEEK_IN_MONTH], weekday);
        year_week = stamp[CAL_WEEK_OF_YEAR];
        best = later(later(month_week, in_month), year_week);
        if (best == STAMP_NONE) best = date = stamp[CAL_MONTH];
    }
    uint32_t weekday_bit = weekday == STAMP_NONE ? 0 : BIT(DAY_OF_WEEK);
    if (best == date) return BIT(MONTH) | BIT(DATE);
    bool by_month_week = best == month_week && stamp[CAL_WEEK_OF_MONTH] >= stamp[CAL_WEEK_OF_YEAR];
    bool by_day_in_month = best == in_month && stamp[CAL_DAY_OF_WEEK_IN_MONTH] >= stamp[CAL_WEEK_OF_YEAR];
    if (!by_month_week && !by_day_in_month) return best == year_day ? BIT(DAY_OF_YEAR) : weekday_bit | BIT(WEEK_OF_YEAR);
    bool week = month_week == in_month ? stamp[CAL_WEEK_OF_MONTH] >= stamp[CAL_DAY_OF_WEEK_IN_MONTH] : best == month_week;
    uint32_t in_month_bit = month_week == in_month || is_set(cal, CAL_DAY_OF_WEEK_IN_MONTH) ? BIT(DAY_OF_WEEK_IN_MONTH) : 0;
    return BIT(MONTH) | weekday_bit | (week ? BIT(WEEK_OF_MONTH) : in_month_bit);
}

static uint32_t choose_fields(const Calendar *cal) {
    const int32_t *stamp = cal->stamp;
    uint32_t mask = BIT(YEAR) | choose_day(cal);
    int32_t hour = together(stamp[CAL_HOUR], stamp[CAL_AM_PM]), best = later(stamp[CAL_HOUR_OF_DAY], hour);
    if (best == STAMP_NONE) best = later(stamp[CAL_HOUR], stamp[CAL_AM_PM]);
    if (best != STAMP_NONE && best == stamp[CAL_HOUR_OF_DAY]) mask |= BIT(HOUR_OF_DAY);
    else if (best != STAMP_NONE) mask |= BIT(HOUR) | (is_set(cal, CAL_AM_PM) ? BIT(AM_PM) : 0u);
    mask |= set_fields(cal) & (BIT(ERA) | BIT(MINUTE) | BIT(SECOND) | BIT(MILLISECOND));
    if (is_set_by_user(cal, CAL_ZONE_OFFSET)) mask |= BIT(ZONE_OFFSET);
    if (is_set_by_user(cal, CAL_DST_OFFSET)) mask |= BIT(DST_OFFSET);
    return mask;
}

/* Within a month that begins on that day: by week, or by how manieth such weekday. */
static int64_t weekday_in_month(const Calendar *cal, int64_t begin, uint32_t mask, int64_t year, int32_t month) {
    const int32_t *field = cal->field;
    if (mask & BIT(WEEK_OF_MONTH)) {
        int64_t week = first_week_of(cal, begin);
        if (mask & BIT(DAY_OF_WEEK)) week = weekday_until(week + 6, field[CAL_DAY_OF_WEEK]);
        return week + 7 * ((int64_t)field[CAL_WEEK_OF_MONTH] - 1);
    }
    int32_t weekday = mask & BIT(DAY_OF_WEEK) ? field[CAL_DAY_OF_WEEK] : cal->first_day;
    int64_t which = mask & BIT(DAY_OF_WEEK_IN_MONTH) ? field[CAL_DAY_OF_WEEK_IN_MONTH] : 1;
    if (which >= 0) return weekday_until(begin + 7 * which - 1, weekday);
    return weekday_until(begin + calendar_month_days(cal, year, month + 1) + 7 * (which + 1) - 1, weekday);
}

/* The day that the chosen fields mean in one of the two calendars. */
static int64_t day_by(const Calendar *cal, bool julian, int64_t year, uint32_t mask) {
    const int32_t *field = cal->field;
    int64_t months = mask & BIT(MONTH) ? field[CAL_MONTH] : 0;
    year += floor_div(months, 12);
    int32_t month = (int32_t)floor_mod(months, 12);
    int64_t begin = month_begin(julian, year, month);
    if (mask & BIT(MONTH)) {
        if (!(mask & BIT(DATE))) return weekday_in_month(cal, begin, mask, year, month);
        return is_set(cal, CAL_DATE) ? begin + field[CAL_DATE] - 1 : begin;
    }
    bool cut = year == cal->reform_year && !julian && begin < cal->reform_day && cal->reform_year != cal->last_julian_year;
    if (cut) begin = cal->reform_day;
    if (mask & BIT(DAY_OF_YEAR)) return begin + field[CAL_DAY_OF_YEAR] - 1;
    int64_t week = first_week_of(cal, begin);
    if (mask & BIT(DAY_OF_WEEK) && field[CAL_DAY_OF_WEEK] != cal->first_day) week = weekday_until(week + 6, field[CAL_DAY_OF_WEEK]);
    return week + 7 * ((int64_t)field[CAL_WEEK_OF_YEAR] - 1);
}

/* The day in the calendar that holds for it. `exists`: false for one that the reform left out. */
static int64_t choose_calendar(const Calendar *cal, int64_t year, uint32_t mask, int64_t carried, bool *exists) {
    int64_t by_julius = carried + day_by(cal, true, year, mask), by_gregory = carried + day_by(cal, false, year, mask);
    *exists = true;
    if (year > cal->reform_year && year > cal->last_julian_year && by_gregory >= cal->reform_day) return by_gregory;
    if (year < cal->reform_year && year < cal->last_julian_year) {
        if (by_julius < cal->reform_day) return by_julius;
        by_gregory = by_julius;
    }
    if (mask & (BIT(DAY_OF_YEAR) | BIT(WEEK_OF_YEAR))) {
        if (cal->reform_year == cal->last_julian_year) return by_julius;
        if (year == cal->reform_year) return by_gregory;
    }
    if (by_gregory >= cal->reform_day) return by_gregory;
    *exists = by_julius < cal->reform_day;
    return by_julius;
}

static int64_t clock_millis(const Calendar *cal, uint32_t mask) {
    const int32_t *field = cal->field;
    int64_t hours = field[mask & BIT(HOUR_OF_DAY) ? CAL_HOUR_OF_DAY : CAL_HOUR];
    if (!(mask & BIT(HOUR_OF_DAY)) && mask & BIT(AM_PM)) hours += 12 * (int64_t)field[CAL_AM_PM];
    return ((hours * 60 + field[CAL_MINUTE]) * 60 + field[CAL_SECOND]) * 1000 + field[CAL_MILLISECOND];
}

static int64_t to_utc(const Calendar *cal, int64_t local, uint32_t own_offsets) {
    int64_t wall = wrapped_sum(local, -(int64_t)zone_date_local_offset(cal->zone, floor_div(local, 1000)) * 1000);
    if (!own_offsets) return wall;
    int32_t offsets[2];
    offsets_at(cal, wall, own_offsets, offsets);
    return wrapped_sum(local, -(int64_t)offsets[0] - offsets[1]);
}

/* Sets ms and the fields that go with those that were set. `exists`: as above. */
static void time_of_fields(Calendar *cal, bool *exists) {
    uint32_t mask = choose_fields(cal);
    int64_t year = is_set(cal, CAL_YEAR) ? cal->field[CAL_YEAR] : EPOCH_YEAR;
    if (is_set(cal, CAL_ERA) && !cal->field[CAL_ERA]) year = 1 - year;
    if (year <= 0 && !is_set(cal, CAL_ERA)) {
        mask |= BIT(ERA);
        cal->stamp[CAL_ERA] = STAMP_COMPUTED;
    }
    int64_t clock = clock_millis(cal, mask), day = choose_calendar(cal, year, mask, floor_div(clock, DAY_MS), exists);
    if (!*exists && cal->strict) return;
    int64_t local = (int64_t)((uint64_t)day * DAY_MS + (uint64_t)floor_mod(clock, DAY_MS)); /* wraps as Java's long does */
    cal->ms = to_utc(cal, local, mask & ZONE_FIELDS);
    uint32_t done = compute_fields(cal, mask | set_fields(cal), mask & ZONE_FIELDS);
    for (int i = 0; i < CAL_FIELDS; i++)
        if (!(done & 1u << i)) cal->stamp[i] = cal->field[i] = 0;
    cal->fields_set = cal->time_set = true;
    cal->all_set = false;
}

static bool in_range(const Calendar *cal, int field) {
    return cal->field[field] >= calendar_least[field] && cal->field[field] <= calendar_greatest[field];
}

/* A strict calendar takes its fields for what they say: none may come out another. */
static bool compute_strictly(Interp *in, Calendar *cal) {
    for (int i = 0; i < CAL_FIELDS; i++)
        if (is_set_by_user(cal, i) && !in_range(cal, i))
            return throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", calendar_field_names[i]), false;
    Calendar made = *cal;
    bool exists;
    time_of_fields(&made, &exists);
    if (!exists) return throw_error(in, EX_ILLEGAL_ARGUMENT, "the specified date doesn't exist"), false;
    for (int i = 0; i < CAL_FIELDS; i++)
        if (is_set_by_user(cal, i) && cal->field[i] != made.field[i])
            return throw_error(in, EX_ILLEGAL_ARGUMENT, "%s: %d -> %d", calendar_field_names[i], cal->field[i], made.field[i]), false;
    *cal = made;
    return true;
}

bool calendar_compute_time(Interp *in, Calendar *cal) {
    if (cal->time_set) return true;
    if (cal->strict) return compute_strictly(in, cal);
    if (is_set(cal, CAL_ERA) && cal->field[CAL_ERA] >> 1) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Invalid era"), false;
    bool exists;
    time_of_fields(cal, &exists);
    return true;
}

bool calendar_complete(Interp *in, Calendar *cal) {
    if (!calendar_compute_time(in, cal)) return false;
    if (!cal->fields_set || !cal->all_set) compute_missing(cal);
    cal->fields_set = cal->all_set = true;
    return true;
}

int64_t calendar_millis(const Calendar *cal) {
    if (cal->time_set) return cal->ms;
    Calendar made = *cal;
    bool exists;
    made.strict = false;
    time_of_fields(&made, &exists);
    return made.ms;
}

int64_t calendar_fixed_day(const Calendar *cal) {
    return floor_div(wrapped_sum(cal->ms, (int64_t)cal->field[CAL_ZONE_OFFSET] + cal->field[CAL_DST_OFFSET]), DAY_MS);
}

/* --- setting ------------------------------------------------------------------------------------------------------------ */

void calendar_set_field(Calendar *cal, CalendarField field, int32_t value) {
    if (cal->fields_set && !cal->all_set) compute_missing(cal);
    cal->field[field] = value;
    cal->stamp[field] = cal->next_stamp++;
    cal->time_set = cal->fields_set = false;
}

void calendar_clear_field(Calendar *cal, CalendarField field) {
    cal->field[field] = cal->stamp[field] = 0;
    cal->time_set = cal->fields_set = cal->all_set = false;
}

bool calendar_weeks_changed(Interp *in, Calendar *cal) {
    bool of_month = cal->stamp[CAL_WEEK_OF_MONTH] == STAMP_COMPUTED, of_year = cal->stamp[CAL_WEEK_OF_YEAR] == STAMP_COMPUTED;
    if (!of_month && !of_year) return true;
    Calendar other = *cal;
    other.strict = false;
    calendar_clear_field(&other, CAL_WEEK_OF_MONTH);
    calendar_clear_field(&other, CAL_WEEK_OF_YEAR);
    if (!calendar_complete(in, &other)) return false;
    if (of_month) cal->field[CAL_WEEK_OF_MONTH] = other.field[CAL_WEEK_OF_MONTH];
    if (of_year) cal->field[CAL_WEEK_OF_YEAR] = other.field[CAL_WEEK_OF_YEAR];
    return true;
}

static void put_reform(Calendar *cal, int64_t ms) {
    Civil gregorian, julian;
    cal->reform_ms = ms;
    cal->reform_day = floor_div(ms, DAY_MS) + (ms == INT64_MAX);
    civil_from_days(cal->reform_day, &gregorian);
    civil_julian_from_days(cal->reform_day - 1, &julian);
    cal->reform_year = gregorian.year;
    cal->last_julian_year = julian.year;
}

void calendar_start(Calendar *cal) {
    cal->next_stamp = STAMP_FIRST_SET;
    put_reform(cal, first_gregorian_ms);
}

void calendar_put_reform(Calendar *cal, int64_t ms) {
    put_reform(cal, ms);
    if (cal->ms < ms) cal->fields_set = cal->all_set = false;
}

bool calendar_set_reform(Interp *in, Calendar *cal, int64_t ms) {
    if (ms == cal->reform_ms) return true;
    if (!calendar_complete(in, cal)) return false;
    calendar_put_reform(cal, ms);
    return true;
}
