// What goes beyond a long of milliseconds or an int of years wraps.
def u = TimeZone.getTimeZone('Asia/Kolkata')
def c = new GregorianCalendar(u)
c.timeInMillis = Long.MAX_VALUE
println([c.get(Calendar.YEAR), c.get(Calendar.ERA), c.get(Calendar.HOUR_OF_DAY)])
c.add(Calendar.DATE, 1)
println c.timeInMillis
c.timeInMillis = Long.MIN_VALUE
c.set(Calendar.MINUTE, Integer.MIN_VALUE)
println c.timeInMillis
c.timeInMillis = Long.MIN_VALUE
c.add(Calendar.WEEK_OF_YEAR, Integer.MIN_VALUE)
println c.timeInMillis
println new Date(Integer.MAX_VALUE, Integer.MAX_VALUE, 1).time
println new Date(Integer.MAX_VALUE - 1900, -50, 1).time
println Date.UTC(Integer.MAX_VALUE, 3, 1, 0, 0, 0)
println((new Date(Long.MAX_VALUE) + 1).time)
// expect: [292278994, 1, 12]
// expect: -9223372036768375809
// expect: 9223243187834875808
// expect: 7924573926544375808
// expect: -6781747493652145152
// expect: -6019000224342206464
// expect: 6017544093001406464
// expect: -9223372036768375809
