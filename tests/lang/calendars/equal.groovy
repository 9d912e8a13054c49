// Calendars are equal when time, zone, weeks, leniency and reform are.
import static java.util.Calendar.*
def t(String n, Closure c) { try { def v = c(); println "$n -> ${v}" } catch (Throwable e) { println "$n !! ${e.class.name}: ${e.message}" } }
def cal = { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.setTimeInMillis(951782400000L); c }
def s = { Calendar c -> (c.toString() =~ /time=.*?lenient=[a-z]+|firstDay.*/).collect { it }.join(' ') }
t('27') { def c = cal(); c.lenient = false; c.set(DATE, 30); c == cal() }
t('28') { def c = cal(); c.lenient = false; c.set(DATE, 30); c.equals(cal()) }
t('29') { def c = cal(); c.lenient = false; c.set(DATE, 30); c <=> cal() }
t('30') { def c = cal(); c.lenient = false; c == cal() }
t('31') { def c = cal(); c.firstDayOfWeek = 2; c.equals(cal()) }
t('32') { def c = cal(); c.timeZone = TimeZone.getTimeZone('Europe/Berlin'); s(c) + c.equals(cal()) }
t('38') { def c = cal(); c.setGregorianChange(new Date(951782400000L)); [c.gregorianChange, c.isLeapYear(1900), c.isLeapYear(2000), c.equals(cal())] }
// expect: 27 -> false
// expect: 28 -> false
// expect: 29 -> 1
// expect: 30 -> true
// expect: 31 -> false
// expect: 32 -> time=951782400000,areFieldsSet=false,areAllFieldsSet=false,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]false
// expect: 38 -> [Tue Feb 29 00:00:00 UTC 2000, true, true, false]
