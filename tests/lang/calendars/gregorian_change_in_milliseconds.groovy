// setGregorianChange() takes milliseconds, too: a method private to Java, which Groovy does not mind.
def calendar = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
calendar.setGregorianChange(42)
println calendar.gregorianChange.time
try { calendar.setGregorianChange('x') } catch (MissingMethodException e) { println 'missing' }
// expect: 42
// expect: missing
