// operators of an @Category are heeded, as are those of a category of static methods
@Category(String) class Sums { def plus(String other) { toInteger() + other.toInteger() }; def multiply(Number n) { "$this x $n" } }
class Texts { static plus(String a, String b) { "$a and $b" } }
def one = '1', two = '2'
use(Sums) { println one + two; println '1' + '2'; println one * 3 }
use(Texts) { println one + two }
println one + two
@Category(Object) class Saved { def save() { "saved $this" } }
use(Saved) { println 5.save() + null.save() }
// expect: 3
// expect: 3
// expect: 1 x 3
// expect: 1 and 2
// expect: 12
// expect: saved 5saved null
