// java.time.temporal.TemporalAdjusters: functions from a date to another one, for with(...).
package java.time.temporal

class TemporalAdjusters {
    private static int days(from, to) { (to.value - from.value + 7) % 7 }

    static Closure ofDateAdjuster(function) { return { t -> t.with(function.call(t.toLocalDate())) } }
    static Closure firstDayOfMonth() { return { t -> t.withDayOfMonth(1) } }
    static Closure lastDayOfMonth() { return { t -> t.withDayOfMonth(1).plusMonths(1).minusDays(1) } }
    static Closure firstDayOfNextMonth() { return { t -> t.withDayOfMonth(1).plusMonths(1) } }
    static Closure firstDayOfYear() { return { t -> t.withDayOfYear(1) } }
    static Closure lastDayOfYear() { return { t -> t.withDayOfYear(1).plusYears(1).minusDays(1) } }
    static Closure firstDayOfNextYear() { return { t -> t.withDayOfYear(1).plusYears(1) } }
    static Closure firstInMonth(day) { dayOfWeekInMonth(1, day) }
    static Closure lastInMonth(day) { dayOfWeekInMonth(-1, day) }
    static Closure dayOfWeekInMonth(int nth, day) {
        return { t ->
            if (nth < 0) {
                def last = t.withDayOfMonth(1).plusMonths(1).minusDays(1)
                return last.minusDays(days(day, last.dayOfWeek) - 7 * (nth + 1))
            }
            def first = t.withDayOfMonth(1)
            first.plusDays(days(first.dayOfWeek, day) + 7 * (nth - 1))
        }
    }
    static Closure next(day) { return { t -> t.plusDays(days(t.dayOfWeek, day) ?: 7) } }
    static Closure nextOrSame(day) { return { t -> t.plusDays(days(t.dayOfWeek, day)) } }
    static Closure previous(day) { return { t -> t.minusDays(days(day, t.dayOfWeek) ?: 7) } }
    static Closure previousOrSame(day) { return { t -> t.minusDays(days(day, t.dayOfWeek)) } }
}
