// setWeekDate() counts its days in an int, which wraps.
def r = new GregorianCalendar(2020, 1, 30)
r.timeZone = TimeZone.getTimeZone('UTC')
r.setWeekDate(2020, 345678901, 5)
println r.timeInMillis
// expect: -162016997731200000
