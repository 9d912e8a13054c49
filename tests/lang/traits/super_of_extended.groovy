def t(String n, Closure c) { try { def r = c(); println "$n: ${r?.toString()} ${r?.getClass()?.simpleName}" } catch (Throwable e) { println "$n! ${e.class.name}: ${e.message?.readLines()?.getAt(0)}" } }
trait B { def foo() { 'B' } }
trait C { def foo() { 'C' } }
trait D extends B { def foo() { 'D' + super.foo() } }
trait E extends B { def foo() { 'E' + super.foo() } }
trait F { def foo() { 'F' + super.foo() } }
trait G extends B { def bar() { 'g' } ; def foo() { 'G' + super.foo() } }
trait H extends G { def foo() { 'H' + super.foo() } }
trait Em {}
trait I extends Em { def foo() { 'I' + super.foo() } }
class Base { def foo() { 'base' } }
class Q1 implements C, D {}
class Q2 implements D, C {}
class Q3 implements C, F {}
class Q4 implements D, F {}
class Q5 extends Base implements D {}
class Q6 extends Base implements F {}
class Q7 implements C, H {}
class Q8 implements C, I {}
class Q9 extends Base implements I {}
class R1 implements D, E, F {}
class R2 implements B, C, F {}
class R3 extends Base implements C, F {}
class R4 extends Base implements H {}
[Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, R1, R2, R3, R4].each { k -> t(k.simpleName) { k.newInstance().foo() } }
// expect: Q1: DB String
// expect: Q2: C String
// expect: Q3: FC String
// expect: Q4: FDB String
// expect: Q5: DB String
// expect: Q6: Fbase String
// expect: Q7: HGB String
// expect: Q8: IC String
// expect: Q9: Ibase String
// expect: R1: FEB String
// expect: R2: FC String
// expect: R3: FC String
// expect: R4: HGB String
