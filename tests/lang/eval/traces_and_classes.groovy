// Elements of stack traces name classes and methods as Groovy's compiler does, and files by the name that was given.
def f() { throw new Exception('e') }
class C {
    C(int i) { throw new RuntimeException('x') }
    static h() { [1].each { new C(it) } }
}
def own = { e -> e.stackTrace.findAll { it.fileName?.endsWith('.groovy') && !(it.className =~ /own|^driver/) }.collect { "$it.className.$it.methodName:$it.lineNumber" } }
try { f() } catch (e) { println own(e).collect { it - ~/^\w+\./ } }
try { C.h() } catch (e) { println own(e).take(3) }
try { new GroovyShell().parse('println(unknownProp)', 'given.tst').run() } catch (MissingPropertyException e) {
    println e.stackTrace.find { it.fileName == 'given.tst' }
}
new GroovyShell(new Binding(first: 'Ann', _last: 'x', other: 1)).parse('''
    class Person {
        static String first, _last
        static void main(String[] args) { println "$first $_last ${args.length}" }
    }''').run()
// expect: [f:2, run:8]
// expect: [C.<init>:4, C$_h_closure1.doCall:5, C.h:5]
// expect: given.run(given.tst:1)
// expect: Ann x 0
