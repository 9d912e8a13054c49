import java.time.*
import java.time.temporal.*
import java.time.format.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def d = Duration.ofSeconds(100000, 123456789)
def date = LocalDate.of(2024, 2, 29), time = LocalTime.of(13, 45, 30, 123000000)
def dt = LocalDateTime.of(date, time), zdt = dt.atZone(ZoneId.of('Europe/Berlin')), odt = dt.atOffset(ZoneOffset.ofHours(2))
def inst = Instant.ofEpochSecond(1700000000, 5)
def points = [date: date, time: time, dt: dt, zdt: zdt, odt: odt, inst: inst, ym: YearMonth.of(2024, 2), year: Year.of(2024)]
// Duration
f('d get') { [d.get(ChronoUnit.SECONDS), d.get(ChronoUnit.NANOS), d.units] }
f('d get 2') { d.get(ChronoUnit.DAYS) }
f('d plus') { [d.plus(2, ChronoUnit.HOURS), d.minus(3, ChronoUnit.DAYS), d.plus(5, ChronoUnit.NANOS)] }
f('d plus est') { d.plus(1, ChronoUnit.MONTHS) }
f('d of') { [Duration.ofSeconds(5, -1), Duration.from(d), Duration.of(3, ChronoUnit.DAYS)] }
f('d from p') { Duration.from(Period.ofDays(1)) }
f('d addTo') { [d.addTo(dt), d.subtractFrom(inst)] }
f('d nanos part') { d.toNanosPart() }
f('d trunc') { [d.truncatedTo(ChronoUnit.SECONDS), d.truncatedTo(ChronoUnit.HOURS), d.truncatedTo(ChronoUnit.MILLIS), d.truncatedTo(ChronoUnit.DAYS)] }
f('d trunc 2') { d.truncatedTo(ChronoUnit.MONTHS) }
f('d with') { [d.withNanos(7), d.withSeconds(9)] }
f('d with 2') { d.withNanos(-1) }
f('d divided') { [d.dividedBy(Duration.ofHours(1)), Duration.ofSeconds(10).dividedBy(4)] }
f('d neg') { [d.negated().truncatedTo(ChronoUnit.HOURS), d.negated().toNanosPart(), d.negated().toMillisPart()] }
// Period
def p = Period.of(1, 14, 40)
f('p get') { [p.get(ChronoUnit.YEARS), p.get(ChronoUnit.MONTHS), p.get(ChronoUnit.DAYS), p.units, p.chronology] }
f('p get 2') { p.get(ChronoUnit.WEEKS) }
f('p addTo') { [p.addTo(date), p.subtractFrom(dt)] }
f('p from') { [Period.from(p)] }
f('p from d') { Period.from(d) }
// query and range
points.each { n, t ->
  f("$n range day") { t.range(ChronoField.DAY_OF_MONTH) }
  f("$n range year day") { t.range(ChronoField.DAY_OF_YEAR) }
  f("$n range hour") { t.range(ChronoField.HOUR_OF_DAY) }
  f("$n range weeks") { t.range(ChronoField.ALIGNED_WEEK_OF_MONTH) }
  f("$n range yoe") { t.range(ChronoField.YEAR_OF_ERA) }
  f("$n range null") { t.range(null) }
  f("$n adjustInto") { t.adjustInto(n == 'time' || n == 'inst' ? odt : n == 'odt' ? zdt : odt) }
  f("$n query") { [t.query(TemporalQueries.precision()), t.query(TemporalQueries.zone()), t.query(TemporalQueries.zoneId()), t.query(TemporalQueries.offset()), t.query(TemporalQueries.chronology()), t.query(TemporalQueries.localDate()), t.query(TemporalQueries.localTime())] }
  f("$n query closure") { t.query { it.toString() } }
}
f('chronology') { [date.chronology, dt.chronology, zdt.chronology, date.era, LocalDate.of(-5, 1, 1).era] }
// expect: d get [100000, 123456789, [Seconds, Nanos]]
// expect: d get 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported unit: Days
// expect: d plus [PT29H46M40.123456789S, PT-44H-13M-19.876543211S, PT27H46M40.123456794S]
// expect: d plus est java.time.temporal.UnsupportedTemporalTypeException: Unit must not have an estimated duration
// expect: d of [PT4.999999999S, PT27H46M40.123456789S, PT72H]
// expect: d from p java.time.temporal.UnsupportedTemporalTypeException: Unit must not have an estimated duration
// expect: d addTo [2024-03-01T17:32:10.246456789, 2023-11-13T18:26:39.876543216Z]
// expect: d nanos part 123456789
// expect: d trunc [PT27H46M40S, PT27H, PT27H46M40.123S, PT24H]
// expect: d trunc 2 java.time.temporal.UnsupportedTemporalTypeException: Unit is too large to be used for truncation
// expect: d with [PT27H46M40.000000007S, PT9.123456789S]
// expect: d with 2 java.time.DateTimeException: Invalid value for NanoOfSecond (valid values 0 - 999999999): -1
// expect: d divided [27, PT2.5S]
// expect: d neg [PT-27H, 876543211, 876]
// expect: p get [1, 14, 40, [Years, Months, Days], ISO]
// expect: p get 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported unit: Weeks
// expect: p addTo [2026-06-08, 2021-11-19T13:45:30.123]
// expect: p from [P1Y14M40D]
// expect: p from d java.time.DateTimeException: Unit must be Years, Months or Days, but was Seconds
// expect: date range day 1 - 29
// expect: date range year day 1 - 366
// expect: date range hour java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: date range weeks 1 - 5
// expect: date range yoe 1 - 999999999
// expect: date range null java.lang.NullPointerException: Cannot invoke "java.time.temporal.TemporalField.rangeRefinedBy(java.time.temporal.TemporalAccessor)" because "field" is null
// expect: date adjustInto 2024-02-29T13:45:30.123+02:00
// expect: date query [Days, null, null, null, ISO, 2024-02-29, null]
// expect: date query closure 2024-02-29
// expect: time range day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect: time range year day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfYear
// expect: time range hour 0 - 23
// expect: time range weeks java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: AlignedWeekOfMonth
// expect: time range yoe java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: time range null java.lang.NullPointerException: field
// expect: time adjustInto 2024-02-29T13:45:30.123+02:00
// expect: time query [Nanos, null, null, null, null, null, 13:45:30.123]
// expect: time query closure 13:45:30.123
// expect: dt range day 1 - 29
// expect: dt range year day 1 - 366
// expect: dt range hour 0 - 23
// expect: dt range weeks 1 - 5
// expect: dt range yoe 1 - 999999999
// expect: dt range null java.lang.NullPointerException: Cannot invoke "java.time.temporal.TemporalField.rangeRefinedBy(java.time.temporal.TemporalAccessor)" because "field" is null
// expect: dt adjustInto 2024-02-29T13:45:30.123+02:00
// expect: dt query [Nanos, null, null, null, ISO, 2024-02-29, 13:45:30.123]
// expect: dt query closure 2024-02-29T13:45:30.123
// expect: zdt range day 1 - 29
// expect: zdt range year day 1 - 366
// expect: zdt range hour 0 - 23
// expect: zdt range weeks 1 - 5
// expect: zdt range yoe 1 - 999999999
// expect: zdt range null java.lang.NullPointerException: Cannot invoke "java.time.temporal.TemporalField.rangeRefinedBy(java.time.temporal.TemporalAccessor)" because "field" is null
// expect: zdt adjustInto groovy.lang.MissingMethodException: No signature of method: java.time.ZonedDateTime.adjustInto() is applicable for argument types: (java.time.OffsetDateTime) values: [2024-02-29T13:45:30.123+02:00]
// expect: zdt query [Nanos, Europe/Berlin, Europe/Berlin, +01:00, ISO, 2024-02-29, 13:45:30.123]
// expect: zdt query closure 2024-02-29T13:45:30.123+01:00[Europe/Berlin]
// expect: odt range day 1 - 29
// expect: odt range year day 1 - 366
// expect: odt range hour 0 - 23
// expect: odt range weeks 1 - 5
// expect: odt range yoe 1 - 999999999
// expect: odt range null java.lang.NullPointerException: Cannot invoke "java.time.temporal.TemporalField.rangeRefinedBy(java.time.temporal.TemporalAccessor)" because "field" is null
// expect: odt adjustInto 2024-02-29T13:45:30.123+01:00[Europe/Berlin]
// expect: odt query [Nanos, +02:00, null, +02:00, ISO, 2024-02-29, 13:45:30.123]
// expect: odt query closure 2024-02-29T13:45:30.123+02:00
// expect: inst range day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect: inst range year day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfYear
// expect: inst range hour java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: inst range weeks java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: AlignedWeekOfMonth
// expect: inst range yoe java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: inst range null java.lang.NullPointerException: field
// expect: inst adjustInto 2023-11-15T00:13:20.000000005+02:00
// expect: inst query [Nanos, null, null, null, null, null, null]
// expect: inst query closure 2023-11-14T22:13:20.000000005Z
// expect: ym range day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect: ym range year day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfYear
// expect: ym range hour java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: ym range weeks java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: AlignedWeekOfMonth
// expect: ym range yoe 1 - 999999999
// expect: ym range null java.lang.NullPointerException: field
// expect: ym adjustInto 2024-02-29T13:45:30.123+02:00
// expect: ym query [Months, null, null, null, ISO, null, null]
// expect: ym query closure 2024-02
// expect: year range day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect: year range year day java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfYear
// expect: year range hour java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: year range weeks java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: AlignedWeekOfMonth
// expect: year range yoe 1 - 999999999
// expect: year range null java.lang.NullPointerException: field
// expect: year adjustInto 2024-02-29T13:45:30.123+02:00
// expect: year query [Years, null, null, null, ISO, null, null]
// expect: year query closure 2024
// expect: chronology [ISO, ISO, ISO, CE, BCE]
