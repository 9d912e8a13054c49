def c = Calendar.getInstance(TimeZone.getTimeZone('GMT')); c.timeInMillis = 1606694400000L // 30 Nov 2020
c.set(Calendar.YEAR, 2002); c.set(Calendar.MONTH, Calendar.FEBRUARY); c.set(Calendar.DATE, 2)
println c.time.time
c.timeInMillis = 1606694400000L
c[Calendar.MONTH] = 1
println c.get(Calendar.MONTH)
c[Calendar.DATE] = 2
println c.time.time
c.timeInMillis = 1606694400000L
c.set(2001, 1, 5); println c.time.time
c.timeInMillis = 1606694400000L
c.set(Calendar.DATE, 31); c.set(Calendar.MONTH, 0); println c.time.time
c.timeInMillis = 1606694400000L
c.set(Calendar.HOUR, 3); c.set(Calendar.AM_PM, Calendar.PM); println c.time.time
c.timeInMillis = 1606694400000L
c.set(Calendar.DAY_OF_WEEK, Calendar.MONDAY); println c.time.time
c.set(Calendar.DAY_OF_YEAR, 60); println c.time.time
c.set(Calendar.WEEK_OF_YEAR, 3); println c.time.time
c.timeInMillis = 1606694400000L
c.set(Calendar.DAY_OF_MONTH, 2); c.set(Calendar.DAY_OF_YEAR, 60); println c.time.time
c.timeInMillis = 1606694400000L
c.timeInMillis = 1606694400000L
c.set(Calendar.MONTH, 1); c.add(Calendar.DATE, 1); println c.time.time
c.timeInMillis = 1606694400000L
c.set(Calendar.MONTH, 1); println c.isSet(Calendar.DATE); c.clear(Calendar.HOUR); println c.time.time
def d = new GregorianCalendar(TimeZone.getTimeZone('GMT')); d.timeInMillis = 1606694400000L; d.set(month: 1, date: 2); println d.time.time
// expect: 1012608000000
// expect: 2
// expect: 1583107200000
// expect: 981331200000
// expect: 1580428800000
// expect: 1606748400000
// expect: 1606694400000
// expect: 1582934400000
// expect: 1579305600000
// expect: 1582934400000
// expect: 1583107200000
// expect: true
// expect: 1583020800000
// expect: 1580601600000
