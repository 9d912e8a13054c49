// When calendars change from Julius to Gregory can be set.
import static java.util.Calendar.*
def t(String n, Closure c) { try { def v = c(); println "$n -> ${v}" } catch (Throwable e) { println "$n !! ${e.class.name}: ${e.message}" } }
def cal = { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.setTimeInMillis(951782400000L); c }
def s = { Calendar c -> (c.toString() =~ /time=.*?lenient=[a-z]+|firstDay.*/).collect { it }.join(' ') }
t('33') { def c = cal(); c.setGregorianChange(new Date(Long.MAX_VALUE)); s(c) + c.time + s(c) + c.get(DATE) + s(c) }
t('34') { def c = cal(); c.setGregorianChange(new Date(Long.MIN_VALUE)); c.set(1500, 1, 29); c.time }
t('35') { def c = cal(); c.setGregorianChange(new Date(951782400000L)); c.get(DATE); s(c) }
t('36') { def c = cal(); c.setGregorianChange(new Date(951782400000L)); c.add(DATE, -1); s(c) }
t('37') { def c = cal(); c.setGregorianChange(new Date(951782400000L)); c.hashCode() }
t('38') { def c = cal(); c.setGregorianChange(new Date(951782400000L)); [c.gregorianChange, c.isLeapYear(1900), c.isLeapYear(2000), c.equals(cal())] }
t('39') { def c = cal(); c.setGregorianChange(new Date(0)); c.set(YEAR, 1969);  c.get(DATE); s(c) }
t('first day') { def c = cal(); c.set(ERA, 7); c.firstDayOfWeek = 2 }
// expect: 33 -> time=951782400000,areFieldsSet=false,areAllFieldsSet=false,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]Tue Feb 29 00:00:00 UTC 2000time=951782400000,areFieldsSet=false,areAllFieldsSet=false,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]16time=951782400000,areFieldsSet=true,areAllFieldsSet=true,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=8,WEEK_OF_MONTH=3,DAY_OF_MONTH=16,DAY_OF_YEAR=47,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=3,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: 34 -> Thu Feb 20 00:00:00 UTC 1500
// expect: 35 -> time=951782400000,areFieldsSet=true,areAllFieldsSet=true,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: 36 -> time=951696000000,areFieldsSet=true,areAllFieldsSet=true,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=8,WEEK_OF_MONTH=3,DAY_OF_MONTH=15,DAY_OF_YEAR=46,DAY_OF_WEEK=2,DAY_OF_WEEK_IN_MONTH=3,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: 37 -> -1699887987
// expect: 38 -> [Tue Feb 29 00:00:00 UTC 2000, true, true, false]
// expect: 39 -> time=-25315200000,areFieldsSet=true,areAllFieldsSet=true,lenient=true firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=1969,MONTH=2,WEEK_OF_YEAR=9,WEEK_OF_MONTH=1,DAY_OF_MONTH=1,DAY_OF_YEAR=60,DAY_OF_WEEK=6,DAY_OF_WEEK_IN_MONTH=1,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: first day !! java.lang.IllegalArgumentException: Invalid era
