import java.time.*
import java.time.temporal.*
import java.time.format.*
import java.util.concurrent.TimeUnit
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def date = LocalDate.of(2024, 2, 29), time = LocalTime.of(13, 45, 30, 123000000)
def dt = LocalDateTime.of(date, time), zdt = dt.atZone(ZoneId.of('Europe/Berlin')), odt = dt.atOffset(ZoneOffset.ofHours(2))
def inst = Instant.ofEpochSecond(1700000000, 5)
ChronoField.values().each { x -> f(x) { [x.baseUnit, x.rangeUnit, x.dateBased, x.timeBased, x.range(), x.isSupportedBy(date), x.isSupportedBy(time)] } }
ChronoUnit.values().each { x -> f(x) { [x.duration, x.dateBased, x.timeBased, x.durationEstimated, x.isSupportedBy(date), x.isSupportedBy(time), x.isSupportedBy(inst)] } }
f('getFrom') { [ChronoField.YEAR.getFrom(date), ChronoField.HOUR_OF_DAY.getFrom(dt)] }
f('getFrom 2') { ChronoField.HOUR_OF_DAY.getFrom(date) }
f('adjustInto') { ChronoField.YEAR.adjustInto(date, 2025L) }
f('refined') { [ChronoField.DAY_OF_MONTH.rangeRefinedBy(date), ChronoField.DAY_OF_YEAR.rangeRefinedBy(LocalDate.of(2023, 1, 1)), ChronoField.ALIGNED_WEEK_OF_MONTH.rangeRefinedBy(LocalDate.of(2023, 2, 1))] }
f('check') { [ChronoField.MONTH_OF_YEAR.checkValidValue(12L), ChronoField.MONTH_OF_YEAR.checkValidIntValue(1L)] }
f('check 2') { ChronoField.MONTH_OF_YEAR.checkValidValue(13L) }
f('check 3') { ChronoField.DAY_OF_MONTH.checkValidIntValue(32L) }
f('check 4') { ChronoField.EPOCH_DAY.checkValidIntValue(32L) }
f('addTo') { [ChronoUnit.DAYS.addTo(date, 3L), ChronoUnit.HOURS.addTo(dt, 30L)] }
def r = ChronoField.DAY_OF_MONTH.range()
f('range') { [r.minimum, r.largestMinimum, r.smallestMaximum, r.maximum, r.fixed, r.intValue, r.isValidValue(31), r.isValidIntValue(0), r, r.hashCode() == ValueRange.of(1, 28, 31).hashCode(), r == ValueRange.of(1, 28, 31)] }
f('range of') { [ValueRange.of(1, 5), ValueRange.of(1, 2, 5), ValueRange.of(1, 2, 3, 5), ValueRange.of(0, 3).fixed] }
f('range of 2') { ValueRange.of(5, 1) }
f('range check') { [r.checkValidValue(5, ChronoField.YEAR), r.checkValidIntValue(5, null)] }
f('range check 2') { r.checkValidValue(50, ChronoField.YEAR) }
// enums
f('dow') { def x = DayOfWeek.FRIDAY; [x.get(ChronoField.DAY_OF_WEEK), x.getLong(ChronoField.DAY_OF_WEEK), x.isSupported(ChronoField.DAY_OF_WEEK), x.isSupported(ChronoField.YEAR), x.range(ChronoField.DAY_OF_WEEK), x.query(TemporalQueries.precision()), x.adjustInto(date), DayOfWeek.from(date)] }
f('dow 2') { DayOfWeek.FRIDAY.get(ChronoField.YEAR) }
f('dow 3') { DayOfWeek.from(time) }
f('month') { def x = Month.MAY; [x.get(ChronoField.MONTH_OF_YEAR), x.getLong(ChronoField.MONTH_OF_YEAR), x.isSupported(ChronoField.MONTH_OF_YEAR), x.isSupported(ChronoField.YEAR), x.range(ChronoField.MONTH_OF_YEAR), x.query(TemporalQueries.precision()), x.query(TemporalQueries.chronology()), x.adjustInto(date), Month.from(date)] }
f('month 2') { Month.MAY.getLong(ChronoField.DAY_OF_WEEK) }
f('month 3') { Month.from(time) }
f('month 4') { Month.from(YearMonth.of(2020, 3)) }
f('month 5') { Month.MAY.range(ChronoField.DAY_OF_WEEK) }
f('with') { [date.with(DayOfWeek.MONDAY), date.with(Month.MARCH), date.with(Year.of(2025)), zdt.with(LocalTime.NOON)] }
// zones
def off = ZoneOffset.ofHoursMinutes(-3, -30)
f('offset') { [ZoneOffset.ofTotalSeconds(3723), ZoneOffset.ofHoursMinutesSeconds(1, 2, 3), off.compareTo(ZoneOffset.UTC), off.get(ChronoField.OFFSET_SECONDS), off.getLong(ChronoField.OFFSET_SECONDS), off.isSupported(ChronoField.OFFSET_SECONDS), off.isSupported(ChronoField.YEAR), off.range(ChronoField.OFFSET_SECONDS), off.adjustInto(odt), off.normalized(), ZoneOffset.from(odt), off.query(TemporalQueries.offset())] }
f('offset 2') { ZoneOffset.ofTotalSeconds(70000) }
f('offset 3') { ZoneOffset.ofHoursMinutesSeconds(1, -2, 3) }
f('offset 4') { ZoneOffset.ofHours(19) }
f('offset 5') { off.get(ChronoField.YEAR) }
f('offset 6') { ZoneOffset.from(date) }
f('offset sorted') { [ZoneOffset.ofHours(1), ZoneOffset.ofHours(-5), ZoneOffset.UTC].sort() }
f('zone') { [ZoneId.from(zdt), ZoneId.from(odt), ZoneId.of('UTC').normalized(), ZoneId.of('Europe/Berlin').normalized(), ZoneId.of('GMT+2').normalized(), ZoneId.of('X', [X: 'Asia/Tokyo']), ZoneId.ofOffset('UTC', ZoneOffset.ofHours(2)), ZoneId.ofOffset('', ZoneOffset.ofHours(2)), ZoneId.ofOffset('GMT', ZoneOffset.UTC)] }
f('zone 2') { ZoneId.from(date) }
f('zone 3') { ZoneId.ofOffset('XX', ZoneOffset.ofHours(2)) }
def rules = ZoneId.of('Europe/Berlin').rules
f('rules') { [rules.getOffset(inst), rules.getOffset(dt), rules.isFixedOffset(), rules.isDaylightSavings(inst), rules.getStandardOffset(inst), rules.getDaylightSavings(Instant.parse('2024-07-01T00:00:00Z')), rules, off.rules, off.rules.isFixedOffset()] }
f('rules 2') { [rules.getValidOffsets(LocalDateTime.of(2024, 10, 27, 2, 30)), rules.getValidOffsets(LocalDateTime.of(2024, 3, 31, 2, 30)), rules.isValidOffset(dt, ZoneOffset.ofHours(1))] }
// points
f('atTime') { [date.atTime(1, 2, 3, 4), date.atTime(1, 2, 3), date.toEpochSecond(time, ZoneOffset.ofHours(1)), time.toEpochSecond(date, ZoneOffset.UTC)] }
f('datesUntil') { [date.datesUntil(LocalDate.of(2024, 3, 3)).toList(), date.datesUntil(LocalDate.of(2024, 5, 3), Period.ofMonths(1)).toList(), date.datesUntil(date).count(), date.datesUntil(LocalDate.of(2024, 2, 20), Period.ofDays(-3)).toList()] }
f('datesUntil 2') { date.datesUntil(LocalDate.of(2023, 3, 3)) }
f('datesUntil 3') { date.datesUntil(LocalDate.of(2025, 3, 3), Period.ZERO) }
f('datesUntil 4') { date.datesUntil(LocalDate.of(2023, 3, 3), Period.ofDays(1)) }
f('datesUntil 5') { date.datesUntil(LocalDate.of(2025, 3, 3), Period.of(0, 1, -1)) }
f('ofEpochSecond') { [LocalDateTime.ofEpochSecond(1700000000L, 7, ZoneOffset.ofHours(-1)), LocalTime.ofInstant(inst, ZoneId.of('Asia/Tokyo'))] }
f('odt') { [odt.atZoneSameInstant(ZoneId.of('Asia/Tokyo')), odt.atZoneSimilarLocal(ZoneId.of('Asia/Tokyo')), odt.withOffsetSameLocal(ZoneOffset.UTC)] }
f('year') { [Year.of(2024).atDay(60), Year.of(2023).atMonth(2), Year.of(2023).atMonth(Month.MAY)] }
f('year 2') { Year.of(2023).atDay(366) }
f('ym') { def x = YearMonth.of(2024, 2); [x.isValidDay(29), x.isValidDay(30), x.withMonth(5), x.withYear(2020)] }
f('ym 2') { YearMonth.of(2024, 2).withMonth(13) }
f('zdt of') { [ZonedDateTime.ofInstant(dt, ZoneOffset.ofHours(1), ZoneId.of('Europe/Berlin')), ZonedDateTime.ofLocal(LocalDateTime.of(2024, 10, 27, 2, 30), ZoneId.of('Europe/Berlin'), ZoneOffset.ofHours(1)), ZonedDateTime.ofLocal(LocalDateTime.of(2024, 10, 27, 2, 30), ZoneId.of('Europe/Berlin'), null), ZonedDateTime.ofStrict(dt, ZoneOffset.ofHours(1), ZoneId.of('Europe/Berlin'))] }
f('zdt strict') { ZonedDateTime.ofStrict(dt, ZoneOffset.ofHours(2), ZoneId.of('Europe/Berlin')) }
f('zdt strict 2') { ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 31, 2, 30), ZoneOffset.ofHours(2), ZoneId.of('Europe/Berlin')) }
f('zdt overlap') { def x = ZonedDateTime.ofLocal(LocalDateTime.of(2024, 10, 27, 2, 30), ZoneId.of('Europe/Berlin'), null); [x.withLaterOffsetAtOverlap(), x.withLaterOffsetAtOverlap().withEarlierOffsetAtOverlap(), zdt.withLaterOffsetAtOverlap(), x.withFixedOffsetZone(), x.withFixedOffsetZone().zone] }
f('unit') { [TimeUnit.HOURS.toChronoUnit(), TimeUnit.of(ChronoUnit.DAYS), TimeUnit.SECONDS.convert(Duration.ofMinutes(2)), TimeUnit.NANOSECONDS.convert(Duration.ofDays(200000)), TimeUnit.HOURS.convert(Duration.ofMinutes(-90))] }
f('unit 2') { TimeUnit.of(ChronoUnit.MONTHS) }
f('style') { [TextStyle.FULL.asStandalone(), TextStyle.SHORT_STANDALONE.asNormal(), TextStyle.NARROW.isStandalone(), TextStyle.NARROW_STANDALONE.isStandalone()] }
// expect: NanoOfSecond [Nanos, Seconds, false, true, 0 - 999999999, false, true]
// expect: NanoOfDay [Nanos, Days, false, true, 0 - 86399999999999, false, true]
// expect: MicroOfSecond [Micros, Seconds, false, true, 0 - 999999, false, true]
// expect: MicroOfDay [Micros, Days, false, true, 0 - 86399999999, false, true]
// expect: MilliOfSecond [Millis, Seconds, false, true, 0 - 999, false, true]
// expect: MilliOfDay [Millis, Days, false, true, 0 - 86399999, false, true]
// expect: SecondOfMinute [Seconds, Minutes, false, true, 0 - 59, false, true]
// expect: SecondOfDay [Seconds, Days, false, true, 0 - 86399, false, true]
// expect: MinuteOfHour [Minutes, Hours, false, true, 0 - 59, false, true]
// expect: MinuteOfDay [Minutes, Days, false, true, 0 - 1439, false, true]
// expect: HourOfAmPm [Hours, HalfDays, false, true, 0 - 11, false, true]
// expect: ClockHourOfAmPm [Hours, HalfDays, false, true, 1 - 12, false, true]
// expect: HourOfDay [Hours, Days, false, true, 0 - 23, false, true]
// expect: ClockHourOfDay [Hours, Days, false, true, 1 - 24, false, true]
// expect: AmPmOfDay [HalfDays, Days, false, true, 0 - 1, false, true]
// expect: DayOfWeek [Days, Weeks, true, false, 1 - 7, true, false]
// expect: AlignedDayOfWeekInMonth [Days, Weeks, true, false, 1 - 7, true, false]
// expect: AlignedDayOfWeekInYear [Days, Weeks, true, false, 1 - 7, true, false]
// expect: DayOfMonth [Days, Months, true, false, 1 - 28/31, true, false]
// expect: DayOfYear [Days, Years, true, false, 1 - 365/366, true, false]
// expect: EpochDay [Days, Forever, true, false, -365243219162 - 365241780471, true, false]
// expect: AlignedWeekOfMonth [Weeks, Months, true, false, 1 - 4/5, true, false]
// expect: AlignedWeekOfYear [Weeks, Years, true, false, 1 - 53, true, false]
// expect: MonthOfYear [Months, Years, true, false, 1 - 12, true, false]
// expect: ProlepticMonth [Months, Forever, true, false, -11999999988 - 11999999999, true, false]
// expect: YearOfEra [Years, Forever, true, false, 1 - 999999999/1000000000, true, false]
// expect: Year [Years, Forever, true, false, -999999999 - 999999999, true, false]
// expect: Era [Eras, Forever, true, false, 0 - 1, true, false]
// expect: InstantSeconds [Seconds, Forever, false, false, -9223372036854775808 - 9223372036854775807, false, false]
// expect: OffsetSeconds [Seconds, Forever, false, false, -64800 - 64800, false, false]
// expect: Nanos [PT0.000000001S, false, true, false, false, true, true]
// expect: Micros [PT0.000001S, false, true, false, false, true, true]
// expect: Millis [PT0.001S, false, true, false, false, true, true]
// expect: Seconds [PT1S, false, true, false, false, true, true]
// expect: Minutes [PT1M, false, true, false, false, true, true]
// expect: Hours [PT1H, false, true, false, false, true, true]
// expect: HalfDays [PT12H, false, true, false, false, true, true]
// expect: Days [PT24H, true, false, true, true, false, true]
// expect: Weeks [PT168H, true, false, true, true, false, false]
// expect: Months [PT730H29M6S, true, false, true, true, false, false]
// expect: Years [PT8765H49M12S, true, false, true, true, false, false]
// expect: Decades [PT87658H12M, true, false, true, true, false, false]
// expect: Centuries [PT876582H, true, false, true, true, false, false]
// expect: Millennia [PT8765820H, true, false, true, true, false, false]
// expect: Eras [PT8765820000000H, true, false, true, true, false, false]
// expect: Forever [PT2562047788015215H30M7.999999999S, false, false, true, false, false, false]
// expect: getFrom [2024, 13]
// expect: getFrom 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// expect: adjustInto 2025-02-28
// expect: refined [1 - 29, 1 - 365, 1 - 4]
// expect: check [12, 1]
// expect: check 2 java.time.DateTimeException: Invalid value for MonthOfYear (valid values 1 - 12): 13
// expect: check 3 java.time.DateTimeException: Invalid value for DayOfMonth (valid values 1 - 28/31): 32
// expect: check 4 java.time.DateTimeException: Invalid value for EpochDay (valid values -365243219162 - 365241780471): 32
// expect: addTo [2024-03-03, 2024-03-01T19:45:30.123]
// expect: range [1, 1, 28, 31, false, true, true, false, 1 - 28/31, true, true]
// expect: range of [1 - 5, 1 - 2/5, 1/2 - 3/5, true]
// expect: range of 2 java.lang.IllegalArgumentException: Minimum value must be less than maximum value
// expect: range check [5, 5]
// expect: range check 2 java.time.DateTimeException: Invalid value for Year (valid values 1 - 28/31): 50
// expect: dow [5, 5, true, false, 1 - 7, Days, 2024-03-01, THURSDAY]
// expect: dow 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: Year
// expect: dow 3 java.time.DateTimeException: Unable to obtain DayOfWeek from TemporalAccessor: 13:45:30.123 of type java.time.LocalTime
// expect: month [5, 5, true, false, 1 - 12, Months, ISO, 2024-05-29, FEBRUARY]
// expect: month 2 java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfWeek
// expect: month 3 java.time.DateTimeException: Unable to obtain Month from TemporalAccessor: 13:45:30.123 of type java.time.LocalTime
// expect: month 4 MARCH
// expect: month 5 java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: DayOfWeek
// expect: with [2024-02-26, 2024-03-29, 2025-02-28, 2024-02-29T12:00+01:00[Europe/Berlin]]
// expect: offset [+01:02:03, +01:02:03, 12600, -12600, -12600, true, false, -64800 - 64800, 2024-02-29T13:45:30.123-03:30, -03:30, +02:00, -03:30]
// expect: offset 2 java.time.DateTimeException: Zone offset not in valid range: -18:00 to +18:00
// expect: offset 3 java.time.DateTimeException: Zone offset minutes and seconds must be positive because hours is positive
// expect: offset 4 java.time.DateTimeException: Zone offset hours not in valid range: value 19 is not in the range -18 to 18
// expect: offset 5 java.time.temporal.UnsupportedTemporalTypeException: Unsupported field: Year
// expect: offset 6 java.time.DateTimeException: Unable to obtain ZoneOffset from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: offset sorted [+01:00, Z, -05:00]
// expect: zone [Europe/Berlin, +02:00, Z, Europe/Berlin, +02:00, Asia/Tokyo, UTC+02:00, +02:00, GMT]
// expect: zone 2 java.time.DateTimeException: Unable to obtain ZoneId from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: zone 3 java.lang.IllegalArgumentException: prefix should be GMT, UTC or UT, is: XX
// expect: rules [+01:00, +01:00, false, false, +01:00, PT1H, ZoneRules[currentStandardOffset=+01:00], ZoneRules[currentStandardOffset=-03:30], true]
// expect: rules 2 [[+02:00, +01:00], [], true]
// expect: atTime [2024-02-29T01:02:03.000000004, 2024-02-29T01:02:03, 1709210730, 1709214330]
// expect: datesUntil [[2024-02-29, 2024-03-01, 2024-03-02], [2024-02-29, 2024-03-29, 2024-04-29], 0, [2024-02-29, 2024-02-26, 2024-02-23]]
// expect: datesUntil 2 java.lang.IllegalArgumentException: 2023-03-03 < 2024-02-29
// expect: datesUntil 3 java.lang.IllegalArgumentException: step is zero
// expect: datesUntil 4 java.lang.IllegalArgumentException: 2023-03-03 < 2024-02-29
// expect: datesUntil 5 java.lang.IllegalArgumentException: period months and days are of opposite sign
// expect: ofEpochSecond [2023-11-14T21:13:20.000000007, 07:13:20.000000005]
// expect: odt [2024-02-29T20:45:30.123+09:00[Asia/Tokyo], 2024-02-29T13:45:30.123+09:00[Asia/Tokyo], 2024-02-29T13:45:30.123Z]
// expect: year [2024-02-29, 2023-02, 2023-05]
// expect: year 2 java.time.DateTimeException: Invalid date 'DayOfYear 366' as '2023' is not a leap year
// expect: ym [true, false, 2024-05, 2020-02]
// expect: ym 2 java.time.DateTimeException: Invalid value for MonthOfYear (valid values 1 - 12): 13
// expect: zdt of [2024-02-29T13:45:30.123+01:00[Europe/Berlin], 2024-10-27T02:30+01:00[Europe/Berlin], 2024-10-27T02:30+02:00[Europe/Berlin], 2024-02-29T13:45:30.123+01:00[Europe/Berlin]]
// expect: zdt strict java.time.DateTimeException: ZoneOffset '+02:00' is not valid for LocalDateTime '2024-02-29T13:45:30.123' in zone 'Europe/Berlin'
// expect: zdt strict 2 java.time.DateTimeException: LocalDateTime '2024-03-31T02:30' does not exist in zone 'Europe/Berlin' due to a gap in the local time-line, typically caused by daylight savings
// expect: zdt overlap [2024-10-27T02:30+01:00[Europe/Berlin], 2024-10-27T02:30+02:00[Europe/Berlin], 2024-02-29T13:45:30.123+01:00[Europe/Berlin], 2024-10-27T02:30+02:00, +02:00]
// expect: unit [Hours, DAYS, 120, 9223372036854775807, -1]
// expect: unit 2 java.lang.IllegalArgumentException: No TimeUnit equivalent for Months
// expect: style [FULL_STANDALONE, SHORT, false, true]
