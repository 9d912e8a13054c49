// "Name" is not what setName() sets, nor "" what set() does; a single capital has no accessor, but what begins with two has.
class A {
    def setName(v) { println "name $v" }
    def set(v) { println "set $v" }
    def setX(v) { println "x $v" }
    def setURL(v) { println "url $v" }
    def getX() { 2 }
    boolean isC() { true }
}
def a = new A(), said = { n, c -> try { println(n + ' ' + c()) } catch (MissingPropertyException e) { println "$n: none" } }
for (n in ['name', 'Name', 'x', 'X', 'URL', 'uRL', '']) said(n) { a."$n" = 3 }
for (n in ['x', 'X', 'c', 'C']) said(n) { a."$n" }
A.metaClass.setQux = { v -> println "qux $v" }
for (n in ['qux', 'Qux']) said(n) { new A()."$n" = 3 }
class B { def Name = 5; def X = 6; def setName(v) { println 'never' } }
println new B(Name: 7, X: 8).with { Name = 9; [Name, X] }
// expect: name 3
// expect: name 3
// expect: Name: none
// expect: x 3
// expect: x 3
// expect: X: none
// expect: url 3
// expect: URL 3
// expect: uRL: none
// expect: : none
// expect: x 2
// expect: X: none
// expect: c true
// expect: C: none
// expect: qux 3
// expect: qux 3
// expect: Qux: none
// expect: [9, 8]
