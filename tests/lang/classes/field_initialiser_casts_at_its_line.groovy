class A {
    int x = 1
    int y = { '' }()
    A() { println 'never' }
}
try { new A() } catch (e) { println e.stackTrace.find { it.fileName?.endsWith('.groovy') }.lineNumber } // expect: 3
