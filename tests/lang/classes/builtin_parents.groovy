// What a built-in parent asks for comes from properties, classes above, annotations and traits, too; raw types take Object.
abstract class Base { int size() { 2 } }
class Ends extends AbstractList { int size = 1; int size() { size }; Object get(int i) { i } }
class Task implements Runnable, Comparable { void run() { println 'run' }; int compareTo(o) { 0 } }
class Pair implements Comparable<Pair> { int a; int compareTo(Pair o) { a <=> o.a } }
trait Goes { void run() { println 'goes' } }
class Went implements Goes, Runnable { }
class Names { @Delegate List<String> all = ['x'] }
class Made implements Iterable<String> { Iterator<String> iterator() { ['i'].iterator() } }
println new Ends().toString()  // expect: [0]
new Task().run()  // expect: run
println([new Pair(a: 2), new Pair(a: 1)].sort()*.a)  // expect: [1, 2]
new Went().run()  // expect: goes
println new Names().size()  // expect: 1
println new Made().toList()  // expect: [i]
println new Comparator<String>() { int compare(String a, String b) { b <=> a } }.compare('a', 'b')  // expect: 1
println new AbstractMap() { Set entrySet() { [] as Set } }  // expect: [:]
@Override String toString() { 'me' }
println this  // expect: me
