// java.time.temporal.TemporalAdjusters: functions from a date to another one, for with(...).
package java.time.temporal

import java.time.DayOfWeek
import java.time.LocalDate
import java.util.function.UnaryOperator

class TemporalAdjusters {
    private static int days(from, to) { (to.value - from.value + 7) % 7 }
    private static TemporalAdjuster by(Closure change) { change as TemporalAdjuster }

    static TemporalAdjuster ofDateAdjuster(UnaryOperator function) { by { t -> t.with(function.apply(LocalDate.from(t))) } }
    static TemporalAdjuster firstDayOfMonth() { by { t -> t.with(ChronoField.DAY_OF_MONTH, 1) } }
    static TemporalAdjuster lastDayOfMonth() {
        by { t -> t.with(ChronoField.DAY_OF_MONTH, t.range(ChronoField.DAY_OF_MONTH).maximum) }
    }
    static TemporalAdjuster firstDayOfNextMonth() { by { t -> t.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS) } }
    static TemporalAdjuster firstDayOfYear() { by { t -> t.with(ChronoField.DAY_OF_YEAR, 1) } }
    static TemporalAdjuster lastDayOfYear() {
        by { t -> t.with(ChronoField.DAY_OF_YEAR, t.range(ChronoField.DAY_OF_YEAR).maximum) }
    }
    static TemporalAdjuster firstDayOfNextYear() { by { t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS) } }
    static TemporalAdjuster firstInMonth(DayOfWeek day) { dayOfWeekInMonth(1, day) }
    static TemporalAdjuster lastInMonth(DayOfWeek day) { dayOfWeekInMonth(-1, day) }
    static TemporalAdjuster dayOfWeekInMonth(int nth, DayOfWeek day) {
        Objects.requireNonNull(day, 'dayOfWeek')
        by { t ->
            if (nth < 0) {
                def last = t.with(lastDayOfMonth())
                return last.minus(days(day, DayOfWeek.from(last)) - 7 * (nth + 1), ChronoUnit.DAYS)
            }
            def first = t.with(firstDayOfMonth())
            first.plus(days(DayOfWeek.from(first), day) + 7 * (nth - 1), ChronoUnit.DAYS)
        }
    }
    static TemporalAdjuster next(DayOfWeek day) { ahead(day, 7) }
    static TemporalAdjuster nextOrSame(DayOfWeek day) { ahead(day, 0) }
    static TemporalAdjuster previous(DayOfWeek day) { back(day, 7) }
    static TemporalAdjuster previousOrSame(DayOfWeek day) { back(day, 0) }

    /* `same`: how far it is from such a day itself. */
    private static TemporalAdjuster ahead(DayOfWeek day, int same) {
        int wanted = day.value
        by { t -> t.plus(Math.floorMod(wanted - t.get(ChronoField.DAY_OF_WEEK), 7) ?: same, ChronoUnit.DAYS) }
    }
    private static TemporalAdjuster back(DayOfWeek day, int same) {
        int wanted = day.value
        by { t -> t.minus(Math.floorMod(t.get(ChronoField.DAY_OF_WEEK) - wanted, 7) ?: same, ChronoUnit.DAYS) }
    }
}
