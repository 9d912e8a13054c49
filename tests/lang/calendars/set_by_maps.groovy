// set(map) gives nothing; minus() settles the later of the two only; the first day of the week may be any number.
def s = { Calendar c -> (c.toString() =~ /time=.*?lenient|firstDayOfWeek.*/).collect { it } }
def c = new GregorianCalendar(2020, 1, 30), d = new GregorianCalendar(2019, 11, 31, 23, 59, 60)
println c.set(month: 3)
println s(c.copyWith(date: 7))
println d - c
println s(c)
println s(d)
c.firstDayOfWeek = 42
println s(c)
println c.firstDayOfWeek
c.lenient = false
try { c.setWeekDate(7, 0, 2) } catch (IllegalArgumentException e) { println e.message }
// expect: null
// expect: [time=?,areFieldsSet=false,areAllFieldsSet=false,lenient, firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=?,YEAR=2020,MONTH=3,WEEK_OF_YEAR=?,WEEK_OF_MONTH=?,DAY_OF_MONTH=7,DAY_OF_YEAR=?,DAY_OF_WEEK=?,DAY_OF_WEEK_IN_MONTH=?,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=?,ZONE_OFFSET=?,DST_OFFSET=?]]
// expect: -120
// expect: [time=1588204800000,areFieldsSet=true,areAllFieldsSet=true,lenient, firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=1,YEAR=2020,MONTH=3,WEEK_OF_YEAR=18,WEEK_OF_MONTH=5,DAY_OF_MONTH=30,DAY_OF_YEAR=121,DAY_OF_WEEK=5,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]]
// expect: [time=?,areFieldsSet=false,areAllFieldsSet=false,lenient, firstDayOfWeek=1,minimalDaysInFirstWeek=1,ERA=?,YEAR=2019,MONTH=11,WEEK_OF_YEAR=?,WEEK_OF_MONTH=?,DAY_OF_MONTH=31,DAY_OF_YEAR=?,DAY_OF_WEEK=?,DAY_OF_WEEK_IN_MONTH=?,AM_PM=1,HOUR=11,HOUR_OF_DAY=23,MINUTE=59,SECOND=60,MILLISECOND=?,ZONE_OFFSET=?,DST_OFFSET=?]]
// expect: [time=1588204800000,areFieldsSet=true,areAllFieldsSet=true,lenient, firstDayOfWeek=42,minimalDaysInFirstWeek=1,ERA=1,YEAR=2020,MONTH=3,WEEK_OF_YEAR=18,WEEK_OF_MONTH=5,DAY_OF_MONTH=30,DAY_OF_YEAR=121,DAY_OF_WEEK=5,DAY_OF_WEEK_IN_MONTH=5,AM_PM=0,HOUR=0,HOUR_OF_DAY=0,MINUTE=0,SECOND=0,MILLISECOND=0,ZONE_OFFSET=0,DST_OFFSET=0]]
// expect: 42
// expect: null
