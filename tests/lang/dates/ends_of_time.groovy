import java.time.*
import java.time.temporal.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def tokyo = ZoneId.of('Asia/Tokyo')
def points = [LocalDate.of(2020, 1, 1), LocalTime.NOON, LocalDateTime.of(2020, 1, 1, 1, 1), ZonedDateTime.of(LocalDateTime.of(2020, 1, 1, 1, 1), tokyo), OffsetDateTime.of(2020, 1, 1, 1, 1, 0, 0, ZoneOffset.UTC), Instant.EPOCH, YearMonth.of(2020, 5), Year.of(2020)]
for (p in points) for (u in ChronoUnit.values()) if (p.isSupported(u)) {
  f("$p plus $u") { p.plus(Long.MAX_VALUE, u) }
  f("$p minus $u") { p.minus(Long.MIN_VALUE, u) }
}
f('half days') { points[2].plus(1000000000, ChronoUnit.HALF_DAYS) }
for (p in [LocalDate.MAX, LocalDateTime.MAX, Instant.MAX, LocalDateTime.MAX.atZone(ZoneOffset.UTC)]) {
  f("$p plus") { p.plus(1, p instanceof LocalDate ? ChronoUnit.DAYS : ChronoUnit.NANOS) }
  f("$p minus") { p.minus(1, p instanceof LocalDate ? ChronoUnit.DAYS : ChronoUnit.NANOS) }
}
for (p in [LocalDateTime.MAX, Instant.MAX]) for (d in [Duration.ofNanos(1), Duration.ofSeconds(Long.MIN_VALUE)]) f("$p minus $d") { p.minus(d) }
for (i in [Instant.MAX, Instant.MIN]) {
  f("$i zone") { i.atZone(tokyo) }
  f("$i local") { LocalDateTime.ofInstant(i, tokyo) }
  f("$i time") { LocalTime.ofInstant(i, ZoneOffset.UTC) }
  f("$i milli") { i.toEpochMilli() }
  f("$i date") { Date.from(i) }
}
for (s in [Long.MAX_VALUE, Long.MIN_VALUE, 31556889864403199L, 31556889864403200L]) {
  f("local $s") { LocalDateTime.ofEpochSecond(s, 0, ZoneOffset.UTC) }
  f("instant $s") { Instant.ofEpochSecond(s) }
  f("instant $s and a second") { Instant.ofEpochSecond(s, 1000000000) }
  f("zoned $s") { ZonedDateTime.of(LocalDateTime.of(2020, 1, 1, 1, 1), tokyo).with(ChronoField.INSTANT_SECONDS, s) }
}
def far = [LocalDateTime.of(1600, 1, 1, 0, 0), LocalDateTime.of(2020, 1, 1, 0, 0), LocalDateTime.MAX]
for (x in [far, far*.atZone(ZoneOffset.UTC), far*.toInstant(ZoneOffset.UTC)]) for (u in [ChronoUnit.NANOS, ChronoUnit.MICROS, ChronoUnit.MILLIS, ChronoUnit.SECONDS]) {
  f("between $u") { u.between(x[0], x[1]) }
  f("between $u") { u.between(x[2], x[1]) }
}
for (a in [Long.MAX_VALUE, Long.MIN_VALUE]) {
  f("duration minus $a") { Duration.ofSeconds(1).minus(a, ChronoUnit.NANOS) }
  f("duration of $a") { Duration.ofSeconds(a, a) }
  f("month $a") { [Month.JANUARY.minus(a), Month.JANUARY.plus(a), DayOfWeek.MONDAY.minus(a)] }
  f("period $a") { Period.of(1, 2, 3).plusDays(a) }
  f("period $a") { Period.of(1, 2, 3).minusMonths(a) }
}
f('weeks') { Period.ofWeeks(Integer.MAX_VALUE) }
f('day of a year') { LocalDate.ofYearDay(Integer.MAX_VALUE, 1) }
for (t in ['+99:00', '+18:01', '+18:00', '+17:60', '+01:00:60', '+01:00:30', '-19:00', '+1', '+01:99']) f(t) { OffsetDateTime.parse('2020-01-01T00:00:00' + t) }
// expect: 2020-01-01 plus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 plus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 plus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01 minus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01 plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01 minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01 plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01 minus Eras java.lang.ArithmeticException: long overflow
// expect: 12:00 plus Nanos 11:47:16.854775807
// expect: 12:00 minus Nanos 11:47:16.854775808
// expect: 12:00 plus Micros 16:00:54.775807
// expect: 12:00 minus Micros 16:00:54.775808
// expect: 12:00 plus Millis 19:12:55.807
// expect: 12:00 minus Millis 19:12:55.808
// expect: 12:00 plus Seconds 03:30:07
// expect: 12:00 minus Seconds 03:30:08
// expect: 12:00 plus Minutes 06:07
// expect: 12:00 minus Minutes 06:08
// expect: 12:00 plus Hours 19:00
// expect: 12:00 minus Hours 20:00
// expect: 12:00 plus HalfDays 00:00
// expect: 12:00 minus HalfDays 12:00
// expect: 2020-01-01T01:01 plus Nanos 2312-04-12T00:48:16.854775807
// expect: 2020-01-01T01:01 minus Nanos 2312-04-12T00:48:16.854775808
// expect: 2020-01-01T01:01 plus Micros +294297-01-09T05:01:54.775807
// expect: 2020-01-01T01:01 minus Micros +294297-01-09T05:01:54.775808
// expect: 2020-01-01T01:01 plus Millis +292279044-08-17T08:13:55.807
// expect: 2020-01-01T01:01 minus Millis +292279044-08-17T08:13:55.808
// expect: 2020-01-01T01:01 plus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01 minus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01 plus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01 minus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01 plus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01 minus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01 plus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01 minus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01 plus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 plus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 plus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01 minus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01 plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01 minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01 plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01 minus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Nanos 2312-04-12T00:48:16.854775807+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Nanos 2312-04-12T00:48:16.854775808+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Micros +294297-01-09T05:01:54.775807+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Micros +294297-01-09T05:01:54.775808+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Millis +292279044-08-17T08:13:55.807+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Millis +292279044-08-17T08:13:55.808+09:00[Asia/Tokyo]
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01+09:00[Asia/Tokyo] minus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Nanos 2312-04-12T00:48:16.854775807Z
// expect: 2020-01-01T01:01Z minus Nanos 2312-04-12T00:48:16.854775808Z
// expect: 2020-01-01T01:01Z plus Micros +294297-01-09T05:01:54.775807Z
// expect: 2020-01-01T01:01Z minus Micros +294297-01-09T05:01:54.775808Z
// expect: 2020-01-01T01:01Z plus Millis +292279044-08-17T08:13:55.807Z
// expect: 2020-01-01T01:01Z minus Millis +292279044-08-17T08:13:55.808Z
// expect: 2020-01-01T01:01Z plus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01Z minus Seconds java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991185562
// expect: 2020-01-01T01:01Z plus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01Z minus Minutes java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 6405119470056300
// expect: 2020-01-01T01:01Z plus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01Z minus Hours java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 384307168202300587
// expect: 2020-01-01T01:01Z plus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01Z minus HalfDays java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 36028797018982229
// expect: 2020-01-01T01:01Z plus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Days java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Weeks java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01Z minus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-01-01T01:01Z plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01Z minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-01-01T01:01Z plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-01-01T01:01Z minus Eras java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z plus Nanos 2262-04-11T23:47:16.854775807Z
// expect: 1970-01-01T00:00:00Z minus Nanos 2262-04-11T23:47:16.854775808Z
// expect: 1970-01-01T00:00:00Z plus Micros +294247-01-10T04:00:54.775807Z
// expect: 1970-01-01T00:00:00Z minus Micros +294247-01-10T04:00:54.775808Z
// expect: 1970-01-01T00:00:00Z plus Millis +292278994-08-17T07:12:55.807Z
// expect: 1970-01-01T00:00:00Z minus Millis +292278994-08-17T07:12:55.808Z
// expect: 1970-01-01T00:00:00Z plus Seconds java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: 1970-01-01T00:00:00Z minus Seconds java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: 1970-01-01T00:00:00Z plus Minutes java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z minus Minutes java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z plus Hours java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z minus Hours java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z plus HalfDays java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z minus HalfDays java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z plus Days java.lang.ArithmeticException: long overflow
// expect: 1970-01-01T00:00:00Z minus Days java.lang.ArithmeticException: long overflow
// expect: 2020-05 plus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-05 minus Months java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -768614336404562631
// expect: 2020-05 plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-05 minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020-05 plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-05 minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020-05 plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-05 minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020-05 plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-05 minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020-05 plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020-05 minus Eras java.lang.ArithmeticException: long overflow
// expect: 2020 plus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020 minus Years java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): -9223372036854773789
// expect: 2020 plus Decades java.lang.ArithmeticException: long overflow
// expect: 2020 minus Decades java.lang.ArithmeticException: long overflow
// expect: 2020 plus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020 minus Centuries java.lang.ArithmeticException: long overflow
// expect: 2020 plus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020 minus Millennia java.lang.ArithmeticException: long overflow
// expect: 2020 plus Eras java.lang.ArithmeticException: long overflow
// expect: 2020 minus Eras java.lang.ArithmeticException: long overflow
// expect: half days +12714-12-14T01:01
// expect: +999999999-12-31 plus java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// expect: +999999999-12-31 minus +999999999-12-30
// expect: +999999999-12-31T23:59:59.999999999 plus java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// expect: +999999999-12-31T23:59:59.999999999 minus +999999999-12-31T23:59:59.999999998
// expect: +1000000000-12-31T23:59:59.999999999Z plus java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: +1000000000-12-31T23:59:59.999999999Z minus +1000000000-12-31T23:59:59.999999998Z
// expect: +999999999-12-31T23:59:59.999999999Z plus java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// expect: +999999999-12-31T23:59:59.999999999Z minus +999999999-12-31T23:59:59.999999998Z
// expect: +999999999-12-31T23:59:59.999999999 minus PT0.000000001S +999999999-12-31T23:59:59.999999998
// expect: +999999999-12-31T23:59:59.999999999 minus PT-2562047788015215H-30M-8S java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 107117232947772
// expect: +1000000000-12-31T23:59:59.999999999Z minus PT0.000000001S +1000000000-12-31T23:59:59.999999998Z
// expect: +1000000000-12-31T23:59:59.999999999Z minus PT-2562047788015215H-30M-8S java.lang.ArithmeticException: long overflow
// expect: +1000000000-12-31T23:59:59.999999999Z zone java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365241780838
// expect: +1000000000-12-31T23:59:59.999999999Z local java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365241780838
// expect: +1000000000-12-31T23:59:59.999999999Z time 23:59:59.999999999
// expect: +1000000000-12-31T23:59:59.999999999Z milli java.lang.ArithmeticException: long overflow
// expect: +1000000000-12-31T23:59:59.999999999Z date java.lang.IllegalArgumentException: java.lang.ArithmeticException: long overflow
// expect: -1000000000-01-01T00:00:00Z zone java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): -365243219528
// expect: -1000000000-01-01T00:00:00Z local java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): -365243219528
// expect: -1000000000-01-01T00:00:00Z time 00:00
// expect: -1000000000-01-01T00:00:00Z milli java.lang.ArithmeticException: long overflow
// expect: -1000000000-01-01T00:00:00Z date java.lang.IllegalArgumentException: java.lang.ArithmeticException: long overflow
// expect: local 9223372036854775807 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 106751991167300
// expect: instant 9223372036854775807 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: instant 9223372036854775807 and a second java.lang.ArithmeticException: long overflow
// expect: zoned 9223372036854775807 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: local -9223372036854775808 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): -106751991167301
// expect: instant -9223372036854775808 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: instant -9223372036854775808 and a second java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: zoned -9223372036854775808 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: local 31556889864403199 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365241780837
// expect: instant 31556889864403199 +1000000000-12-31T23:59:59Z
// expect: instant 31556889864403199 and a second java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: zoned 31556889864403199 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365241780838
// expect: local 31556889864403200 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365241780838
// expect: instant 31556889864403200 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: instant 31556889864403200 and a second java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: zoned 31556889864403200 java.time.DateTimeException: Instant exceeds minimum or maximum instant
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Micros 13253932800000000
// expect: between Micros java.lang.ArithmeticException: long overflow
// expect: between Millis 13253932800000
// expect: between Millis java.lang.ArithmeticException: long overflow
// expect: between Seconds 13253932800
// expect: between Seconds -31556888254943999
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Micros 13253932800000000
// expect: between Micros java.lang.ArithmeticException: long overflow
// expect: between Millis 13253932800000
// expect: between Millis java.lang.ArithmeticException: long overflow
// expect: between Seconds 13253932800
// expect: between Seconds -31556888254943999
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Nanos java.lang.ArithmeticException: long overflow
// expect: between Micros java.lang.ArithmeticException: long overflow
// expect: between Micros java.lang.ArithmeticException: long overflow
// expect: between Millis 13253932800000
// expect: between Millis java.lang.ArithmeticException: long overflow
// expect: between Seconds 13253932800
// expect: between Seconds -31556888254943999
// expect: duration minus 9223372036854775807 PT-2562047H-47M-15.854775807S
// expect: duration of 9223372036854775807 java.lang.ArithmeticException: long overflow
// expect: month 9223372036854775807 [JUNE, AUGUST, MONDAY]
// expect: period 9223372036854775807 java.lang.ArithmeticException: long overflow
// expect: period 9223372036854775807 java.lang.ArithmeticException: integer overflow
// expect: duration minus -9223372036854775808 PT2562047H47M17.854775808S
// expect: duration of -9223372036854775808 java.lang.ArithmeticException: long overflow
// expect: month -9223372036854775808 [SEPTEMBER, MAY, TUESDAY]
// expect: period -9223372036854775808 java.lang.ArithmeticException: integer overflow
// expect: period -9223372036854775808 java.lang.ArithmeticException: long overflow
// expect: weeks java.lang.ArithmeticException: integer overflow
// expect: day of a year java.time.DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 2147483647
// expect: +99:00 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+99:00' could not be parsed at index 19
// expect: +18:01 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+18:01' could not be parsed: Zone offset not in valid range: -18:00 to +18:00
// expect: +18:00 2020-01-01T00:00+18:00
// expect: +17:60 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+17:60' could not be parsed, unparsed text found at index 22
// expect: +01:00:60 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+01:00:60' could not be parsed, unparsed text found at index 25
// expect: +01:00:30 2020-01-01T00:00+01:00:30
// expect: -19:00 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00-19:00' could not be parsed: Zone offset not in valid range: -18:00 to +18:00
// expect: +1 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+1' could not be parsed at index 19
// expect: +01:99 java.time.format.DateTimeParseException: Text '2020-01-01T00:00:00+01:99' could not be parsed, unparsed text found at index 22
