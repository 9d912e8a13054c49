// constants through an object, copies with other fields, fields that stay when the zone changes, the whole text
def cal = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
cal.timeInMillis = 1234567890123L
println "${cal.YEAR} ${5.MAX_VALUE} ${cal.with { clear(); set(YEAR, 2009); set MONTH, SEPTEMBER; set DATE, 4; add DATE, 2; time.format('yyyy/MM/dd') }}"
println cal.copyWith(year: 2001, month: Calendar.MARCH, date: 3, hourOfDay: 1, minute: 2, second: 3).time
println "${cal.updated(year: 2001).time} ${cal.time}"
println cal
def amsterdam = TimeZone.getTimeZone('Europe/Amsterdam')
def moved = { c -> c.timeZone = amsterdam; println c.time.format('yyyy-MM-dd HH:mm', TimeZone.getTimeZone('UTC')) }
def day = { new GregorianCalendar(2011, 9, 20) }
moved day()
moved day().with { time; it }
moved day().with { add(5, 1); it }
moved day().with { timeInMillis = 0; set(1, 2000); it }
println day().with { timeZone = amsterdam; time.format('yyyy/MM/dd HH:mm', amsterdam) }
try { cal.copyWith(null) } catch (NullPointerException e) { println 'null' }
try { cal.Year } catch (MissingPropertyException e) { println e.message }
// expect: 1 2147483647 2009/09/06
// expect: Sat Mar 03 01:02:03 UTC 2001
// expect: Thu Sep 06 00:00:00 UTC 2001 Sun Sep 06 00:00:00 UTC 2009
// expect: java.util.GregorianCalendar[time=1252195200000,areFieldsSet=true,areAllFieldsSet=true,lenient=true,zone=sun.util.calendar.ZoneInfo[id="UTC",offset=0,dstSavings=0,useDaylight=false,transitions=0,lastRule=null],firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2009,MONTH=8,WEEK_OF_YEAR=37,WEEK_OF_MONTH=2,DAY_OF_MONTH=6,DAY_OF_YEAR=249,DAY_OF_WEEK=1,DAY_OF_WEEK_IN_MONTH=1,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: 2011-10-19 22:00
// expect: 2011-10-20 00:00
// expect: 2011-10-21 00:00
// expect: 1999-12-31 23:00
// expect: 2011/10/20 00:00
// expect: null
// expect: No such property: Year for class: java.util.GregorianCalendar
