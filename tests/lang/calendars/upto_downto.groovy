def c = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
c.timeInMillis = 0
def last = c.clone()
last.add(Calendar.DATE, 2)
def days = []
c.upto(last) { days << it.get(Calendar.DATE) }
println days  // expect: [1, 2, 3]
last.downto(c) { days << it[Calendar.DATE] }
println days  // expect: [1, 2, 3, 3, 2, 1]
try { c.downto(last) { } } catch (GroovyRuntimeException e) { println 'refused' }  // expect: refused
