/*
 * LocalDate.datesUntil(end[, step]): a stream that makes each date when it is asked for.
 */
#include "interp/collections/iterator.h"
#include "interp/collections/streams.h"
#include "interp/time/time_field.h"

typedef struct Dates {
    IteratorWays ways;
    Civil first;
    int64_t months, days, steps; /* the step, and how many of them were made */
    int64_t end;                 /* day */
    bool back;
} Dates;

/* All steps are counted from the first date, so that a short month shortens no later one. */
static bool pull_date(Interp *in, Iterator *self, Value *item) {
    Dates *d = self->data;
    int64_t months = d->first.year * 12 + d->first.month - 1 + d->months * d->steps;
    int64_t day = civil_to_days_within(floor_div(months, 12), (int32_t)floor_mod(months, 12) + 1, d->first.day) + d->days * d->steps;
    if (d->back ? day <= d->end : day >= d->end) return false;
    d->steps++;
    *item = time_new(in, TIME_DATE, day, 0, NULL, 0);
    return true;
}

METHOD(dates_until) {
    static const Amount one_day = {.days = 1};
    if (!is_time(args[0]) || (argc > 1 && !is_period(args[1]))) return throw_null(in);
    const Amount *step = argc > 1 ? as_amount(args[1]) : &one_day;
    int64_t months = step->years * (int64_t)12 + step->months, days = step->days, end = as_time(args[0])->day, day = as_time(self)->day;
    if (!months && !days) return throw_error(in, EX_ILLEGAL_ARGUMENT, "step is zero");
    if ((months < 0 && days > 0) || (months > 0 && days < 0))
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "period months and days are of opposite sign");
    bool back = months < 0 || days < 0;
    if (back ? end > day : end < day)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "%s %s %s", value_z(in, args[0]), back ? ">" : "<", value_z(in, self));
    Dates *d = gc_new(Dates);
    *d = (Dates){.ways = {.pull = pull_date}, .months = months, .days = days, .end = end, .back = back};
    civil_from_days(day, &d->first);
    return stream_of(in, iterator_native(in, "java.util.Spliterators$1Adapter", &d->ways, d));
}

const NativeMethod time_dates_methods[] = {
    {"datesUntil(java.time.LocalDate)", dates_until},
    {"datesUntil(java.time.LocalDate, java.time.Period)", dates_until},
    {0},
};
