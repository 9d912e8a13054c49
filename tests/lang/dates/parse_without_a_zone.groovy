// What needs a zone is not read from a text without one; RFC 1123 names GMT or an offset.
import java.time.*
import java.time.format.*
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString().replaceAll(/TemporalAccessor:.*/, 'TemporalAccessor') } }
def f = DateTimeFormatter.ofPattern('yyyy-MM-dd HH:mm')
t { LocalDateTime.from(f.parse('2020-01-02 03:04')) }
t { LocalDate.from(f.parse('2020-01-02 03:04')) }
t { LocalTime.from(f.parse('2020-01-02 03:04')) }
t { ZonedDateTime.parse('2020-01-02 03:04', f) }
t { OffsetDateTime.parse('2020-01-02 03:04', f) }
t { ZonedDateTime.parse('2020-01-02 03:04', f.withZone(ZoneId.of('UTC'))) }
t { ZonedDateTime.from(f.parse('2020-01-02 03:04')) }
t { LocalDateTime.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse('Tue, 3 Jun 2008 11:05:30 GMT')) }
t { ZonedDateTime.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse('Tue, 3 Jun 2008 11:05:30 GMT')) }
t { Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse('Tue, 3 Jun 2008 11:05:30 GMT')) }
t { ZonedDateTime.parse('Tue, 3 Jun 2008 11:05:30 GMT', DateTimeFormatter.RFC_1123_DATE_TIME) }
t { ZonedDateTime.parse('Tue, 3 Jun 2008 11:05:30 +0200', DateTimeFormatter.RFC_1123_DATE_TIME) }
t { OffsetDateTime.parse('Tue, 3 Jun 2008 11:05:30 GMT', DateTimeFormatter.RFC_1123_DATE_TIME) }
t { LocalDate.parse('Tue, 3 Jun 2008 11:05:30 GMT', DateTimeFormatter.RFC_1123_DATE_TIME) }
t { f.parse('2020-01-02 03:04', LocalDateTime.&from) }
t { ZonedDateTime.parse('2020-01-02 03:04 +0200', DateTimeFormatter.ofPattern('yyyy-MM-dd HH:mm Z')) }
t { ZonedDateTime.parse('2020-01-02 03:04 Europe/Berlin', DateTimeFormatter.ofPattern('yyyy-MM-dd HH:mm VV')) }
// expect: 2020-01-02T03:04
// expect: 2020-01-02
// expect: 03:04
// expect: java.time.format.DateTimeParseException: Text '2020-01-02 03:04' could not be parsed: Unable to obtain ZonedDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-01-02 03:04' could not be parsed: Unable to obtain OffsetDateTime from TemporalAccessor
// expect: 2020-01-02T03:04Z[UTC]
// expect: java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor
// expect: 2008-06-03T11:05:30
// expect: 2008-06-03T11:05:30Z
// expect: 2008-06-03T11:05:30Z
// expect: 2008-06-03T11:05:30Z
// expect: 2008-06-03T11:05:30+02:00
// expect: 2008-06-03T11:05:30Z
// expect: 2008-06-03
// expect: 2020-01-02T03:04
// expect: 2020-01-02T03:04+02:00
// expect: 2020-01-02T03:04+01:00[Europe/Berlin]
