// The day of the year in java.time's patterns, and days of the week as c.
import java.time.*
import java.time.format.*
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString().replaceAll(/TemporalAccessor:.*/, 'TemporalAccessor') } }
def f = { DateTimeFormatter.ofPattern(it) }
t { LocalDate.parse('2020060', f('yyyyDDD')) }
t { LocalDate.parse('2020-366', f('yyyy-DDD')) }
t { LocalDate.parse('2021-366', f('yyyy-DDD')) }
t { LocalDate.parse('2021-367', f('yyyy-DDD')) }
t { LocalDate.parse('2021-000', f('yyyy-DDD')) }
t { LocalDateTime.parse('60 2020 10:20', f('D yyyy HH:mm')) }
t { YearMonth.parse('2020060', f('yyyyDDD')) }
t { Year.parse('2020060', f('yyyyDDD')) }
t { LocalDate.parse('060', f('DDD')) }
t { f('yyyyDDD').format(LocalDate.of(2020, 2, 29)) }
t { LocalDate.parse('2020060', f('yyyyDDD')).format(f('D DD DDD')) }
t { LocalDate.parse('2020-060', DateTimeFormatter.ISO_ORDINAL_DATE) }
t { DateTimeFormatter.ISO_ORDINAL_DATE.format(LocalDate.of(2020, 2, 29)) }
t { f("EEE c e").format(LocalDate.of(2020, 2, 29)) }
t { f("YYYY-'W'ww-e").format(LocalDate.of(2020, 2, 29)) }
t { f("cccc ccc").format(LocalDate.of(2020, 2, 29)) }
t { f("G GGGG").format(LocalDate.of(2020, 2, 29)) }
t { f("W F").format(LocalDate.of(2020, 2, 29)) }
// expect: 2020-02-29
// expect: 2020-12-31
// expect: java.time.format.DateTimeParseException: Text '2021-366' could not be parsed: Invalid date 'DayOfYear 366' as '2021' is not a leap year
// expect: java.time.format.DateTimeParseException: Text '2021-367' could not be parsed: Invalid value for DayOfYear (valid values 1 - 365/366): 367
// expect: java.time.format.DateTimeParseException: Text '2021-000' could not be parsed: Invalid value for DayOfYear (valid values 1 - 365/366): 0
// expect: 2020-02-29T10:20
// expect: 2020-02
// expect: 2020
// expect: java.time.format.DateTimeParseException: Text '060' could not be parsed: Unable to obtain LocalDate from TemporalAccessor
// expect: 2020060
// expect: 60 60 060
// expect: 2020-02-29
// expect: 2020-060
// expect: Sat 7 7
// expect: 2020-W09-7
// expect: Saturday Sat
// expect: AD Anno Domini
// expect: 5 1
