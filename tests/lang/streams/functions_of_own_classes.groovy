import java.util.function.*
class Greater implements BiPredicate { boolean test(a, b) { a > b } }
def five = { a, b -> a == 5 } as BiPredicate
println([new Greater().negate().test(1, 2), new Greater().and(five).test(5, 2), new Greater().or(five).test(5, 9)])
class Sum implements BiFunction { Object apply(a, b) { a + b } }
println new Sum().andThen({ it * 10 } as Function).apply(1, 2)
class Say implements Consumer { void accept(x) { println "say $x" } }
new Say().andThen({ println "and $it" } as Consumer).accept(3)
println BinaryOperator.minBy({ a, b -> a <=> b } as Comparator).apply(3, 2)
println BinaryOperator.maxBy({ a, b -> a <=> b } as Comparator).apply(3, 2)
// expect: [true, true, true]
// expect: 30
// expect: say 3
// expect: and 3
// expect: 2
// expect: 3
