import java.time.*
import java.time.format.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def date = LocalDate.of(2024, 2, 9), time = LocalTime.of(3, 5, 7, 123456789), dt = LocalDateTime.of(date, time), zdt = dt.atZone(ZoneId.of('Europe/Berlin')), odt = dt.atOffset(ZoneOffset.ofHoursMinutes(-3, -30)), inst = zdt.toInstant()
def pts = [date, time, dt, zdt, odt, inst, YearMonth.of(2024, 2), Year.of(2024)]
for (n in ['ISO_LOCAL_DATE', 'ISO_DATE', 'ISO_LOCAL_TIME', 'ISO_TIME', 'ISO_LOCAL_DATE_TIME', 'ISO_DATE_TIME', 'ISO_OFFSET_DATE', 'ISO_OFFSET_TIME', 'ISO_OFFSET_DATE_TIME', 'ISO_ZONED_DATE_TIME', 'ISO_INSTANT', 'ISO_ORDINAL_DATE', 'BASIC_ISO_DATE', 'RFC_1123_DATE_TIME']) println "$n ${pts.collect { p -> try { DateTimeFormatter."$n".format(p) } catch (DateTimeException e) { e.message } }}"
for (t in ['y', 'yy', 'yyy', 'yyyy', 'yyyyy', 'u', 'uu', 'uuuu', 'M', 'MM', 'MMM', 'MMMM', 'MMMMM', 'L', 'LLL', 'd', 'dd', 'D', 'DDD', 'E', 'EEEE', 'EEEEE', 'e', 'a', 'h', 'hh', 'H', 'HH', 'k', 'kk', 'K', 'm', 'mm', 's', 'ss', 'S', 'SSS', 'SSSSSSSSS', 'n', 'N', 'A', 'VV', 'z', 'Z', 'ZZZZ', 'ZZZZZ', 'x', 'xx', 'xxx', 'X', 'XX', 'XXX', 'O', 'OOOO', 'G', 'GGGG', 'Q', 'QQ', 'QQQ', 'QQQQ', 'q', "'x'", "''", "yyyy-MM-dd'T'HH:mm[:ss][.SSS]", 'b', '#', '{', 'yyyyMMddHHmmss', 'w', 'W', 'Y', 'YYYY', 'F', 'I']) f("p $t") { zdt.format(DateTimeFormatter.ofPattern(t)) }
// expect: ISO_LOCAL_DATE [2024-02-09, Unsupported field: Year, 2024-02-09, 2024-02-09, 2024-02-09, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_DATE [2024-02-09, Unsupported field: Year, 2024-02-09, 2024-02-09+01:00, 2024-02-09-03:30, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_LOCAL_TIME [Unsupported field: HourOfDay, 03:05:07.123456789, 03:05:07.123456789, 03:05:07.123456789, 03:05:07.123456789, Unsupported field: HourOfDay, Unsupported field: HourOfDay, Unsupported field: HourOfDay]
// expect: ISO_TIME [Unsupported field: HourOfDay, 03:05:07.123456789, 03:05:07.123456789, 03:05:07.123456789+01:00, 03:05:07.123456789-03:30, Unsupported field: HourOfDay, Unsupported field: HourOfDay, Unsupported field: HourOfDay]
// expect: ISO_LOCAL_DATE_TIME [Unsupported field: HourOfDay, Unsupported field: Year, 2024-02-09T03:05:07.123456789, 2024-02-09T03:05:07.123456789, 2024-02-09T03:05:07.123456789, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_DATE_TIME [Unsupported field: HourOfDay, Unsupported field: Year, 2024-02-09T03:05:07.123456789, 2024-02-09T03:05:07.123456789+01:00[Europe/Berlin], 2024-02-09T03:05:07.123456789-03:30, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_OFFSET_DATE [Unsupported field: OffsetSeconds, Unsupported field: Year, Unsupported field: OffsetSeconds, 2024-02-09+01:00, 2024-02-09-03:30, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_OFFSET_TIME [Unsupported field: HourOfDay, Unsupported field: OffsetSeconds, Unsupported field: OffsetSeconds, 03:05:07.123456789+01:00, 03:05:07.123456789-03:30, Unsupported field: HourOfDay, Unsupported field: HourOfDay, Unsupported field: HourOfDay]
// expect: ISO_OFFSET_DATE_TIME [Unsupported field: HourOfDay, Unsupported field: Year, Unsupported field: OffsetSeconds, 2024-02-09T03:05:07.123456789+01:00, 2024-02-09T03:05:07.123456789-03:30, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_ZONED_DATE_TIME [Unsupported field: HourOfDay, Unsupported field: Year, Unsupported field: OffsetSeconds, 2024-02-09T03:05:07.123456789+01:00[Europe/Berlin], 2024-02-09T03:05:07.123456789-03:30, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: ISO_INSTANT [Unsupported field: InstantSeconds, Unsupported field: InstantSeconds, Unsupported field: InstantSeconds, 2024-02-09T02:05:07.123456789Z, 2024-02-09T06:35:07.123456789Z, 2024-02-09T02:05:07.123456789Z, Unsupported field: InstantSeconds, Unsupported field: InstantSeconds]
// expect: ISO_ORDINAL_DATE [2024-040, Unsupported field: Year, 2024-040, 2024-040+01:00, 2024-040-03:30, Unsupported field: Year, Unsupported field: DayOfYear, Unsupported field: DayOfYear]
// expect: BASIC_ISO_DATE [20240209, Unsupported field: Year, 20240209, 20240209+0100, 20240209-0330, Unsupported field: Year, Unsupported field: DayOfMonth, Unsupported field: MonthOfYear]
// expect: RFC_1123_DATE_TIME [Unsupported field: HourOfDay, Unsupported field: DayOfMonth, Unsupported field: OffsetSeconds, Fri, 9 Feb 2024 03:05:07 +0100, Fri, 9 Feb 2024 03:05:07 -0330, Unsupported field: DayOfMonth, Unsupported field: DayOfMonth, Unsupported field: DayOfMonth]
// expect: p y 2024
// expect: p yy 24
// expect: p yyy 2024
// expect: p yyyy 2024
// expect: p yyyyy 02024
// expect: p u 2024
// expect: p uu 24
// expect: p uuuu 2024
// expect: p M 2
// expect: p MM 02
// expect: p MMM Feb
// expect: p MMMM February
// expect: p MMMMM F
// expect: p L 2
// expect: p LLL Feb
// expect: p d 9
// expect: p dd 09
// expect: p D 40
// expect: p DDD 040
// expect: p E Fri
// expect: p EEEE Friday
// expect: p EEEEE F
// expect: p e 6
// expect: p a AM
// expect: p h 3
// expect: p hh 03
// expect: p H 3
// expect: p HH 03
// expect: p k 3
// expect: p kk 03
// expect: p K 3
// expect: p m 5
// expect: p mm 05
// expect: p s 7
// expect: p ss 07
// expect: p S 1
// expect: p SSS 123
// expect: p SSSSSSSSS 123456789
// expect: p n 123456789
// expect: p N 11107123456789
// expect: p A 11107123
// expect: p VV Europe/Berlin
// expect: p z CET
// expect: p Z +0100
// expect: p ZZZZ GMT+01:00
// expect: p ZZZZZ +01:00
// expect: p x +01
// expect: p xx +0100
// expect: p xxx +01:00
// expect: p X +01
// expect: p XX +0100
// expect: p XXX +01:00
// expect: p O GMT+1
// expect: p OOOO GMT+01:00
// expect: p G AD
// expect: p GGGG Anno Domini
// expect: p Q 1
// expect: p QQ 01
// expect: p QQQ Q1
// expect: p QQQQ 1st quarter
// expect: p q 1
// expect: p 'x' x
// expect: p '' '
// expect: p yyyy-MM-dd'T'HH:mm[:ss][.SSS] 2024-02-09T03:05:07.123
// expect: p b java.lang.IllegalArgumentException: Unknown pattern letter: b
// expect: p # java.lang.IllegalArgumentException: Pattern includes reserved character: '#'
// expect: p { java.lang.IllegalArgumentException: Pattern includes reserved character: '{'
// expect: p yyyyMMddHHmmss 20240209030507
// expect: p w 6
// expect: p W 2
// expect: p Y 2024
// expect: p YYYY 2024
// expect: p F 2
// expect: p I java.lang.IllegalArgumentException: Unknown pattern letter: I
