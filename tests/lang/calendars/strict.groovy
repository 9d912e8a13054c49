// A calendar that is not lenient refuses fields out of range, and fields that come out as others.
import static java.util.Calendar.*
def t(String n, Closure c) { try { def v = c(); println "$n -> ${v}" } catch (Throwable e) { println "$n !! ${e.class.name}: ${e.message}" } }
def cal = { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.setTimeInMillis(951782400000L); c }
def s = { Calendar c -> (c.toString() =~ /time=.*?lenient=[a-z]+|firstDay.*/).collect { it }.join(' ') }
t('15') { def c = cal(); c.lenient = false; c.set(MONTH, 12); c.time }
t('16') { def c = cal(); c.lenient = false; c.set(DATE, 30); c.time }
t('17') { def c = cal(); c.lenient = false; c.set(DATE, 30); c.get(YEAR) }
t('18') { def c = cal(); c.lenient = false; c.set(DATE, 30); try { c.time } catch (e) {}; s(c) }
t('19') { def c = cal(); c.lenient = false; c.set(HOUR, 13); c.time }
t('20') { def c = cal(); c.lenient = false; c.set(DAY_OF_WEEK, 9); c.time }
t('21') { def c = cal(); c.lenient = false; c.set(ERA, 2); c.time }
t('22') { def c = cal(); c.lenient = false; c.set(YEAR, 0); c.time }
t('23') { def c = cal(); c.lenient = false; c.set(DAY_OF_WEEK, 2); s(c) + c.time }
t('24') { def c = cal(); c.lenient = false; c.set(WEEK_OF_YEAR, 53); s(c) + c.time }
t('25') { def c = cal(); c.lenient = false; c.set(1582, 9, 10); c.time }
t('26') { def c = cal(); c.lenient = false; c.set(DATE, 30); c.hashCode() }
t('27') { def c = cal(); c.lenient = false; c.set(DATE, 30); c == cal() }
t('28') { def c = cal(); c.lenient = false; c.set(DATE, 30); c.equals(cal()) }
t('29') { def c = cal(); c.lenient = false; c.set(DATE, 30); c <=> cal() }
t('30') { def c = cal(); c.lenient = false; c == cal() }
t('96') { def c = cal(); c.lenient = false; c.set(MILLISECOND, 1000); c.set(SECOND, 70); c.time }
t('97') { def c = cal(); c.lenient = false; c.add(MONTH, 12); s(c) + c.time }
t('98') { def c = cal(); c.lenient = false; c.roll(MONTH, 12); s(c) + c.time }
t('99') { def c = cal(); c.lenient = false; c.clear(); c.time }
for (f in 0..16) for (v in [-1, 1, 13, 60]) { t("strict $f $v") { def c = cal(); c.lenient = false; c.set(f, v); c.time } }
// expect: 15 !! java.lang.IllegalArgumentException: MONTH
// expect: 16 !! java.lang.IllegalArgumentException: DAY_OF_MONTH: 30 -> 1
// expect: 17 !! java.lang.IllegalArgumentException: DAY_OF_MONTH: 30 -> 1
// expect: 18 -> time=?,areFieldsSet=false,areAllFieldsSet=true,lenient=false firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=30,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]
// expect: 19 !! java.lang.IllegalArgumentException: HOUR
// expect: 20 !! java.lang.IllegalArgumentException: DAY_OF_WEEK
// expect: 21 !! java.lang.IllegalArgumentException: ERA
// expect: 22 !! java.lang.IllegalArgumentException: YEAR
// expect: 23 -> time=?,areFieldsSet=false,areAllFieldsSet=true,lenient=false firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=2,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]Mon Feb 28 00:00:00 UTC 2000
// expect: 24 -> time=?,areFieldsSet=false,areAllFieldsSet=true,lenient=false firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=53,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]Tue Dec 26 00:00:00 UTC 2000
// expect: 25 !! java.lang.IllegalArgumentException: the specified date doesn't exist
// expect: 26 -> -1614418937
// expect: 27 -> false
// expect: 28 -> false
// expect: 29 -> 1
// expect: 30 -> true
// expect: 96 !! java.lang.IllegalArgumentException: SECOND
// expect: 97 -> time=?,areFieldsSet=false,areAllFieldsSet=true,lenient=false firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2001,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=28,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]Wed Feb 28 00:00:00 UTC 2001
// expect: 98 -> time=?,areFieldsSet=false,areAllFieldsSet=true,lenient=false firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2000,MONTH=1,WEEK_OF_YEAR=10,WEEK_OF_MONTH=5,DAY_OF_MONTH=29,DAY_OF_YEAR=60,DAY_OF_WEEK=3,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]Tue Feb 29 00:00:00 UTC 2000
// expect: 99 -> Thu Jan 01 00:00:00 UTC 1970
// expect: strict 0 -1 !! java.lang.IllegalArgumentException: ERA
// expect: strict 0 1 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 0 13 !! java.lang.IllegalArgumentException: ERA
// expect: strict 0 60 !! java.lang.IllegalArgumentException: ERA
// expect: strict 1 -1 !! java.lang.IllegalArgumentException: YEAR
// expect: strict 1 1 -> Tue Mar 01 00:00:00 UTC 1
// expect: strict 1 13 -> Wed Mar 01 00:00:00 UTC 13
// expect: strict 1 60 -> Fri Feb 29 00:00:00 UTC 60
// expect: strict 2 -1 !! java.lang.IllegalArgumentException: MONTH
// expect: strict 2 1 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 2 13 !! java.lang.IllegalArgumentException: MONTH
// expect: strict 2 60 !! java.lang.IllegalArgumentException: MONTH
// expect: strict 3 -1 !! java.lang.IllegalArgumentException: WEEK_OF_YEAR
// expect: strict 3 1 -> Tue Dec 28 00:00:00 UTC 1999
// expect: strict 3 13 -> Tue Mar 21 00:00:00 UTC 2000
// expect: strict 3 60 !! java.lang.IllegalArgumentException: WEEK_OF_YEAR
// expect: strict 4 -1 !! java.lang.IllegalArgumentException: WEEK_OF_MONTH
// expect: strict 4 1 -> Tue Feb 01 00:00:00 UTC 2000
// expect: strict 4 13 !! java.lang.IllegalArgumentException: WEEK_OF_MONTH
// expect: strict 4 60 !! java.lang.IllegalArgumentException: WEEK_OF_MONTH
// expect: strict 5 -1 !! java.lang.IllegalArgumentException: DAY_OF_MONTH
// expect: strict 5 1 -> Tue Feb 01 00:00:00 UTC 2000
// expect: strict 5 13 -> Sun Feb 13 00:00:00 UTC 2000
// expect: strict 5 60 !! java.lang.IllegalArgumentException: DAY_OF_MONTH
// expect: strict 6 -1 !! java.lang.IllegalArgumentException: DAY_OF_YEAR
// expect: strict 6 1 -> Sat Jan 01 00:00:00 UTC 2000
// expect: strict 6 13 -> Thu Jan 13 00:00:00 UTC 2000
// expect: strict 6 60 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 7 -1 !! java.lang.IllegalArgumentException: DAY_OF_WEEK
// expect: strict 7 1 -> Sun Feb 27 00:00:00 UTC 2000
// expect: strict 7 13 !! java.lang.IllegalArgumentException: DAY_OF_WEEK
// expect: strict 7 60 !! java.lang.IllegalArgumentException: DAY_OF_WEEK
// expect: strict 8 -1 !! java.lang.IllegalArgumentException: DAY_OF_WEEK_IN_MONTH
// expect: strict 8 1 -> Tue Feb 01 00:00:00 UTC 2000
// expect: strict 8 13 !! java.lang.IllegalArgumentException: DAY_OF_WEEK_IN_MONTH
// expect: strict 8 60 !! java.lang.IllegalArgumentException: DAY_OF_WEEK_IN_MONTH
// expect: strict 9 -1 !! java.lang.IllegalArgumentException: AM_PM
// expect: strict 9 1 -> Tue Feb 29 12:00:00 UTC 2000
// expect: strict 9 13 !! java.lang.IllegalArgumentException: AM_PM
// expect: strict 9 60 !! java.lang.IllegalArgumentException: AM_PM
// expect: strict 10 -1 !! java.lang.IllegalArgumentException: HOUR
// expect: strict 10 1 -> Tue Feb 29 01:00:00 UTC 2000
// expect: strict 10 13 !! java.lang.IllegalArgumentException: HOUR
// expect: strict 10 60 !! java.lang.IllegalArgumentException: HOUR
// expect: strict 11 -1 !! java.lang.IllegalArgumentException: HOUR_OF_DAY
// expect: strict 11 1 -> Tue Feb 29 01:00:00 UTC 2000
// expect: strict 11 13 -> Tue Feb 29 13:00:00 UTC 2000
// expect: strict 11 60 !! java.lang.IllegalArgumentException: HOUR_OF_DAY
// expect: strict 12 -1 !! java.lang.IllegalArgumentException: MINUTE
// expect: strict 12 1 -> Tue Feb 29 00:01:00 UTC 2000
// expect: strict 12 13 -> Tue Feb 29 00:13:00 UTC 2000
// expect: strict 12 60 !! java.lang.IllegalArgumentException: MINUTE
// expect: strict 13 -1 !! java.lang.IllegalArgumentException: SECOND
// expect: strict 13 1 -> Tue Feb 29 00:00:01 UTC 2000
// expect: strict 13 13 -> Tue Feb 29 00:00:13 UTC 2000
// expect: strict 13 60 !! java.lang.IllegalArgumentException: SECOND
// expect: strict 14 -1 !! java.lang.IllegalArgumentException: MILLISECOND
// expect: strict 14 1 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 14 13 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 14 60 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 15 -1 -> Tue Feb 29 00:00:00 UTC 2000
// expect: strict 15 1 -> Mon Feb 28 23:59:59 UTC 2000
// expect: strict 15 13 -> Mon Feb 28 23:59:59 UTC 2000
// expect: strict 15 60 -> Mon Feb 28 23:59:59 UTC 2000
// expect: strict 16 -1 !! java.lang.IllegalArgumentException: DST_OFFSET
// expect: strict 16 1 -> Mon Feb 28 23:59:59 UTC 2000
// expect: strict 16 13 -> Mon Feb 28 23:59:59 UTC 2000
// expect: strict 16 60 -> Mon Feb 28 23:59:59 UTC 2000
