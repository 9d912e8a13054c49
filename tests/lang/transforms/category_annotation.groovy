@Category(Integer) class Times { def twice() { this * 2 }; def plusAll(a, b) { this + a + b } }
use(Times) { println 4.twice(); println 1.plusAll(2, 3) }
@Category(String) class Shout { String shout() { toUpperCase() + '!' } }
use([Times, Shout]) { println 'a'.shout() + 5.twice() }
try { 4.twice() } catch (MissingMethodException e) { println 'gone' }
// expect: 8
// expect: 6
// expect: A!10
// expect: gone
