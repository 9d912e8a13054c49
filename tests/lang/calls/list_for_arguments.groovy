// Where no method takes a list, its items are the arguments.
class Pair {
    def one(int x) { "one $x" }
    def two(a, b) { "two $a $b" }
    def text(String s) { s }
}
println new Pair().one([3])  // expect: one 3
println new Pair().two([1, 2])  // expect: two 1 2
println 1 + [2]  // expect: 3
println 1 + (4..4)  // expect: 5
println 'ab' * [2]  // expect: abab
println 'abcd'.substring([1, 3])  // expect: bc
println 5.intdiv([2])  // expect: 2
println true.and([false])  // expect: false
def m = [:]
m.put(['k', 1])
println m  // expect: [k:1]
def kind = { c -> try { c() } catch (e) { e.class.simpleName } }
println kind { 1 + [2, 3] }  // expect: MissingMethodException
println kind { 1 + [] }  // expect: MethodSelectionException
println kind { 'a' * [] }  // expect: ArrayIndexOutOfBoundsException
println kind { new Pair().text([]) }  // expect: IllegalArgumentException
println kind { Math.max([1, 2]) }  // expect: MissingMethodException
