import java.text.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def d = new DecimalFormat('#,##0.00', DecimalFormatSymbols.getInstance(Locale.US))
f('format 3') { def b = new StringBuffer('<'); [d.format(1234.5d, b, new FieldPosition(0)).toString(), d.format(12L, new StringBuffer(), new FieldPosition(0)).toString()] }
f('multiplier') { def x = new DecimalFormat('0', DecimalFormatSymbols.getInstance(Locale.US)); x.multiplier = 10; [x.multiplier, x.format(1.5d), new DecimalFormat('0%').multiplier, new DecimalFormat('0').multiplier, x.parse('15')] }
f('negative') { def x = new DecimalFormat('0.0', DecimalFormatSymbols.getInstance(Locale.US)); def a = [x.negativePrefix, x.negativeSuffix, x.positivePrefix, x.positiveSuffix]; x.negativePrefix = '('; x.negativeSuffix = ')'; x.positivePrefix = '+'; [a, x.format(-1.5d), x.format(1.5d), x.toPattern()] }
f('parseObject') { [d.parseObject('1,234.5'), d.parseObject('x12', new ParsePosition(1))] }
f('parseObject 2') { d.parseObject('x') }
f('localized') { def x = new DecimalFormat('#,##0.00', DecimalFormatSymbols.getInstance(Locale.GERMANY)); [x.toLocalizedPattern(), x.toPattern(), { x.applyLocalizedPattern('#.##0,0'); x.toPattern() }()] }
def s = DecimalFormatSymbols.getInstance(Locale.US)
f('symbols') { [s.digit, s.exponentSeparator, s.infinity, s.currencySymbol, s.monetaryDecimalSeparator, s.monetaryGroupingSeparator, s.getNaN(), s.patternSeparator, s.perMill, s.percent, s.zeroDigit, s.minusSign, s.decimalSeparator, s.groupingSeparator] }
f('symbols de') { def g = DecimalFormatSymbols.getInstance(Locale.GERMANY); [g.digit, g.exponentSeparator, g.infinity, g.currencySymbol, g.monetaryDecimalSeparator, g.getNaN(), g.patternSeparator, g.perMill, g.percent, g.zeroDigit, g.minusSign, g.decimalSeparator, g.groupingSeparator] }
f('symbols set') { def x = DecimalFormatSymbols.getInstance(Locale.US); x.infinity = 'INF'; x.setNaN('nan'); x.percent = 'p' as char; x.exponentSeparator = 'e'; x.zeroDigit = '٠' as char; x.perMill = 'm' as char; x.currencySymbol = 'C'; [new DecimalFormat('0.0', x).format(Double.POSITIVE_INFINITY), new DecimalFormat('0.0', x).format(Double.NaN), new DecimalFormat('0%', x).format(0.5d), new DecimalFormat('0.0E0', x).format(12345d), new DecimalFormat('00', x).format(7), new DecimalFormat('0\u2030', x).format(0.5d), new DecimalFormat('¤0', x).format(5), x.infinity, x.getNaN()] }
f('nf') { def n = NumberFormat.getInstance(Locale.US); [n.format(5.5d, new StringBuffer(), new FieldPosition(0)).toString(), n.parseObject('5.5')] }
// dates
TimeZone.default = TimeZone.getTimeZone('UTC')
def date = new Date(1700000000000L)
def sdf = new SimpleDateFormat('yyyy-MM-dd HH:mm', Locale.US)
f('df') { def x = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, Locale.US); [x.format(date), x.timeZone.ID, x.lenient, x.calendar.class.simpleName, x.numberFormat.class.simpleName, x.parse('1/2/24, 3:04 AM').time] }
f('df tz') { def x = DateFormat.getTimeInstance(DateFormat.SHORT, Locale.US); x.timeZone = TimeZone.getTimeZone('GMT+2'); x.format(date) }
f('df parse pos') { DateFormat.getDateInstance(DateFormat.SHORT, Locale.US).parse('x1/2/24', new ParsePosition(1)).time }
f('df parse bad') { DateFormat.getDateInstance(DateFormat.SHORT, Locale.US).parse('nope') }
f('df lenient') { def x = DateFormat.getDateInstance(DateFormat.SHORT, Locale.US); x.lenient = false; x.parse('13/45/24') }
f('sdf 3') { sdf.format(date, new StringBuffer('>'), new FieldPosition(0)).toString() }
f('sdf parseObject') { [sdf.parseObject('2024-01-02 03:04').time, sdf.parseObject('x2024-01-02 03:04', new ParsePosition(1)).time] }
f('sdf two digits') { def x = new SimpleDateFormat('yy'); x.set2DigitYearStart(new Date(0L)); [x.get2DigitYearStart().time, x.parse('69').time, x.parse('71').time] }
f('sdf localized') { [sdf.toLocalizedPattern(), { sdf.applyLocalizedPattern('yyyy'); sdf.format(date) }()] }
f('sdf number') { sdf.numberFormat.class.simpleName }
// messages
def m = new MessageFormat('a {0} b {1,number,0.0} c {0}', Locale.US)
f('mf format') { m.format(['x', 2.5d] as Object[], new StringBuffer('>'), new FieldPosition(0)).toString() }
f('mf apply') { def x = new MessageFormat('x'); x.applyPattern('{0}!'); [x.format(['y'] as Object[]), x.toPattern()] }
f('mf parse') { new MessageFormat('a {0} b {1}').parse('a X b Y').toList() }
f('mf parse num') { new MessageFormat('n {0,number}', Locale.US).parse('n 1,234').toList() }
f('mf parse bad') { new MessageFormat('a {0} b').parse('zzz') }
f('mf parse pos') { new MessageFormat('{0}-{1}').parse('xx1-2', new ParsePosition(2)).toList() }
f('mf parseObject') { new MessageFormat('{0}-{1}').parseObject('1-2').toList() }
f('mf locale') { def x = new MessageFormat('{0,number}'); x.locale = Locale.GERMANY; x.applyPattern('{0,number}'); [x.format([1234.5d] as Object[]), x.locale] }
// zones and locales
f('tz') { def z = TimeZone.getTimeZone('Europe/Berlin'); [z.DSTSavings, z.getOffset(1, 2024, 6, 1, 2, 0), TimeZone.getTimeZone('UTC').DSTSavings] }
f('tz set') { def z = TimeZone.getTimeZone('GMT+1'); z.ID = 'mine'; z.rawOffset = 7200000; [z.ID, z.rawOffset, z.getOffset(0L)] }
f('locale') { [Locale.getDefault(Locale.Category.FORMAT) != null, Locale.US.displayScript, Locale.US.displayVariant, Locale.US.extensionKeys, Locale.US.unicodeLocaleAttributes, Locale.US.unicodeLocaleKeys, Locale.US.hasExtensions(), Locale.US.stripExtensions(), Locale.US.getExtension('u' as char)] }
// expect: format 3 [<1,234.50, 12.00]
// expect: multiplier [10, 15, 100, 1, 1.5]
// expect: negative [[-, , , ], (1.5), +1.5, +#0.0;(#0.0)]
// expect: parseObject [1234.5, 12]
// expect: parseObject 2 java.text.ParseException: Format.parseObject(String) failed
// expect: localized [#.##0,00, #,##0.00, #,##0.0]
// expect: symbols [#, E, ∞, $, ., ,, NaN, ;, ‰, %, 0, -, ., ,]
// expect: symbols de [#, E, ∞, €, ,, NaN, ;, ‰, %, 0, -, ,, .]
// expect: symbols set [INF, nan, ٥٠p, ١.٢e٤, ٠٧, ٥٠٠m, C٥, INF, nan]
// expect: nf [5.5, 5.5]
// expect: df [11/14/23, 10:13 PM, UTC, true, GregorianCalendar, DecimalFormat, 1704164640000]
// expect: df tz 12:13 AM
// expect: df parse pos 1704153600000
// expect: df parse bad java.text.ParseException: Unparseable date: "nope"
// expect: df lenient java.text.ParseException: Unparseable date: "13/45/24"
// expect: sdf 3 >2023-11-14 22:13
// expect: sdf parseObject [1704164640000, 1704164640000]
// expect: sdf two digits [0, 3124224000000, 31536000000]
// expect: sdf localized [yyyy-MM-dd HH:mm, 2023]
// expect: sdf number DecimalFormat
// expect: mf format >a x b 2.5 c x
// expect: mf apply [y!, {0}!]
// expect: mf parse [X, Y]
// expect: mf parse num [1234]
// expect: mf parse bad java.text.ParseException: MessageFormat parse error!
// expect: mf parse pos [1, 2]
// expect: mf parseObject [1, 2]
// expect: mf locale [1.234,5, de_DE]
// expect: tz [3600000, 7200000, 0]
// expect: tz set [mine, 7200000, 7200000]
// expect: locale [true, , , [], [], [], false, en_US, null]
