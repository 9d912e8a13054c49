// setGregorianChange(long), private to Java, does not ask for the time before.
def t = { c -> try { println c() } catch (e) { println e } }
def make = { -> Calendar.getInstance(TimeZone.getTimeZone('UTC')).with { setTimeInMillis(951782400000L); lenient = false; set(DATE, 30); it } }
t { make().setGregorianChange(0L) }
t { def c = make(); c.setGregorianChange(0L); c.toString().contains('time=?') }
t { def c = make(); c.setGregorianChange(0L); c.time }
t { make().setGregorianChange(new Date(0L)) }
t { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = -10000000000L; c.setGregorianChange(0L); c.get(Calendar.DATE) }
t { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = -10000000000L; c.setGregorianChange(0L); c.add(Calendar.DATE, 1); c.get(Calendar.DATE) }
t { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = -10000000000L; c.setGregorianChange(0L); c.gregorianChange }
t { def c = Calendar.getInstance(TimeZone.getTimeZone('UTC')); c.timeInMillis = -10000000000L; c.setGregorianChange(new Date(0)); c.get(Calendar.DATE) }
// expect: null
// expect: true
// expect: java.lang.IllegalArgumentException: DAY_OF_MONTH: 30 -> 1
// expect: java.lang.IllegalArgumentException: DAY_OF_MONTH: 30 -> 1
// expect: 25
// expect: 26
// expect: Thu Jan 01 00:00:00 UTC 1970
// expect: 25
