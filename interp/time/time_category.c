/*
 * groovy.time: durations (5.minutes, 2.days + 3.hours) and TimeCategory, the category that makes them of numbers.
 */
#include "interp/time/date.h"
#include "interp/native.h"
#include "interp/numbers/number.h"

static const char amount_tag, from_tag;

enum { YEARS, MONTHS, DAYS, HOURS, MINUTES, SECONDS, MILLIS, FIELDS };

typedef struct Amount {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &amount_tag; &from_tag: what `5.days.from` gives */
    int32_t field[FIELDS];
    bool by_days; /* of `from`: the moment it leads to is a midnight */
} Amount;

static Amount *as_amount(Value v) { return (Amount *)v.as.obj; }
static bool is_amount(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &amount_tag; }

/* Which fields are used: of years and months, of the time of day. */
static const char *class_of_fields(bool datum, bool time) {
    return datum && time ? "groovy.time.TimeDatumDependentDuration"
           : datum       ? "groovy.time.DatumDependentDuration"
           : time        ? "groovy.time.TimeDuration"
                         : "groovy.time.Duration";
}

static Value amount_new(Interp *in, const char *class_name, const int32_t field[FIELDS]) {
    Amount *a = gc_new(Amount);
    a->obj.cls = class_named(in, class_name);
    a->tag = &amount_tag;
    memcpy(a->field, field, sizeof a->field);
    return native_value(a);
}

static Value of_unit(Interp *in, Value number, int unit, int32_t factor) {
    int32_t field[FIELDS] = {0};
    field[unit] = (int32_t)((uint32_t)number_int(number) * (uint32_t)factor);
    return amount_new(in, class_of_fields(unit < DAYS, unit >= HOURS), field);
}

/* The day stays in its month. */
static void shift_months(Civil *c, int64_t by) {
    int64_t months = c->year * 12 + c->month - 1 + by;
    c->year = floor_div(months, 12);
    c->month = (int32_t)floor_mod(months, 12) + 1;
    if (c->day > civil_month_days(c->year, c->month)) c->day = civil_month_days(c->year, c->month);
}

/* A date so much later (or earlier): years and months as calendars count, the rest by the clock. */
static Value shift_date(Interp *in, int64_t ms, const Amount *a, int sign) {
    Civil c;
    const Zone *zone = zone_local(in);
    civil_from_millis(ms, zone, &c);
    shift_months(&c, sign * (int64_t)a->field[YEARS] * 12);
    shift_months(&c, sign * (int64_t)a->field[MONTHS]);
    c.day = (int32_t)((uint32_t)c.day + (uint32_t)sign * (uint32_t)a->field[DAYS]);
    int64_t clock = ((a->field[HOURS] * (int64_t)60 + a->field[MINUTES]) * 60 + a->field[SECONDS]) * 1000 + a->field[MILLIS];
    return date_new(in, civil_to_millis(&c, zone) + sign * clock);
}

static int64_t total_millis(Interp *in, const Amount *a) {
    int64_t now = now_millis(in);
    if (a->field[YEARS] || a->field[MONTHS]) return as_date(shift_date(in, now, a, 1))->ms - now;
    return (((a->field[DAYS] * (int64_t)24 + a->field[HOURS]) * 60 + a->field[MINUTES]) * 60 + a->field[SECONDS]) * 1000 + a->field[MILLIS];
}

/* --- durations ------------------------------------------------------------------------------------------------------------------ */

#define FIELD_LIST(X)                                                                                                  \
    X(Years, YEARS)                                                                                                    \
    X(Months, MONTHS) X(Days, DAYS) X(Hours, HOURS) X(Minutes, MINUTES) X(Seconds, SECONDS) X(Millis, MILLIS)
#define FIELD(name, index) \
    METHOD(get_##name) { return v_int(as_amount(self)->field[index]); }
FIELD_LIST(FIELD)
#undef FIELD

/* new Duration(days, hours, minutes, seconds, millis), with years and months before them for the DatumDependent ones */
METHOD(construct) {
    int32_t field[FIELDS] = {0};
    int first = strstr(as_class(self)->name, "Datum") ? YEARS : argc == 4 && strstr(as_class(self)->name, "TimeDuration") ? HOURS : DAYS;
    for (int i = 0; i < argc && first + i < FIELDS; i++) field[first + i] = args[i].as.i;
    return amount_new(in, as_class(self)->name, field);
}

/* One of groovy.time's own classes, of which the amount's may be an heir. */
static const char *own_class(const Amount *a) {
    const Class *c = a->obj.cls;
    while (strncmp(c->name, "groovy.time.", strlen("groovy.time.")) != 0) c = c->super;
    return c->name;
}
static bool is_datum(const Amount *a) { return strstr(own_class(a), "Datum"); }
static bool is_time(const Amount *a) { return strstr(own_class(a), ".Time"); }

/* A sum has what either has; a difference from years and months gains no time of day. Fields wrap as Java's ints. */
static Value combine(Interp *in, const Amount *a, Value other, bool subtract) {
    if (!is_amount(other)) return throw_null(in);
    const Amount *b = as_amount(other);
    int32_t field[FIELDS];
    bool time = is_time(a) || (is_time(b) && (!subtract || !is_datum(a)));
    for (int i = 0; i < FIELDS; i++) {
        if (subtract) (void)__builtin_sub_overflow(a->field[i], b->field[i], &field[i]);
        else (void)__builtin_add_overflow(a->field[i], b->field[i], &field[i]);
    }
    return amount_new(in, class_of_fields(is_datum(a) || is_datum(b), time), field);
}
METHOD(plus) { return combine(in, as_amount(self), args[0], false); }
METHOD(minus) { return combine(in, as_amount(self), args[0], true); }
METHOD(plus_date) { return is_null(args[0]) ? throw_null(in) : shift_date(in, as_date(args[0])->ms, as_amount(self), 1); }
METHOD(to_millis) { return v_long(total_millis(in, as_amount(self))); }

/* Amounts of days and more, without a time of day, lead from now to a midnight. */
static Value shift_now(Interp *in, const Amount *a, int sign, bool by_days) {
    Value v = shift_date(in, now_millis(in), a, sign);
    if (!by_days) return v;
    Civil c;
    civil_from_millis(as_date(v)->ms, zone_local(in), &c);
    c.hour = c.minute = c.second = c.nano = 0;
    return date_new(in, civil_to_millis(&c, zone_local(in)));
}

METHOD(get_ago) {
    return shift_now(in, as_amount(self), -1, is_datum(as_amount(self)) || !is_time(as_amount(self)));
}
METHOD(get_from) {
    Amount *from = gc_new(Amount);
    *from = *as_amount(self);
    from->obj.cls = class_named(in, "groovy.time.BaseDuration$From");
    from->tag = &from_tag;
    from->by_days = !is_time(as_amount(self));
    return native_value(from);
}
METHOD(from_now) { return shift_now(in, as_amount(self), 1, as_amount(self)->by_days); }
METHOD(compare_to) {
    if (!is_amount(args[0])) return throw_null(in);
    int64_t a = total_millis(in, as_amount(self)), b = total_millis(in, as_amount(args[0]));
    return v_int((a > b) - (a < b));
}

METHOD(to_string) {
    static const char *const names[] = {"years", "months", "days", "hours", "minutes"};
    const Amount *a = as_amount(self);
    Buf out = {0};
    for (int i = YEARS; i <= MINUTES; i++)
        if (a->field[i]) buf_printf(&out, "%s%d %s", out.len ? ", " : "", a->field[i], names[i]);
    if (a->field[SECONDS] || a->field[MILLIS]) {
        int32_t millis = a->field[MILLIS] % 1000, seconds = a->field[SECONDS] + a->field[MILLIS] / 1000;
        buf_printf(&out, "%s%s%d.%03d seconds", out.len ? ", " : "", seconds == 0 && millis < 0 ? "-" : "", seconds,
                   millis < 0 ? -millis : millis);
    }
    return string_new(in, out.len ? buf_as_text(&out) : TEXT("0"));
}

static const NativeMethod base_methods[] = {
#define ROW(name, index) {"get" #name "()", get_##name},
    FIELD_LIST(ROW)
#undef ROW
    {"plus(Date)", plus_date},
    {"toMilliseconds()", to_millis},
    {"getAgo()", get_ago},
    {"getFrom()", get_from},
    {"compareTo(groovy.time.BaseDuration)", compare_to},
    {"toString()", to_string},
    {0},
};
/* What both kinds can be combined with, each other among it. */
#define COMBINED                                                                                                       \
    {"plus(groovy.time.Duration)", plus}, {"plus(groovy.time.DatumDependentDuration)", plus},                          \
        {"minus(groovy.time.Duration)", minus}, {"minus(groovy.time.DatumDependentDuration)", minus}
static const NativeMethod duration_methods[] = {{"<init>(int, int, int, int, int)", construct}, COMBINED, {0}};
static const NativeMethod time_methods[] = {{"<init>(int, int, int, int)", construct}, {"<init>(int, int, int, int, int)", construct}, {0}};
static const NativeMethod datum_methods[] = {{"<init>(int, int, int, int, int, int, int)", construct}, COMBINED, {0}};
static const NativeMethod time_datum_methods[] = {{"<init>(int, int, int, int, int, int, int)", construct}, {0}};
static const NativeMethod from_methods[] = {{"getNow()", from_now}, {"getToday()", from_now}, {0}};

const NativeType type_groovy_BaseDuration = {.name = "groovy.time.BaseDuration",
                                             .interfaces = "java.lang.Comparable",
                                             .kind = V_NATIVE,
                                             .flags = CLASS_ABSTRACT,
                                             .methods = base_methods};
#define DURATION_TYPE(symbol, class_name, parent, own) \
    const NativeType symbol = {.name = class_name, .super = parent, .kind = V_NATIVE, .methods = own}
DURATION_TYPE(type_groovy_Duration, "groovy.time.Duration", "groovy.time.BaseDuration", duration_methods);
DURATION_TYPE(type_groovy_TimeDuration, "groovy.time.TimeDuration", "groovy.time.Duration", time_methods);
DURATION_TYPE(type_groovy_DatumDependentDuration, "groovy.time.DatumDependentDuration", "groovy.time.BaseDuration", datum_methods);
DURATION_TYPE(type_groovy_TimeDatumDependentDuration, "groovy.time.TimeDatumDependentDuration", "groovy.time.DatumDependentDuration",
              time_datum_methods);
const NativeType type_groovy_From = {.name = "groovy.time.BaseDuration$From", .kind = V_NATIVE, .methods = from_methods};

/* --- TimeCategory: the number or date is the first argument ------------------------------------------------------------------------ */

#define NUMBER_UNITS(X)                                                                                               \
    X(Year, YEARS, 1) X(Month, MONTHS, 1) X(Week, DAYS, 7) X(Day, DAYS, 1) X(Hour, HOURS, 1) X(Minute, MINUTES, 1)     \
    X(Second, SECONDS, 1) X(Millisecond, MILLIS, 1)
#define NUMBER_UNIT(name, unit, factor) \
    METHOD(number_##name) { return of_unit(in, args[0], unit, factor); }
NUMBER_UNITS(NUMBER_UNIT)
#undef NUMBER_UNIT

METHOD(date_plus) {
    return is_date(args[0]) && is_amount(args[1]) ? shift_date(in, as_date(args[0])->ms, as_amount(args[1]), 1)
                                                  : throw_null(in);
}
METHOD(date_minus) {
    return is_date(args[0]) && is_amount(args[1]) ? shift_date(in, as_date(args[0])->ms, as_amount(args[1]), -1)
                                                  : throw_null(in);
}
METHOD(date_difference) {
    if (!is_date(args[0]) || !is_date(args[1])) return throw_null(in);
    int64_t ms = as_date(args[0])->ms - as_date(args[1])->ms;
    int32_t field[FIELDS] = {[DAYS] = (int32_t)(ms / DAY_MS),
                             [HOURS] = (int32_t)(ms / 3600000 % 24),
                             [MINUTES] = (int32_t)(ms / 60000 % 60),
                             [SECONDS] = (int32_t)(ms / 1000 % 60),
                             [MILLIS] = (int32_t)(ms % 1000)};
    return amount_new(in, "groovy.time.TimeDuration", field);
}

/* How much the clocks are put forward at a date, and between two. */
static int64_t savings_at(Interp *in, Value date) {
    bool dst = false;
    const Zone *zone = zone_local(in);
    int64_t seconds = floor_div(as_date(date)->ms, 1000);
    int32_t offset = zone_date_offset(zone, seconds, &dst, NULL);
    return dst ? (int64_t)(offset - zone_standard_offset(zone)) * 1000 : 0;
}
static Value savings(Interp *in, int64_t ms) {
    int32_t field[FIELDS] = {[MILLIS] = (int32_t)ms};
    return amount_new(in, "groovy.time.Duration", field);
}
METHOD(date_zone) { return timezone_new(in, zone_local(in)); }
METHOD(date_savings) { return is_date(args[0]) ? savings(in, savings_at(in, args[0])) : throw_null(in); }
METHOD(relative_savings) {
    if (!is_date(args[0]) || !is_date(args[1])) return throw_null(in);
    return savings(in, savings_at(in, args[1]) - savings_at(in, args[0]));
}

static const NativeMethod category_methods[] = {
    {"static getTimeZone(Date)", date_zone},
    {"static getDaylightSavingsOffset(Date)", date_savings},
    {"static getRelativeDaylightSavingsOffset(Date, Date)", relative_savings},
#define ROW(name, unit, factor) {"static get" #name "s(Integer)", number_##name}, {"static get" #name "(Integer)", number_##name},
    NUMBER_UNITS(ROW)
#undef ROW
    {"static plus(Date, groovy.time.BaseDuration)", date_plus},
    {"static minus(Date, groovy.time.BaseDuration)", date_minus},
    {"static minus(Date, Date)", date_difference},
    {0},
};
const NativeType type_groovy_TimeCategory = {.name = "groovy.time.TimeCategory", .kind = V_NATIVE, .methods = category_methods};
