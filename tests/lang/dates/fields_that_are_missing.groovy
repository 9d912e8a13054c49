// What a formatter says of fields that a point in time, a month or a day of the week does not have.
import java.time.*
import java.time.format.*
import java.time.temporal.*
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString() } }
t { DateTimeFormatter.ofPattern('EEE').format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ofPattern('EEEE, e c E').format(DayOfWeek.SUNDAY) }
t { DateTimeFormatter.ofPattern('EEEE').withLocale(Locale.GERMAN).format(DayOfWeek.SUNDAY) }
t { DateTimeFormatter.ofPattern("'x' MMM L MM").format(Month.MAY) }
t { DateTimeFormatter.ofPattern('MMM HH').format(Month.MAY) }
t { DateTimeFormatter.ofPattern('Q').format(Month.MAY) }
t { DateTimeFormatter.ofPattern('yyyy').format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ofPattern('d').format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ofPattern('XXX').format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ISO_DATE.format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ISO_LOCAL_TIME.format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.ISO_INSTANT.format(DayOfWeek.MONDAY) }
t { DateTimeFormatter.BASIC_ISO_DATE.format(Month.MAY) }
t { DateTimeFormatter.RFC_1123_DATE_TIME.format(Month.MAY) }
t { DateTimeFormatter.ofPattern("").format(Month.MAY) }
t { DateTimeFormatter.ofPattern("'q'").format(Month.MAY) }
for (p in ['XXX', 'HH XXX', 'x', 'Z', 'O', 'VV', 'z', 'yyyy[ Z]', 'yyyy Z'])
    for (v in [LocalDate.of(2020, 1, 1), LocalTime.of(1, 2), LocalDate.of(2020, 1, 1).atStartOfDay(), ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneId.of('Europe/Berlin')), OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2)), Year.of(2020)])
        t { p + ' ' + DateTimeFormatter.ofPattern(p).format(v) }
t { DateTimeFormatter.ofPattern('yyyy XXX').format(Instant.EPOCH) }
t { DateTimeFormatter.ofPattern('XXX').format(Instant.EPOCH) }
t { DateTimeFormatter.ofPattern('yyyy XXX').withZone(ZoneId.of('Europe/Berlin')).format(Instant.EPOCH) }
// expect: Mon
// expect: Sunday, 1 1 Sun
// expect: Sonntag
// expect: x May 5 05
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: 2
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: Year
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: InstantSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: Year
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// expect:
// expect: q
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: XXX +01:00
// expect: XXX +02:00
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: HH XXX 00 +01:00
// expect: HH XXX 00 +02:00
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: x +01
// expect: x +02
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: Z +0100
// expect: Z +0200
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: O GMT+1
// expect: O GMT+2
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 01:02
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01T00:00
// expect: VV Europe/Berlin
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01T00:00+02:00
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 01:02
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01T00:00
// expect: z CET
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020-01-01T00:00+02:00
// expect: java.time.DateTimeException: Unable to extract ZoneId from temporal 2020
// expect: yyyy[ Z] 2020
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: yyyy[ Z] 2020
// expect: yyyy[ Z] 2020 +0100
// expect: yyyy[ Z] 2020 +0200
// expect: yyyy[ Z] 2020
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: yyyy Z 2020 +0100
// expect: yyyy Z 2020 +0200
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: OffsetSeconds
// expect: 1970 +01:00
