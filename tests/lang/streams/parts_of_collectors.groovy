// The functions of a Collector refuse what is no container of theirs.
import java.util.stream.Collectors
def attempt(Closure c) { try { println c() } catch (e) { println e.class.simpleName } }
def list = [], set = [] as Set
Collectors.toList().accumulator().accept(list, 4)
Collectors.toSet().accumulator().accept(set, 5)
println "$list $set"
println Collectors.toSet().supplier().get().getClass()
println Collectors.toCollection { new LinkedList() }.supplier().get().getClass()
attempt { Collectors.toList().accumulator().accept(3, 4) }
attempt { Collectors.toList().accumulator().accept(null, 4) }
attempt { Collectors.toSet().accumulator().accept([], 4) }
attempt { Collectors.toList().combiner().apply([3], [4]) }
attempt { Collectors.toList().combiner().apply(3, 4) }
attempt { Collectors.toList().finisher().apply(3) }
attempt { Collectors.toSet().finisher().apply(null) }
attempt { Collectors.groupingBy { it }.finisher().apply('x') }
attempt { Collectors.joining().finisher().apply('x') }
attempt { Collectors.counting().finisher().apply('x') }
try { Collectors.counting().accumulator().accept('x', 1) } catch (e) { println e.message }
println Collectors.groupingByConcurrent({ it }, Collectors.counting()).characteristics()
println Collectors.mapping({ it }, Collectors.toList()).characteristics()
// expect: [4] [5]
// expect: class java.util.HashSet
// expect: class java.util.LinkedList
// expect: ClassCastException
// expect: NullPointerException
// expect: ClassCastException
// expect: [3, 4]
// expect: ClassCastException
// expect: 3
// expect: null
// expect: x
// expect: ClassCastException
// expect: ClassCastException
// expect: class java.lang.String cannot be cast to class [J (java.lang.String and [J are in module java.base of loader 'bootstrap')
// expect: [CONCURRENT, UNORDERED]
// expect: [IDENTITY_FINISH]
