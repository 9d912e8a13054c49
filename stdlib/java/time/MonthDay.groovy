// java.time.MonthDay: a day of any year, as birthdays have it.
package java.time

import java.time.format.DateTimeParseException
import java.time.temporal.*

class MonthDay implements TemporalAccessor, TemporalAdjuster, Comparable, Serializable {
    private final int month, day

    private MonthDay(int month, int day) {
        this.month = month
        this.day = day
    }

    static MonthDay of(int month, int day) { of(Month.of(month), day) }
    static MonthDay of(Month month, int day) {
        if (day < 1 || day > 31) throw new DateTimeException("Invalid value for DayOfMonth (valid values 1 - 28/31): $day")
        if (day > month.maxLength())
            throw new DateTimeException("Illegal value for DayOfMonth field, value $day is not valid for month ${month.name()}")
        new MonthDay(month.value, day)
    }
    static MonthDay from(TemporalAccessor temporal) {
        if (temporal instanceof MonthDay) return temporal
        try {
            return of(temporal.get(ChronoField.MONTH_OF_YEAR), temporal.get(ChronoField.DAY_OF_MONTH))
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain MonthDay from TemporalAccessor: $temporal of type ${temporal.class.name}", e)
        }
    }
    static MonthDay now() { from(LocalDate.now()) }
    static MonthDay now(Clock clock) { from(LocalDate.now(clock)) }
    static MonthDay now(ZoneId zone) { from(LocalDate.now(zone)) }
    static MonthDay parse(CharSequence text) {
        def parts = text =~ /--(\d\d)-(\d\d)/
        if (!parts.matches()) throw new DateTimeParseException("Text '$text' could not be parsed at index 0".toString(), text, 0)
        try {
            return of(parts.group(1) as int, parts.group(2) as int)
        } catch (DateTimeParseException e) {
            throw e
        } catch (DateTimeException e) {
            throw new DateTimeParseException("Text '$text' could not be parsed: $e.message".toString(), text, 0)
        }
    }

    int getMonthValue() { month }
    Month getMonth() { Month.of(month) }
    int getDayOfMonth() { day }
    boolean isValidYear(int year) { month != 2 || day != 29 || Year.isLeap(year) }
    LocalDate atYear(int year) { LocalDate.of(year, month, isValidYear(year) ? day : 28) }
    MonthDay withMonth(int month) { with(Month.of(month)) }
    MonthDay with(Month month) { new MonthDay(month.value, Math.min(day, month.maxLength())) }
    MonthDay withDayOfMonth(int day) { of(month, day) }
    boolean isSupported(TemporalField field) { field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_MONTH }
    ValueRange range(TemporalField field) {
        if (field == ChronoField.DAY_OF_MONTH) return ValueRange.of(1, getMonth().minLength(), getMonth().maxLength())
        getLong(field)
        field.range()
    }
    int get(TemporalField field) { getLong(field) }
    long getLong(TemporalField field) {
        if (!isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: $field")
        field == ChronoField.MONTH_OF_YEAR ? month : day
    }
    Object query(TemporalQuery query) { query.queryFrom(this) }
    Temporal adjustInto(Temporal temporal) {
        Temporal there = temporal.with(ChronoField.MONTH_OF_YEAR, month)
        there.with(ChronoField.DAY_OF_MONTH, Math.min(there.range(ChronoField.DAY_OF_MONTH).maximum, day))
    }
    boolean isBefore(MonthDay other) { compareTo(other) < 0 }
    boolean isAfter(MonthDay other) { compareTo(other) > 0 }
    int compareTo(Object other) { month - other.monthValue ?: day - other.dayOfMonth }
    boolean equals(Object other) { other instanceof MonthDay && compareTo(other) == 0 }
    int hashCode() { (month << 6) + day }
    String toString() { String.format('--%02d-%02d', month, day) }
}
