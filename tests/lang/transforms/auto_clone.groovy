import groovy.transform.*
@AutoClone class A { String s; List xs; Date d }
def a = new A(s: 's', xs: [1], d: new Date(0)), b = a.clone()
b.xs << 2; b.d.time = 9
println a.xs + ' ' + a.d.time + ' ' + b.xs
println b.class.name + ' ' + b.is(a)
@AutoClone(style = AutoCloneStyle.SIMPLE, excludes = 's') class C { String s; int n }
def c = new C(s: 'x', n: 4).clone()
println "$c.s $c.n"
// expect: [1,  , 0,  , 1, 2]
// expect: A false
// expect: null 4
