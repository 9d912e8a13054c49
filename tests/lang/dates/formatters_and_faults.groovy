import java.time.*
import java.time.temporal.*
import java.time.format.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def date = LocalDate.of(2024, 2, 29), time = LocalTime.of(13, 45, 30, 123000000)
def dt = LocalDateTime.of(date, time), zdt = dt.atZone(ZoneId.of('Europe/Berlin'))
def p = DateTimeFormatter.ofPattern('yyyy-MM-dd')
f('to') { def b = new StringBuilder('x'); p.formatTo(date, b); b }
f('get') { [p.chronology, p.locale, p.resolverFields, p.resolverStyle, p.zone, DateTimeFormatter.ISO_DATE.chronology, DateTimeFormatter.ISO_DATE.resolverStyle, DateTimeFormatter.ofPattern('HH').chronology] }
f('get 2') { [p.withZone(ZoneId.of('UTC')).zone, p.withLocale(Locale.GERMANY).locale, p.withResolverStyle(ResolverStyle.STRICT).resolverStyle] }
f('localized') { [FormatStyle.values().collect { try { DateTimeFormatter.ofLocalizedDate(it).withLocale(Locale.US).format(date) } catch (e) { e.message } }, [FormatStyle.LONG, FormatStyle.MEDIUM, FormatStyle.SHORT].collect { try { DateTimeFormatter.ofLocalizedTime(it).withLocale(Locale.US).format(zdt) } catch (e) { e.message } }] }
f('localized 2') { [DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.US).format(dt), DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.US).format(dt)] }
f('localized de') { FormatStyle.values().collect { DateTimeFormatter.ofLocalizedDate(it).withLocale(Locale.GERMANY).format(date) } }
f('localized text') { [DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT), DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.LONG)] }
f('parse') { def a = p.parse('2024-02-29'); [a.get(ChronoField.YEAR), a.isSupported(ChronoField.HOUR_OF_DAY), LocalDate.from(a), a.query(TemporalQueries.localDate())] }
f('parse 2') { p.parse('x') }
f('parse query') { [p.parse('2024-02-29', { LocalDate.from(it) } as TemporalQuery), DateTimeFormatter.ISO_DATE_TIME.parseBest('2024-02-29T10:15', { ZonedDateTime.from(it) } as TemporalQuery, { LocalDateTime.from(it) } as TemporalQuery)] }
f('iso more') { [DateTimeFormatter.ISO_ORDINAL_DATE.format(date)] }
f('parse time') { LocalTime.parse('10:15', DateTimeFormatter.ofPattern('HH:mm')) }
f('strict') { LocalDate.parse('2023-02-29', DateTimeFormatter.ofPattern('uuuu-MM-dd').withResolverStyle(ResolverStyle.STRICT)) }
f('smart') { LocalDate.parse('2023-02-29', DateTimeFormatter.ofPattern('uuuu-MM-dd')) }
f('smart 2') { LocalDate.parse('2023-02-30', p) }
f('lenient') { LocalDate.parse('2023-02-30', DateTimeFormatter.ofPattern('uuuu-MM-dd').withResolverStyle(ResolverStyle.LENIENT)) }
f('error') { try { LocalDate.parse('2023-99-01') } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString, e.message] } }
f('error 2') { try { LocalDate.parse('2023x01') } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString] } }
f('error 3') { try { Duration.parse('nope') } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString] } }
f('error 4') { try { Period.parse('P1Z') } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString] } }
f('error 5') { try { LocalDate.parse('2023-01-01x') } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString] } }
f('error 6') { try { LocalDate.parse('01.13.2023', DateTimeFormatter.ofPattern('dd.MM.yyyy')) } catch (DateTimeParseException e) { [e.errorIndex, e.parsedString, e.message] } }
f('bare') { [LocalDateTime.parse('2024-02-29T10:15', DateTimeFormatter.ISO_DATE_TIME), LocalDateTime.parse('2024-02-29T10:15+02:00', DateTimeFormatter.ISO_DATE_TIME)] }
for (t in ['2023x01', '23-01-01', '2023-1-01', '2023-02', '', '2023-02-xx', '2023-02-1']) f(t) { LocalDate.parse(t) }
for (t in ['10:15:', '1015', '10:1', '25:00', '10:15:61']) f(t) { LocalTime.parse(t) }
def points = [LocalDate.of(2024, 2, 29), LocalTime.of(1, 2), dt, zdt, dt.atOffset(ZoneOffset.UTC), Instant.ofEpochSecond(5), YearMonth.of(2024, 2), Year.of(2024)]
for (c in [LocalDate, LocalTime, LocalDateTime, ZonedDateTime, OffsetDateTime, Instant, YearMonth, Year]) for (x in points) f("$c.simpleName of $x") { c.from(x).getClass() == c }
for (t in ['2024-01-01T10:1', '2024-01-01T', '2024-01-01', '2024-01-01X10:15', '2024-13-01T10:15', '2024-01-01T24:00', '2024-01-01T10:60', '2024-01-01T10:15:3', '2024-01-01T10:15:30.', '2024-01-01T10:15Z', '2024-02-30T10:15']) f(t) { LocalDateTime.parse(t) }
for (t in ['2024-01-01T10:15', '2024-01-01T10:15+', '2024-01-01T10:15+2', '2024-01-01T10:15+02:0', '2024-01-01T10:15+02:00[Nope/Zone]', '2024-01-01T10:15+02:00[', '2024-01-01T10:15+02:00[Europe/Berlin', '2024-01-01T25:15Z']) f("z $t") { ZonedDateTime.parse(t) }
for (t in ['2024-01-01T10:15', '2024-01-01T10:15:00X', '2024-01-01']) f("i $t") { Instant.parse(t) }
// expect: to x2024-02-29
// expect: get [null, en, null, SMART, null, ISO, STRICT, null]
// expect: get 2 [UTC, de_DE, STRICT]
// expect: localized [[Thursday, February 29, 2024, February 29, 2024, Feb 29, 2024, 2/29/24], [1:45:30 PM CET, 1:45:30 PM, 1:45 PM]]
// expect: localized 2 [2/29/24, 1:45 PM, Feb 29, 2024, 1:45 PM]
// expect: localized de [Donnerstag, 29. Februar 2024, 29. Februar 2024, 29.02.2024, 29.02.24]
// expect: localized text [Localized(SHORT,), Localized(SHORT,LONG)]
// expect: parse [2024, false, 2024-02-29, 2024-02-29]
// expect: parse 2 java.time.format.DateTimeParseException: Text 'x' could not be parsed at index 0
// expect: parse query [2024-02-29, 2024-02-29T10:15]
// expect: iso more [2024-060]
// expect: parse time 10:15
// expect: strict java.time.format.DateTimeParseException: Text '2023-02-29' could not be parsed: Invalid date 'February 29' as '2023' is not a leap year
// expect: smart 2023-02-28
// expect: smart 2 2023-02-28
// expect: lenient 2023-03-02
// expect: error [0, 2023-99-01, Text '2023-99-01' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 99]
// expect: error 2 [4, 2023x01]
// expect: error 3 [0, nope]
// expect: error 4 [0, P1Z]
// expect: error 5 [10, 2023-01-01x]
// expect: error 6 [0, 01.13.2023, Text '01.13.2023' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 13]
// expect: bare [2024-02-29T10:15, 2024-02-29T10:15]
// expect: 2023x01 java.time.format.DateTimeParseException: Text '2023x01' could not be parsed at index 4
// expect: 23-01-01 java.time.format.DateTimeParseException: Text '23-01-01' could not be parsed at index 0
// expect: 2023-1-01 java.time.format.DateTimeParseException: Text '2023-1-01' could not be parsed at index 5
// expect: 2023-02 java.time.format.DateTimeParseException: Text '2023-02' could not be parsed at index 7
// expect:  java.time.format.DateTimeParseException: Text '' could not be parsed at index 0
// expect: 2023-02-xx java.time.format.DateTimeParseException: Text '2023-02-xx' could not be parsed at index 8
// expect: 2023-02-1 java.time.format.DateTimeParseException: Text '2023-02-1' could not be parsed at index 8
// expect: 10:15: java.time.format.DateTimeParseException: Text '10:15:' could not be parsed, unparsed text found at index 5
// expect: 1015 java.time.format.DateTimeParseException: Text '1015' could not be parsed at index 2
// expect: 10:1 java.time.format.DateTimeParseException: Text '10:1' could not be parsed at index 3
// expect: 25:00 java.time.format.DateTimeParseException: Text '25:00' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 25
// expect: 10:15:61 java.time.format.DateTimeParseException: Text '10:15:61' could not be parsed: Invalid value for SecondOfMinute (valid values 0 - 59): 61
// expect: LocalDate of 2024-02-29 true
// expect: LocalDate of 01:02 java.time.DateTimeException: Unable to obtain LocalDate from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: LocalDate of 2024-02-29T13:45:30.123 true
// expect: LocalDate of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: LocalDate of 2024-02-29T13:45:30.123Z true
// expect: LocalDate of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain LocalDate from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: LocalDate of 2024-02 java.time.DateTimeException: Unable to obtain LocalDate from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: LocalDate of 2024 java.time.DateTimeException: Unable to obtain LocalDate from TemporalAccessor: 2024 of type java.time.Year
// expect: LocalTime of 2024-02-29 java.time.DateTimeException: Unable to obtain LocalTime from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: LocalTime of 01:02 true
// expect: LocalTime of 2024-02-29T13:45:30.123 true
// expect: LocalTime of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: LocalTime of 2024-02-29T13:45:30.123Z true
// expect: LocalTime of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain LocalTime from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: LocalTime of 2024-02 java.time.DateTimeException: Unable to obtain LocalTime from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: LocalTime of 2024 java.time.DateTimeException: Unable to obtain LocalTime from TemporalAccessor: 2024 of type java.time.Year
// expect: LocalDateTime of 2024-02-29 java.time.DateTimeException: Unable to obtain LocalDateTime from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: LocalDateTime of 01:02 java.time.DateTimeException: Unable to obtain LocalDateTime from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: LocalDateTime of 2024-02-29T13:45:30.123 true
// expect: LocalDateTime of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: LocalDateTime of 2024-02-29T13:45:30.123Z true
// expect: LocalDateTime of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain LocalDateTime from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: LocalDateTime of 2024-02 java.time.DateTimeException: Unable to obtain LocalDateTime from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: LocalDateTime of 2024 java.time.DateTimeException: Unable to obtain LocalDateTime from TemporalAccessor: 2024 of type java.time.Year
// expect: ZonedDateTime of 2024-02-29 java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: ZonedDateTime of 01:02 java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: ZonedDateTime of 2024-02-29T13:45:30.123 java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 2024-02-29T13:45:30.123 of type java.time.LocalDateTime
// expect: ZonedDateTime of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: ZonedDateTime of 2024-02-29T13:45:30.123Z true
// expect: ZonedDateTime of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: ZonedDateTime of 2024-02 java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: ZonedDateTime of 2024 java.time.DateTimeException: Unable to obtain ZonedDateTime from TemporalAccessor: 2024 of type java.time.Year
// expect: OffsetDateTime of 2024-02-29 java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: OffsetDateTime of 01:02 java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: OffsetDateTime of 2024-02-29T13:45:30.123 java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 2024-02-29T13:45:30.123 of type java.time.LocalDateTime
// expect: OffsetDateTime of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: OffsetDateTime of 2024-02-29T13:45:30.123Z true
// expect: OffsetDateTime of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: OffsetDateTime of 2024-02 java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: OffsetDateTime of 2024 java.time.DateTimeException: Unable to obtain OffsetDateTime from TemporalAccessor: 2024 of type java.time.Year
// expect: Instant of 2024-02-29 java.time.DateTimeException: Unable to obtain Instant from TemporalAccessor: 2024-02-29 of type java.time.LocalDate
// expect: Instant of 01:02 java.time.DateTimeException: Unable to obtain Instant from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: Instant of 2024-02-29T13:45:30.123 java.time.DateTimeException: Unable to obtain Instant from TemporalAccessor: 2024-02-29T13:45:30.123 of type java.time.LocalDateTime
// expect: Instant of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: Instant of 2024-02-29T13:45:30.123Z true
// expect: Instant of 1970-01-01T00:00:05Z true
// expect: Instant of 2024-02 java.time.DateTimeException: Unable to obtain Instant from TemporalAccessor: 2024-02 of type java.time.YearMonth
// expect: Instant of 2024 java.time.DateTimeException: Unable to obtain Instant from TemporalAccessor: 2024 of type java.time.Year
// expect: YearMonth of 2024-02-29 true
// expect: YearMonth of 01:02 java.time.DateTimeException: Unable to obtain YearMonth from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: YearMonth of 2024-02-29T13:45:30.123 true
// expect: YearMonth of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: YearMonth of 2024-02-29T13:45:30.123Z true
// expect: YearMonth of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain YearMonth from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: YearMonth of 2024-02 true
// expect: YearMonth of 2024 java.time.DateTimeException: Unable to obtain YearMonth from TemporalAccessor: 2024 of type java.time.Year
// expect: Year of 2024-02-29 true
// expect: Year of 01:02 java.time.DateTimeException: Unable to obtain Year from TemporalAccessor: 01:02 of type java.time.LocalTime
// expect: Year of 2024-02-29T13:45:30.123 true
// expect: Year of 2024-02-29T13:45:30.123+01:00[Europe/Berlin] true
// expect: Year of 2024-02-29T13:45:30.123Z true
// expect: Year of 1970-01-01T00:00:05Z java.time.DateTimeException: Unable to obtain Year from TemporalAccessor: 1970-01-01T00:00:05Z of type java.time.Instant
// expect: Year of 2024-02 true
// expect: Year of 2024 true
// expect: 2024-01-01T10:1 java.time.format.DateTimeParseException: Text '2024-01-01T10:1' could not be parsed at index 14
// expect: 2024-01-01T java.time.format.DateTimeParseException: Text '2024-01-01T' could not be parsed at index 11
// expect: 2024-01-01 java.time.format.DateTimeParseException: Text '2024-01-01' could not be parsed at index 10
// expect: 2024-01-01X10:15 java.time.format.DateTimeParseException: Text '2024-01-01X10:15' could not be parsed at index 10
// expect: 2024-13-01T10:15 java.time.format.DateTimeParseException: Text '2024-13-01T10:15' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 13
// expect: 2024-01-01T24:00 java.time.format.DateTimeParseException: Text '2024-01-01T24:00' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 24
// expect: 2024-01-01T10:60 java.time.format.DateTimeParseException: Text '2024-01-01T10:60' could not be parsed: Invalid value for MinuteOfHour (valid values 0 - 59): 60
// expect: 2024-01-01T10:15:3 java.time.format.DateTimeParseException: Text '2024-01-01T10:15:3' could not be parsed, unparsed text found at index 16
// expect: 2024-01-01T10:15:30. 2024-01-01T10:15:30
// expect: 2024-01-01T10:15Z java.time.format.DateTimeParseException: Text '2024-01-01T10:15Z' could not be parsed, unparsed text found at index 16
// expect: 2024-02-30T10:15 java.time.format.DateTimeParseException: Text '2024-02-30T10:15' could not be parsed: Invalid date 'FEBRUARY 30'
// expect: z 2024-01-01T10:15 java.time.format.DateTimeParseException: Text '2024-01-01T10:15' could not be parsed at index 16
// expect: z 2024-01-01T10:15+ java.time.format.DateTimeParseException: Text '2024-01-01T10:15+' could not be parsed at index 16
// expect: z 2024-01-01T10:15+2 java.time.format.DateTimeParseException: Text '2024-01-01T10:15+2' could not be parsed at index 16
// expect: z 2024-01-01T10:15+02:0 java.time.format.DateTimeParseException: Text '2024-01-01T10:15+02:0' could not be parsed, unparsed text found at index 19
// expect: z 2024-01-01T10:15+02:00[Nope/Zone] java.time.format.DateTimeParseException: Text '2024-01-01T10:15+02:00[Nope/Zone]' could not be parsed, unparsed text found at index 22
// expect: z 2024-01-01T10:15+02:00[ java.time.format.DateTimeParseException: Text '2024-01-01T10:15+02:00[' could not be parsed, unparsed text found at index 22
// expect: z 2024-01-01T10:15+02:00[Europe/Berlin java.time.format.DateTimeParseException: Text '2024-01-01T10:15+02:00[Europe/Berlin' could not be parsed, unparsed text found at index 22
// expect: z 2024-01-01T25:15Z java.time.format.DateTimeParseException: Text '2024-01-01T25:15Z' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 25
// expect: i 2024-01-01T10:15 java.time.format.DateTimeParseException: Text '2024-01-01T10:15' could not be parsed at index 16
// expect: i 2024-01-01T10:15:00X java.time.format.DateTimeParseException: Text '2024-01-01T10:15:00X' could not be parsed at index 19
// expect: i 2024-01-01 java.time.format.DateTimeParseException: Text '2024-01-01' could not be parsed at index 10
