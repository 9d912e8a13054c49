// A date is read only with a pattern that tells all of it; parse() alone takes what there is.
import java.time.*
import java.time.format.*
import java.time.temporal.ChronoField
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString().replaceAll(/TemporalAccessor:.*/, 'TemporalAccessor') } }
def f = { DateTimeFormatter.ofPattern(it) }
t { LocalDate.parse('2020', f('yyyy')) }
t { LocalDate.parse('2020-03', f('yyyy-MM')) }
t { LocalDate.parse('03-04', f('MM-dd')) }
t { LocalDateTime.parse('2020-03 10:20', f('yyyy-MM HH:mm')) }
t { LocalDateTime.parse('10:20', f('HH:mm')) }
t { YearMonth.parse('2020', f('yyyy')) }
t { Year.parse('03', f('MM')) }
t { [Year.parse('2020', f('yyyy')), YearMonth.parse('2020-03', f('yyyy-MM')), LocalTime.parse('10:20', f('HH:mm'))] }
t { [LocalDate.parse('20/2/3', f('yy/M/d')), LocalDate.parse('3 Feb 2020', f('d MMM yyyy')), LocalTime.parse("10 o'clock", f("HH 'o''clock'"))] }
t { f('MM-dd').parse('03-04').get(ChronoField.DAY_OF_MONTH) }
t { f('yyyy').parse('2020').get(ChronoField.YEAR) }
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-03' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '03-04' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020-03 10:20' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '10:20' could not be parsed: Unable to obtain LocalDateTime from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '2020' could not be parsed: Unable to obtain YearMonth from TemporalAccessor
// expect: java.time.format.DateTimeParseException: Text '03' could not be parsed: Unable to obtain Year from TemporalAccessor
// expect: [2020, 2020-03, 10:20]
// expect: [2020-02-03, 2020-02-03, 10:00]
// expect: 4
// expect: 2020
