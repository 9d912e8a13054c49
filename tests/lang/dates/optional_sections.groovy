// Optional sections of java.time's patterns: read where the text has them, written where the point in time has their fields.
import java.time.*
import java.time.format.*
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString().replaceAll(/TemporalAccessor:.*/, 'TemporalAccessor') } }
def f = { DateTimeFormatter.ofPattern(it) }
def d = LocalDate.of(2020, 2, 29), dt = d.atTime(10, 20, 30, 5000000), z = dt.atZone(ZoneId.of('Europe/Berlin')), tm = LocalTime.of(1, 2)
for (p in ['yyyy-MM-dd[ HH:mm]', '[yyyy-MM-dd][_][HH:mm]', 'yyyy[-MM[-dd[ HH]]]', "yyyy['x'HH]['y']", 'yyyy-MM-dd HH:mm[ VV]', '[yyyy]HH[ XXX]', "'['yyyy']'[H]", 'yyyy[ zzz]'])
    for (v in [d, dt, z, tm]) t { p + ' ' + f(p).format(v) }
for (p in ['yyyy-MM-dd[ HH:mm]', 'yyyy[-MM[-dd[ HH]]]', "yyyy-MM-dd['T'HH:mm[:ss[.SSS]]]"])
    for (s in ['2020-02-29', '2020-02-29 10:20', '2020', '2020-02', '2020-02-29T10:20', '2020-02-29T10:20:30.123']) { t { s + ' ' + LocalDate.parse(s, f(p)) }; t { s + ' ' + LocalDateTime.parse(s, f(p)) } }
// expect: yyyy-MM-dd[ HH:mm] 2020-02-29
// expect: yyyy-MM-dd[ HH:mm] 2020-02-29 10:20
// expect: yyyy-MM-dd[ HH:mm] 2020-02-29 10:20
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: [yyyy-MM-dd][_][HH:mm] 2020-02-29_
// expect: [yyyy-MM-dd][_][HH:mm] 2020-02-29_10:20
// expect: [yyyy-MM-dd][_][HH:mm] 2020-02-29_10:20
// expect: [yyyy-MM-dd][_][HH:mm] _01:02
// expect: yyyy[-MM[-dd[ HH]]] 2020-02-29
// expect: yyyy[-MM[-dd[ HH]]] 2020-02-29 10
// expect: yyyy[-MM[-dd[ HH]]] 2020-02-29 10
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: yyyy['x'HH]['y'] 2020y
// expect: yyyy['x'HH]['y'] 2020x10y
// expect: yyyy['x'HH]['y'] 2020x10y
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: yyyy-MM-dd HH:mm[ VV] 2020-02-29 10:20
// expect: yyyy-MM-dd HH:mm[ VV] 2020-02-29 10:20 Europe/Berlin
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: [yyyy]HH[ XXX] 202010
// expect: [yyyy]HH[ XXX] 202010 +01:00
// expect: [yyyy]HH[ XXX] 01
// expect: '['yyyy']'[H] [2020]
// expect: '['yyyy']'[H] [2020]10
// expect: '['yyyy']'[H] [2020]10
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: yyyy[ zzz] 2020
// expect: yyyy[ zzz] 2020
// expect: yyyy[ zzz] 2020 CET
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: YearOfEra
// expect: 2020-02-29 2020-02-29
// expect: java.time.format.DateTimeParseException: Text '2020-02-29' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: 2020-02-29 10:20 2020-02-29
// expect: 2020-02-29 10:20 2020-02-29T10:20
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed at index 4
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed at index 4
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed at index 7
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed at index 7
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20:30.123' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20:30.123' could not be parsed, unparsed text found at index 10
// expect: 2020-02-29 2020-02-29
// expect: java.time.format.DateTimeParseException: Text '2020-02-29' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-02-29 10:20' could not be parsed, unparsed text found at index 13
// expect: java.time.format.DateTimeParseException: Text '2020-02-29 10:20' could not be parsed, unparsed text found at index 13
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20:30.123' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29T10:20:30.123' could not be parsed, unparsed text found at index 10
// expect: 2020-02-29 2020-02-29
// expect: java.time.format.DateTimeParseException: Text '2020-02-29' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-02-29 10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020-02-29 10:20' could not be parsed, unparsed text found at index 10
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed at index 4
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed at index 4
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed at index 7
// expect: java.time.format.DateTimeParseException: Text '2020-02' could not be parsed at index 7
// expect: 2020-02-29T10:20 2020-02-29
// expect: 2020-02-29T10:20 2020-02-29T10:20
// expect: 2020-02-29T10:20:30.123 2020-02-29
// expect: 2020-02-29T10:20:30.123 2020-02-29T10:20:30.123
