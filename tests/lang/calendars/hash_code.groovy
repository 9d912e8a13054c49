// The hash code of a Calendar takes in its zone, its weeks and whether it is lenient.
def zone = TimeZone.getTimeZone('UTC')
def calendar = Calendar.getInstance(zone)
calendar.setTimeInMillis(0)
println zone.hashCode() + ' ' + TimeZone.getTimeZone('GMT+2').hashCode()
println calendar.hashCode()
calendar.setTimeInMillis(951782400000L)
println calendar.hashCode()
calendar.firstDayOfWeek = Calendar.MONDAY
println calendar.hashCode()
calendar.minimalDaysInFirstWeek = 4
println calendar.hashCode()
calendar.lenient = false
println calendar.hashCode()
// expect: 0 7200000
// expect: 577755
// expect: -1699860474
// expect: -1699860480
// expect: -1699860400
// expect: -1699860399
