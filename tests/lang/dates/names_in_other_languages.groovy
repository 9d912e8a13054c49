// names of months and days, and the forms of dates, are those of the locale
import java.text.*
import java.time.*
import java.time.format.*
def day = new Date(1319120000000L)
for (locale in [Locale.US, Locale.GERMANY, Locale.FRENCH, new Locale('es'), new Locale('nl', 'NL'), new Locale('pl'), new Locale('ru')]) {
    println "$locale ${new SimpleDateFormat('EEEE EEE d MMMM MMM yyyy', locale).format(day)} ${String.format(locale, '%1$tB %1$tb %1$tA %1$ta', day)}"
    println((0..3).collect { DateFormat.getDateInstance(it, locale).format(day) }.join(' - ') + ' ' + DateFormat.getDateTimeInstance(2, 3, locale).format(day))
    println DateTimeFormatter.ofPattern('EEE d MMMM yyyy', locale).format(LocalDate.of(2020, 5, 3))
    def format = new SimpleDateFormat('d MMMM yyyy', locale)
    println format.parse(format.format(day)).format('yyyy-MM-dd')
    println "${DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL, locale)} ${Month.MARCH.getDisplayName(TextStyle.SHORT, locale)}"
}
def cal = new GregorianCalendar(2009, 1, 14)
println cal.getDisplayName(Calendar.MONTH, Calendar.LONG, Locale.GERMAN) + ' ' + cal.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.SHORT, Locale.US)
println cal.getDisplayNames(Calendar.DAY_OF_WEEK, Calendar.SHORT, Locale.FRENCH).sort()
println cal.getDisplayName(Calendar.YEAR, Calendar.LONG, Locale.US)
println DateTimeFormatter.ofPattern('MMMM').withLocale(Locale.ITALIAN).format(LocalDate.of(2020, 5, 3))
// expect: en_US Thursday Thu 20 October Oct 2011 October Oct Thursday Thu
// expect: Thursday, October 20, 2011 - October 20, 2011 - Oct 20, 2011 - 10/20/11 Oct 20, 2011, 2:13 PM
// expect: Sun 3 May 2020
// expect: 2011-10-20
// expect: Monday Mar
// expect: de_DE Donnerstag Do. 20 Oktober Okt. 2011 Oktober Okt. Donnerstag Do.
// expect: Donnerstag, 20. Oktober 2011 - 20. Oktober 2011 - 20.10.2011 - 20.10.11 20.10.2011, 14:13
// expect: So. 3 Mai 2020
// expect: 2011-10-20
// expect: Montag März
// expect: fr jeudi jeu. 20 octobre oct. 2011 octobre oct. jeudi jeu.
// expect: jeudi 20 octobre 2011 - 20 octobre 2011 - 20 oct. 2011 - 20/10/2011 20 oct. 2011 14:13
// expect: dim. 3 mai 2020
// expect: 2011-10-20
// expect: lundi mars
// expect: es jueves jue 20 octubre oct 2011 octubre oct jueves jue
// expect: jueves, 20 de octubre de 2011 - 20 de octubre de 2011 - 20 oct 2011 - 20/10/11 20 oct 2011 14:13
// expect: dom 3 mayo 2020
// expect: 2011-10-20
// expect: lunes mar
// expect: nl_NL donderdag do 20 oktober okt. 2011 oktober okt. donderdag do
// expect: donderdag 20 oktober 2011 - 20 oktober 2011 - 20 okt. 2011 - 20-10-2011 20 okt. 2011 14:13
// expect: zo 3 mei 2020
// expect: 2011-10-20
// expect: maandag mrt.
// expect: pl czwartek czw. 20 października paź 2011 października paź czwartek czw.
// expect: czwartek, 20 października 2011 - 20 października 2011 - 20 paź 2011 - 20.10.2011 20 paź 2011, 14:13
// expect: niedz. 3 maja 2020
// expect: 2011-10-20
// expect: poniedziałek mar
// expect: ru четверг чт 20 октября окт. 2011 октября окт. четверг чт
// expect: четверг, 20 октября 2011 г. - 20 октября 2011 г. - 20 окт. 2011 г. - 20.10.2011 20 окт. 2011 г., 14:13
// expect: вс 3 мая 2020
// expect: 2011-10-20
// expect: понедельник мар.
// expect: Februar Sat
// expect: [dim.:1, jeu.:5, lun.:2, mar.:3, mer.:4, sam.:7, ven.:6]
// expect: null
// expect: maggio
