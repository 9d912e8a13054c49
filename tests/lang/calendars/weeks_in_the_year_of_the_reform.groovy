// In the year of one's own reform the weeks that there are count.
def u = TimeZone.getTimeZone('UTC')
def r1 = new GregorianCalendar(u)
r1.minimalDaysInFirstWeek = 7
r1.setGregorianChange(new Date(127177084800000L))
r1.timeInMillis = 127177084800000L - 86400000L
r1.roll(Calendar.WEEK_OF_MONTH, 1)
println r1.timeInMillis
def r2 = new GregorianCalendar(u)
r2.setGregorianChange(new Date(1484125977600000L))
r2.timeInMillis = 1484125977600000L + 2 * 86400000L
r2.roll(Calendar.WEEK_OF_YEAR, 1)
println r2.timeInMillis
println([r2.getActualMaximum(Calendar.WEEK_OF_YEAR), r1.getActualMaximum(Calendar.WEEK_OF_MONTH)])
def r3 = new GregorianCalendar(u)
r3.setGregorianChange(new Date(-57430944000000L))
r3.timeInMillis = -57430944000000L + 11 * 86400000L
println r3.getActualMaximum(Calendar.WEEK_OF_MONTH)
r3.roll(Calendar.WEEK_OF_MONTH, -3)
println r3.timeInMillis
// expect: 127175788800000
// expect: 1484126755200000
// expect: [48, 3]
// expect: 5
// expect: -57428352000000
