// An era that is not there is refused when the time is asked for; set to a name, the value is cast before the name is refused.
def t(c) { try { c().toString() } catch (Throwable e) { "${e.class.simpleName}: ${e.message.readLines()[0]}".toString() } }
def day = { Calendar.getInstance(TimeZone.getTimeZone('UTC')).with { timeInMillis = 951782400000L; it } }
println t { def c = day(); c[Calendar.ERA] = 12; 'set' }
println t { def c = day(); c[Calendar.ERA] = 12; c.time }
println t { def c = day(); c[Calendar.ERA] = 12; c.add(Calendar.DATE, 1) }
println t { def c = day(); c[Calendar.ERA] = -1; c[Calendar.ERA] = 1; c.timeInMillis }
println t { def c = day(); c.set(0, 2); c.clear(0); c.timeInMillis }
println t { day().putAt('x', false) }
println t { day().putAt('', [1]) }
println t { new Date(0).putAt('', 5) }
// expect: set
// expect: IllegalArgumentException: Invalid era
// expect: IllegalArgumentException: Invalid era
// expect: 951782400000
// expect: 951782400000
// expect: GroovyCastException: Cannot cast object 'false' with class 'java.lang.Boolean' to class 'int'
// expect: GroovyCastException: Cannot cast object '[1]' with class 'java.util.ArrayList' to class 'int'
// expect: MissingPropertyException: No such property:  for class: java.util.Date
