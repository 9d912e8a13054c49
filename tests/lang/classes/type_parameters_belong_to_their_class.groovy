class Box<T> {
    T value
    Box(T value = null) { this.value = value }
    T take(T other) { other }
    def <N extends Number> N number(N n) { n }
    def <N> N any(N n) { n }
}
class Tree<T extends Comparable<T>> {
    T value
    T larger(T other) { other > value ? other : value }
}
class Sum<N extends Number> { N n }
println new Box<List>([1]).value
println new Box<int[]>([1, 2] as int[]).value
println new Box().take([a: 1])
println new Box().any([2])
println new Box().number(3)
try { new Box().number('x') } catch (MissingMethodException e) { println e.method }
println new Tree<Integer>(value: 3).larger(5)
try { new Tree(value: [:]) } catch (e) { println e.class.simpleName }
try { new Sum(n: 'x') } catch (e) { println e.class.simpleName }
// expect: [1]
// expect: [1, 2]
// expect: [a:1]
// expect: [2]
// expect: 3
// expect: number
// expect: 5
// expect: GroovyCastException
// expect: GroovyCastException
