import java.time.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
f('month day') { def m = MonthDay.of(2, 29); [m, m.month, m.monthValue, m.dayOfMonth, m.atYear(2023), m.atYear(2024), m.isValidYear(2023), m.withMonth(4), m.withDayOfMonth(3), m.with(Month.JANUARY), m.hashCode(), m == MonthDay.parse('--02-29'), m < MonthDay.of(Month.MARCH, 1), m.isAfter(MonthDay.of(1, 1)), MonthDay.from(LocalDate.of(2024, 5, 6))] }
f('month day 2') { MonthDay.of(2, 30) }
f('month day 3') { MonthDay.of(13, 1) }
f('month day 5') { MonthDay.parse('02-30') }
f('month day 6') { MonthDay.of(1, 32) }
f('year') { [Year.of(2023).atMonthDay(MonthDay.of(2, 29)), Year.of(2024).isValidMonthDay(MonthDay.of(2, 29)), Year.of(2023).isValidMonthDay(MonthDay.of(2, 29)), Year.of(2023).isValidMonthDay(null)] }
f('zones') { [ZoneId.availableZoneIds.contains('Europe/Berlin'), 'Asia/Tokyo' in ZoneId.availableZoneIds, ZoneId.availableZoneIds.size() > 400, ZoneId.availableZoneIds.contains('Nope'), TimeZone.availableIDs.contains('Europe/Berlin'), TimeZone.getAvailableIDs(3600000).contains('Europe/Berlin'), TimeZone.getAvailableIDs(3600000).contains('Asia/Tokyo'), TimeZone.availableIDs.class] }
f('files') { [new File('a10').numberAwareCompareTo(new File('a9')), new URI('a10').numberAwareCompareTo(new URI('a9')), new URI('http://a/b').compareTo(new URI('http://a/d')), new URI('a').compareTo(new URI('a#x'))] }
f('secure') { def s = new java.security.SecureRandom(); [s.generateSeed(5).length, java.security.SecureRandom.getSeed(3).length, s.ints(3).count()] }
// expect: month day [--02-29, FEBRUARY, 2, 29, 2023-02-28, 2024-02-29, false, --04-29, --02-03, --01-29, 157, true, true, true, --05-06]
// expect: month day 2 java.time.DateTimeException: Illegal value for DayOfMonth field, value 30 is not valid for month FEBRUARY
// expect: month day 3 java.time.DateTimeException: Invalid value for MonthOfYear: 13
// expect: month day 5 java.time.format.DateTimeParseException: Text '02-30' could not be parsed at index 0
// expect: month day 6 java.time.DateTimeException: Invalid value for DayOfMonth (valid values 1 - 28/31): 32
// expect: year [2023-02-28, true, false, false]
// expect: zones [true, true, true, false, true, true, false, class [Ljava.lang.String;]
// expect: files [-8, -8, -2, -1]
// expect: secure [5, 3, 3]
