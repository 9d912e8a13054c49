class Box<T extends Comparable<T>> { T v; Box(T v) { this.v = v }; T get() { v }; static <U> List<U> two(U a, U b) { [a, b] } }
println new Box<Integer>(3).get()
println new Box<>('s').v
println Box.two(1, 'x')
Map<String, List<Integer>> m = new HashMap<>()
m.computeIfAbsent('a') { [] } << 1
println m
def <T> T same(T t) { t }
println same(9)
// expect: 3
// expect: s
// expect: [1, x]
// expect: [a:[1]]
// expect: 9
