// Null that is cast to a collection is none to add or to take away; to a text, it is a map's key.
def t(Closure c) { try { println c() } catch (NullPointerException e) { println 'null' } }
t { [(null): 1].getAt((String) null) }
t { [a: 1].plus((Map) null) }
t { [1].plus((Collection) null) }
t { [1].plus((Object) null) }
t { [1].plus(null) }
t { [1].minus((Iterable) null) }
t { ([1] as Set).plus((Collection) null) }
t { Collections.emptyList().sort() }
t { Collections.singletonList(3).reverse(true) }
try { Collections.emptyList().get(5) } catch (IndexOutOfBoundsException e) { println e.message }
def c = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
c.clear()
c.setWeekDate(-4, 60, 2)
println c.time
c.lenient = false
try { c.set(Calendar.DATE, 40); c.format('e') } catch (IllegalArgumentException e) { println e.message }
// expect: 1
// expect: null
// expect: null
// expect: [1, null]
// expect: [1, null]
// expect: null
// expect: null
// expect: []
// expect: [3]
// expect: Index: 5
// expect: Mon Feb 12 00:00:00 UTC 4
// expect: Illegal pattern character 'e'
