import java.time.*
import java.time.temporal.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
for (t in ['PT1H', 'PT-1H', '-PT1H30M', 'P1DT2H3M4.5S', 'PT0.000000001S', 'PT.5S', 'PT1.S', 'P1D', 'P', 'PT', 'P1DT', 'PT1H1H', 'PT1S1M', 'pt1h', '+PT1H', 'PT+5M', 'PT-0.5S', 'PT1.1234567891S', 'P1W', 'PT1D', '', 'PT99999999999999999999S', ' PT1H', 'PT1H ', 'PT1,5S']) f(t) { Duration.parse(t) }
for (t in ['P1Y2M3D', 'P-1Y', '-P1Y2M', 'P1W', 'P1W2D', 'P', 'P1D1Y', 'p1y', '+P1Y', 'P+1Y', '', 'P1.5Y', 'P99999999999Y', 'PT1H', 'P1Y ', 'P2147483647D']) f(t) { Period.parse(t) }
for (d in [Duration.ofSeconds(-1, 500000000), Duration.ofMillis(-1), Duration.ofDays(-3), Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MIN_VALUE), Duration.ofNanos(-1), Duration.ofMinutes(-61), Duration.ofSeconds(-3661, 1)]) {
  f("show") { d }
  f("parts $d") { [d.toDays(), d.toHours(), d.toMinutes(), d.getSeconds(), d.toDaysPart(), d.toHoursPart(), d.toMinutesPart(), d.toSecondsPart(), d.toMillisPart(), d.toNanosPart()] }
  f("millis $d") { d.toMillis() }
  f("nanos $d") { d.toNanos() }
  f("negated $d") { d.negated() }
  f("abs $d") { d.abs() }
  f("times $d") { d.multipliedBy(3) }
  f("by $d") { d.dividedBy(7) }
  f("plus $d") { d.plusDays(1) }
  f("minus $d") { d.minusSeconds(1) }
}
f('over') { Duration.ofDays(Long.MAX_VALUE) }
f('over 2') { Duration.ofHours(Long.MAX_VALUE) }
f('div') { Duration.ofHours(1).dividedBy(0) }
f('mult') { [Duration.ofMillis(1500).multipliedBy(-2), Duration.ofSeconds(1).multipliedBy(Long.MAX_VALUE)] }
f('mult 2') { Duration.ofSeconds(2).multipliedBy(Long.MAX_VALUE) }
f('between') { [Duration.between(LocalTime.of(10, 0), LocalTime.of(9, 0)), Duration.between(Instant.EPOCH, Instant.ofEpochMilli(1)), Duration.between(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2024, 1, 2, 0, 0))] }
f('between 2') { Duration.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)) }
f('between 3') { Duration.between(LocalTime.of(10, 0), LocalDate.of(2024, 1, 2)) }
f('between 4') { Duration.between(ZonedDateTime.of(2024, 3, 30, 12, 0, 0, 0, ZoneId.of('Europe/Berlin')), ZonedDateTime.of(2024, 3, 31, 12, 0, 0, 0, ZoneId.of('Europe/Berlin'))) }
f('period between') { [Period.between(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29)), Period.between(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 2, 28)), Period.between(LocalDate.of(2020, 5, 17), LocalDate.of(2019, 7, 20))] }
f('period') { [Period.of(1, -3, 5), Period.of(0, 0, 0), Period.ofWeeks(2), Period.of(1, 15, 0).normalized(), Period.of(-1, 15, 0).normalized(), Period.of(1, -15, 0).normalized(), Period.of(1, 2, 3).multipliedBy(-2), Period.of(1, 2, 3).negated(), Period.of(1, 2, 3).toTotalMonths()] }
f('period over') { Period.ofYears(Integer.MAX_VALUE).plusYears(1) }
f('period eq') { [Period.of(1, 0, 0) == Period.of(0, 12, 0), Period.of(1, 2, 3) == Period.of(1, 2, 3), Period.ZERO.isZero(), Period.of(0, -1, 0).isNegative()] }
f('sum') { [Duration.ofHours(1), Duration.ofMinutes(5)].sum() }
f('sort') { [Duration.ofHours(1), Duration.ofMinutes(5)].sort() }
f('inst') { [Instant.EPOCH.plusMillis(-1), Instant.ofEpochSecond(-1, -1), Instant.ofEpochMilli(-1001), Instant.MAX, Instant.MIN, Instant.EPOCH.toEpochMilli(), Instant.ofEpochSecond(1, 999999999).toEpochMilli()] }
f('inst over') { Instant.MAX.toEpochMilli() }
f('inst over 2') { Instant.MAX.plusSeconds(1) }
f('ld') { [LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDateTime.MIN, LocalDateTime.MAX, LocalTime.MIN, LocalTime.MAX, Year.MIN_VALUE, Year.MAX_VALUE] }
f('ld over') { LocalDate.MAX.plusDays(1) }
f('ld of') { LocalDate.of(1000000000, 1, 1) }
f('ld epoch') { LocalDate.ofEpochDay(Long.MAX_VALUE) }
f('lt of') { LocalTime.ofSecondOfDay(86400) }
f('lt of 2') { LocalTime.ofNanoOfDay(-1) }
f('ym') { [YearMonth.of(10000, 1), YearMonth.of(2024, 2).plusMonths(23), YearMonth.parse('2024-02'), YearMonth.from(LocalDate.of(2024, 5, 6)), Year.parse('2024'), Year.of(10000)] }
f('zdt gap') { [ZonedDateTime.of(2024, 3, 31, 2, 30, 0, 0, ZoneId.of('Europe/Berlin')), ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of('Europe/Berlin')).plusHours(1), ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, ZoneId.of('Europe/Berlin')).plusDays(1), ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, ZoneId.of('Europe/Berlin')).plusHours(24)] }
// expect: PT1H PT1H
// expect: PT-1H PT-1H
// expect: -PT1H30M PT-1H-30M
// expect: P1DT2H3M4.5S PT26H3M4.5S
// expect: PT0.000000001S PT0.000000001S
// expect: PT.5S java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1.S PT1S
// expect: P1D PT24H
// expect: P java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: P1DT java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1H1H java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1S1M java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: pt1h PT1H
// expect: +PT1H PT1H
// expect: PT+5M PT5M
// expect: PT-0.5S PT-0.5S
// expect: PT1.1234567891S java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: P1W java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1D java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect:  java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT99999999999999999999S java.time.format.DateTimeParseException: Text cannot be parsed to a Duration: seconds
// expect:  PT1H java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1H  java.time.format.DateTimeParseException: Text cannot be parsed to a Duration
// expect: PT1,5S PT1.5S
// expect: P1Y2M3D P1Y2M3D
// expect: P-1Y P-1Y
// expect: -P1Y2M P-1Y-2M
// expect: P1W P7D
// expect: P1W2D P9D
// expect: P java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: P1D1Y java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: p1y P1Y
// expect: +P1Y P1Y
// expect: P+1Y P1Y
// expect:  java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: P1.5Y java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: P99999999999Y java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: PT1H java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: P1Y  java.time.format.DateTimeParseException: Text cannot be parsed to a Period
// expect: P2147483647D P2147483647D
// expect: show PT-0.5S
// expect: parts PT-0.5S [0, 0, 0, -1, 0, 0, 0, -1, 500, 500000000]
// expect: millis PT-0.5S -500
// expect: nanos PT-0.5S -500000000
// expect: negated PT-0.5S PT0.5S
// expect: abs PT-0.5S PT0.5S
// expect: times PT-0.5S PT-1.5S
// expect: by PT-0.5S PT-0.071428571S
// expect: plus PT-0.5S PT23H59M59.5S
// expect: minus PT-0.5S PT-1.5S
// expect: show PT-0.001S
// expect: parts PT-0.001S [0, 0, 0, -1, 0, 0, 0, -1, 999, 999000000]
// expect: millis PT-0.001S -1
// expect: nanos PT-0.001S -1000000
// expect: negated PT-0.001S PT0.001S
// expect: abs PT-0.001S PT0.001S
// expect: times PT-0.001S PT-0.003S
// expect: by PT-0.001S PT-0.000142857S
// expect: plus PT-0.001S PT23H59M59.999S
// expect: minus PT-0.001S PT-1.001S
// expect: show PT-72H
// expect: parts PT-72H [-3, -72, -4320, -259200, -3, 0, 0, 0, 0, 0]
// expect: millis PT-72H -259200000
// expect: nanos PT-72H -259200000000000
// expect: negated PT-72H PT72H
// expect: abs PT-72H PT72H
// expect: times PT-72H PT-216H
// expect: by PT-72H PT-10H-17M-8.571428571S
// expect: plus PT-72H PT-48H
// expect: minus PT-72H PT-72H-1S
// expect: show PT2562047788015215H30M7S
// expect: parts PT2562047788015215H30M7S [106751991167300, 2562047788015215, 153722867280912930, 9223372036854775807, 106751991167300, 15, 30, 7, 0, 0]
// expect: millis PT2562047788015215H30M7S java.lang.ArithmeticException: long overflow
// expect: nanos PT2562047788015215H30M7S java.lang.ArithmeticException: long overflow
// expect: negated PT2562047788015215H30M7S PT-2562047788015215H-30M-7S
// expect: abs PT2562047788015215H30M7S PT2562047788015215H30M7S
// expect: times PT2562047788015215H30M7S java.lang.ArithmeticException: Exceeds capacity of Duration: 27670116110564327421000000000
// expect: by PT2562047788015215H30M7S PT366006826859316H30M1S
// expect: plus PT2562047788015215H30M7S java.lang.ArithmeticException: long overflow
// expect: minus PT2562047788015215H30M7S PT2562047788015215H30M6S
// expect: show PT-2562047788015215H-30M-8S
// expect: parts PT-2562047788015215H-30M-8S [-106751991167300, -2562047788015215, -153722867280912930, -9223372036854775808, -106751991167300, -15, -30, -8, 0, 0]
// expect: millis PT-2562047788015215H-30M-8S java.lang.ArithmeticException: long overflow
// expect: nanos PT-2562047788015215H-30M-8S java.lang.ArithmeticException: long overflow
// expect: negated PT-2562047788015215H-30M-8S java.lang.ArithmeticException: Exceeds capacity of Duration: 9223372036854775808000000000
// expect: abs PT-2562047788015215H-30M-8S java.lang.ArithmeticException: Exceeds capacity of Duration: 9223372036854775808000000000
// expect: times PT-2562047788015215H-30M-8S java.lang.ArithmeticException: Exceeds capacity of Duration: -27670116110564327424000000000
// expect: by PT-2562047788015215H-30M-8S PT-366006826859316H-30M-1.142857142S
// expect: plus PT-2562047788015215H-30M-8S PT-2562047788015191H-30M-8S
// expect: minus PT-2562047788015215H-30M-8S java.lang.ArithmeticException: long overflow
// expect: show PT-0.000000001S
// expect: parts PT-0.000000001S [0, 0, 0, -1, 0, 0, 0, -1, 999, 999999999]
// expect: millis PT-0.000000001S 0
// expect: nanos PT-0.000000001S -1
// expect: negated PT-0.000000001S PT0.000000001S
// expect: abs PT-0.000000001S PT0.000000001S
// expect: times PT-0.000000001S PT-0.000000003S
// expect: by PT-0.000000001S PT0S
// expect: plus PT-0.000000001S PT23H59M59.999999999S
// expect: minus PT-0.000000001S PT-1.000000001S
// expect: show PT-1H-1M
// expect: parts PT-1H-1M [0, -1, -61, -3660, 0, -1, -1, 0, 0, 0]
// expect: millis PT-1H-1M -3660000
// expect: nanos PT-1H-1M -3660000000000
// expect: negated PT-1H-1M PT1H1M
// expect: abs PT-1H-1M PT1H1M
// expect: times PT-1H-1M PT-3H-3M
// expect: by PT-1H-1M PT-8M-42.857142857S
// expect: plus PT-1H-1M PT22H59M
// expect: minus PT-1H-1M PT-1H-1M-1S
// expect: show PT-1H-1M-0.999999999S
// expect: parts PT-1H-1M-0.999999999S [0, -1, -61, -3661, 0, -1, -1, -1, 0, 1]
// expect: millis PT-1H-1M-0.999999999S -3660999
// expect: nanos PT-1H-1M-0.999999999S -3660999999999
// expect: negated PT-1H-1M-0.999999999S PT1H1M0.999999999S
// expect: abs PT-1H-1M-0.999999999S PT1H1M0.999999999S
// expect: times PT-1H-1M-0.999999999S PT-3H-3M-2.999999997S
// expect: by PT-1H-1M-0.999999999S PT-8M-42.999999999S
// expect: plus PT-1H-1M-0.999999999S PT22H58M59.000000001S
// expect: minus PT-1H-1M-0.999999999S PT-1H-1M-1.999999999S
// expect: over java.lang.ArithmeticException: long overflow
// expect: over 2 java.lang.ArithmeticException: long overflow
// expect: div java.lang.ArithmeticException: Cannot divide by zero
// expect: mult [PT-3S, PT2562047788015215H30M7S]
// expect: mult 2 java.lang.ArithmeticException: Exceeds capacity of Duration: 18446744073709551614000000000
// expect: between [PT-1H, PT0.001S, PT24H]
// expect: between 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported unit: Seconds
// expect: between 3 java.time.DateTimeException: Unable to obtain LocalTime from TemporalAccessor: 2024-01-02 of type java.time.LocalDate
// expect: between 4 PT23H
// expect: period between [P29D, P-1Y-1D, P-9M-28D]
// expect: period [P1Y-3M5D, P0D, P14D, P2Y3M, P3M, P-3M, P-2Y-4M-6D, P-1Y-2M-3D, 14]
// expect: period over java.lang.ArithmeticException: integer overflow
// expect: period eq [false, true, true, true]
// expect: sum PT1H5M
// expect: sort [PT5M, PT1H]
// expect: inst [1969-12-31T23:59:59.999Z, 1969-12-31T23:59:58.999999999Z, 1969-12-31T23:59:58.999Z, +1000000000-12-31T23:59:59.999999999Z, -1000000000-01-01T00:00:00Z, 0, 1999]
// expect: inst over java.lang.ArithmeticException: long overflow
// expect: inst over 2 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: ld [-999999999-01-01, +999999999-12-31, 1970-01-01, -999999999-01-01T00:00, +999999999-12-31T23:59:59.999999999, 00:00, 23:59:59.999999999, -999999999, 999999999]
// expect: ld over java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// expect: ld of java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// expect: ld epoch java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 9223372036854775807
// expect: lt of java.time.DateTimeException: Invalid value for SecondOfDay (valid values 0 - 86399): 86400
// expect: lt of 2 java.time.DateTimeException: Invalid value for NanoOfDay (valid values 0 - 86399999999999): -1
// expect: ym [10000-01, 2026-01, 2024-02, 2024-05, 2024, 10000]
// expect: zdt gap [2024-03-31T03:30+02:00[Europe/Berlin], 2024-10-27T02:30+01:00[Europe/Berlin], 2024-03-31T03:30+02:00[Europe/Berlin], 2024-03-31T03:30+02:00[Europe/Berlin]]
