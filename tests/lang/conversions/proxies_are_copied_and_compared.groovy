// A clone of what stands for a list is one more proxy of the same list; another kind of thing is not looked into.
def list = [1, 2], map = list as Map
def more = map + 5
println list + ' ' + more.size() + ' ' + (more.getClass() == map.getClass())
println 'q' + (1..2 as Map)
def letter = ('Z' as char) as Map
println([1] == letter)
for (c in [{ letter + [a: 1] }, { letter - [a: 1] }, { [a: 1] == letter }, { [a: 1] + letter }, { [a: 1] - letter }]) {
    try { println c() } catch (MissingMethodException e) { println e.method }
}
println((0..<0 as Map) + [a: 1])
try { println 'abc'[letter] } catch (MissingMethodException e) { println e.method }
// expect: [1, 2, 5,  , 3,  , true]
// expect: q[1, 2]
// expect: false
// expect: size
// expect: size
// expect: size
// expect: size
// expect: isEmpty
// expect: [a:1]
// expect: getAt
