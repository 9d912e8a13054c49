import groovy.transform.*
class Base { String job; Base() {}; Base(String j) { job = j?.toUpperCase() } }
@TupleConstructor(includeSuperProperties = true) class A extends Base { String name }
def a = new A('cook', 'Ann')
println "$a.job $a.name"
@TupleConstructor(includeSuperProperties = true, callSuper = true) class B extends Base { String name }
def b = new B('cook', 'Bob')
println "$b.job $b.name"
@TupleConstructor(includeFields = true) class C { int x; private int y; int sum() { x + y } }
println new C(1, 2).sum()
@TupleConstructor(excludes = 'y') class D { int x; int y; int z }
def d = new D(1, 2); println "$d.x $d.y $d.z"
@TupleConstructor class E { int x; E(String s) { x = 99 } }
println new E('q').x
// expect: cook Ann
// expect: COOK Bob
// expect: 3
// expect: 1 0 2
// expect: 99
