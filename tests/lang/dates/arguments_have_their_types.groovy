// Methods of java.time take what they are declared with, and refuse all else.
import java.time.*
import java.time.format.DateTimeFormatter
import java.time.temporal.*

def tell = { Closure call ->
    try {
        println call()
    } catch (MissingMethodException e) {
        println e.message.readLines()[0].replaceAll(' values:.*', '')
    } catch (RuntimeException e) {
        println e.class.simpleName
    }
}
def date = LocalDate.of(2020, 2, 29), time = LocalTime.of(1, 2), both = LocalDateTime.of(date, time)
def instant = Instant.ofEpochSecond(5), offset = both.atOffset(ZoneOffset.UTC)
tell { instant.isBefore(date) }
tell { instant.isAfter(instant.minusNanos(1)) }
tell { date.isBefore(both) }
tell { date.isEqual(null) }
tell { date.isEqual('2020-02-29') }
tell { both.isAfter(date.atStartOfDay()) }
tell { Duration.between(1, 2) }
tell { Duration.between(both, offset.plusHours(1)) }
tell { Duration.between(null, both) }
tell { ChronoUnit.DAYS.between(date, both.plusDays(3)) }
tell { ChronoUnit.DAYS.between(date, 3) }
tell { Period.between(date, both) }
tell { date.plus('1') }
tell { date.plus(Period.ofDays(1)) }
tell { date.isSupported(1) }
tell { [date.isSupported(ChronoUnit.HOURS), both.isSupported(ChronoUnit.HOURS), date.isSupported(ChronoField.YEAR)] }
tell { date.until('x', ChronoUnit.DAYS) }
tell { date.atTime(both) }
tell { time.atDate(both) }
tell { LocalDateTime.of(time, date) }
tell { both.atOffset(ZoneId.of('Europe/Paris')) }
tell { OffsetDateTime.of(both, ZoneId.of('Europe/Paris')) }
tell { OffsetDateTime.of(date, null, ZoneOffset.UTC) }
tell { LocalDate.ofInstant(both, ZoneOffset.UTC) }
tell { LocalDate.from('x') }
tell { LocalDate.now('UTC') }
tell { LocalDate.now(Clock.fixed(instant, ZoneOffset.UTC)) }
tell { Instant.now(ZoneOffset.UTC) }
tell { DateTimeFormatter.ISO_DATE.format('2020-02-29') }
tell { DateTimeFormatter.ISO_DATE.format(offset) }
tell { Date.from(offset) }
tell { MonthDay.from('x') }
tell { MonthDay.from(time) }
tell { java.sql.Timestamp.from(instant) }

// adjusters and queries
tell { date.with(TemporalAdjusters.next('MONDAY')) }
tell { date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) }
tell { instant.with(TemporalAdjusters.firstDayOfMonth()) }
tell { date.with(time) }
tell { date.with('x') }
tell { date.with({ it.plusDays(1) } as TemporalAdjuster) }
tell { both.with(TemporalAdjusters.ofDateAdjuster { it.minusDays(1) }) }
tell { TemporalAdjusters.lastDayOfYear().adjustInto(offset) }
tell { [date, time, instant, DayOfWeek.MONDAY, ZoneOffset.UTC, MonthDay.of(2, 29), Period.ZERO]*.asBoolean() }
tell { [date, time, instant, DayOfWeek.MONDAY, ZoneOffset.UTC, MonthDay.of(2, 29), Period.ZERO].collect { it instanceof TemporalAdjuster } }
tell { LocalDate.of(2021, 1, 31).with(MonthDay.of(2, 29)) }
tell { date.query(date) }
tell { date.query { it.year } }
tell { DayOfWeek.MONDAY.query(TemporalQueries.precision()) }

// amounts and days of the script's own
class Fortnight implements TemporalAmount {
    long get(TemporalUnit unit) { 14 }
    List<TemporalUnit> getUnits() { [ChronoUnit.DAYS] }
    Temporal addTo(Temporal t) { t.plus(14, ChronoUnit.DAYS) }
    Temporal subtractFrom(Temporal t) { t.minus(14, ChronoUnit.DAYS) }
}
tell { [date.plus(new Fortnight()), both.minus(new Fortnight())] }
// expect: No signature of method: java.time.Instant.isBefore() is applicable for argument types: (java.time.LocalDate)
// expect: true
// expect: No signature of method: java.time.LocalDate.isBefore() is applicable for argument types: (java.time.LocalDateTime)
// expect: NullPointerException
// expect: No signature of method: java.time.LocalDate.isEqual() is applicable for argument types: (java.lang.String)
// expect: true
// expect: No signature of method: static java.time.Duration.between() is applicable for argument types: (java.lang.Integer, java.lang.Integer)
// expect: PT1H
// expect: NullPointerException
// expect: 3
// expect: No signature of method: java.time.temporal.ChronoUnit.between() is applicable for argument types: (java.time.LocalDate, java.lang.Integer)
// expect: No signature of method: static java.time.Period.between() is applicable for argument types: (java.time.LocalDate, java.time.LocalDateTime)
// expect: No signature of method: java.time.LocalDate.plus() is applicable for argument types: (java.lang.String)
// expect: 2020-03-01
// expect: No signature of method: java.time.LocalDate.isSupported() is applicable for argument types: (java.lang.Integer)
// expect: [false, true, true]
// expect: No signature of method: java.time.LocalDate.until() is applicable for argument types: (java.lang.String, java.time.temporal.ChronoUnit)
// expect: No signature of method: java.time.LocalDate.atTime() is applicable for argument types: (java.time.LocalDateTime)
// expect: No signature of method: java.time.LocalTime.atDate() is applicable for argument types: (java.time.LocalDateTime)
// expect: No signature of method: static java.time.LocalDateTime.of() is applicable for argument types: (java.time.LocalTime, java.time.LocalDate)
// expect: No signature of method: java.time.LocalDateTime.atOffset() is applicable for argument types: (java.time.ZoneRegion)
// expect: No signature of method: static java.time.OffsetDateTime.of() is applicable for argument types: (java.time.LocalDateTime, java.time.ZoneRegion)
// expect: NullPointerException
// expect: No signature of method: static java.time.LocalDate.ofInstant() is applicable for argument types: (java.time.LocalDateTime, java.time.ZoneOffset)
// expect: No signature of method: static java.time.LocalDate.from() is applicable for argument types: (java.lang.String)
// expect: No signature of method: static java.time.LocalDate.now() is applicable for argument types: (java.lang.String)
// expect: 1970-01-01
// expect: No signature of method: static java.time.Instant.now() is applicable for argument types: (java.time.ZoneOffset)
// expect: No signature of method: java.time.format.DateTimeFormatter.format() is applicable for argument types: (java.lang.String)
// expect: 2020-02-29Z
// expect: No signature of method: static java.util.Date.from() is applicable for argument types: (java.time.OffsetDateTime)
// expect: No signature of method: static java.time.MonthDay.from() is applicable for argument types: (java.lang.String)
// expect: DateTimeException
// expect: 1970-01-01 00:00:05.0
// expect: No signature of method: static java.time.temporal.TemporalAdjusters.next() is applicable for argument types: (java.lang.String)
// expect: 2020-03-02
// expect: UnsupportedTemporalTypeException
// expect: UnsupportedTemporalTypeException
// expect: No signature of method: java.time.LocalDate.with() is applicable for argument types: (java.lang.String)
// expect: 2020-03-01
// expect: 2020-02-28T01:02
// expect: 2020-12-31T01:02Z
// expect: [true, true, true, true, true, true, true]
// expect: [true, true, true, true, true, true, false]
// expect: 2021-02-28
// expect: No signature of method: java.time.LocalDate.query() is applicable for argument types: (java.time.LocalDate)
// expect: 2020
// expect: Days
// expect: [2020-03-14, 2020-02-15T01:02]
