// The fields of java.time: read by get, put in by with; adjusters; a clock that stands still.
import java.time.*
import java.time.temporal.*

def t = LocalDateTime.of(2020, 1, 31, 10, 5, 6)
println([t.get(ChronoField.HOUR_OF_DAY), t.getLong(ChronoField.MINUTE_OF_DAY), t.get(ChronoField.DAY_OF_WEEK), t.get(ChronoField.AMPM_OF_DAY)])
// expect: [10, 605, 5, 0]
println([t.with(ChronoField.DAY_OF_MONTH, 5), t.with(ChronoField.MONTH_OF_YEAR, 2), t.with(ChronoField.SECOND_OF_MINUTE, 59)])
// expect: [2020-01-05T10:05:06, 2020-02-29T10:05:06, 2020-01-31T10:05:59]
println([LocalDate.of(2020, 1, 1).isSupported(ChronoField.HOUR_OF_DAY), t.isSupported(ChronoUnit.DAYS), ChronoField.EPOCH_DAY])
// expect: [false, true, EpochDay]
try { LocalTime.of(1, 2).get(ChronoField.YEAR) } catch (UnsupportedTemporalTypeException e) { println e.message }
// expect: Unsupported field: Year
def d = LocalDate.of(2020, 2, 12)
println([d.with(TemporalAdjusters.firstDayOfMonth()), d.with(TemporalAdjusters.lastDayOfMonth()), d.with(TemporalAdjusters.firstDayOfNextYear())])
// expect: [2020-02-01, 2020-02-29, 2021-01-01]
println([d.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)), d.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)), d.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))])
// expect: [2020-02-19, 2020-02-12, 2020-02-10]
println([d.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), d.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)), d.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY))])
// expect: [2020-02-03, 2020-02-24, 2020-02-14]
def clock = Clock.fixed(Instant.parse('2020-01-02T03:04:05Z'), ZoneId.of('UTC'))
println([LocalDateTime.now(clock), Instant.now(clock), clock.millis()])
// expect: [2020-01-02T03:04:05, 2020-01-02T03:04:05Z, 1577934245000]
