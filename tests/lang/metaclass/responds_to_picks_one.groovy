class R { def noArgs() { "one" }; def va(Object[] args) { "two" }; def ta(String a, Integer b) { 'three' }; def ov(String a) { 'four' }; def ov(Integer a) { 'five' }; def ov() { 'six' } }
def r = new R()
[['noArgs', []], ['va', [1, 2]], ['va', [null, null]], ['ta', ['one', 1]], ['ta', [null, 1]], ['ta', [null, null]], ['ov', ['x']], ['ov', [1]], ['ov', [null]], ['ov', []], ['no', []]].each { n, a ->
  println "$n $a " + R.metaClass.respondsTo(r, n, a*.getClass() as Class[])*.toString()
}
class Q { def m(Object o) { 1 }; def m(Number n) { 2 }; def m(Integer i) { 3 }; def m(String... s) { 4 } }
println Q.metaClass.getMetaMethod('m', 3).invoke(new Q(), 3)
println Q.metaClass.respondsTo(new Q(), 'm', Integer)*.toString()
println Q.metaClass.respondsTo(new Q(), 'm', Long)*.toString()
println new Q().respondsTo('m', 'x')*.toString()
println new Q().respondsTo('m').size()
println 'abc'.respondsTo('substring', 1).size() + 'abc'.respondsTo('toUpperCase').size()
println([].respondsTo('each') ? 'y' : 'n')
// expect: noArgs [] [public java.lang.Object R.noArgs()]
// expect: va [1, 2] [public java.lang.Object R.va(java.lang.Object[])]
// expect: va [null, null] [public java.lang.Object R.va(java.lang.Object[])]
// expect: ta [one, 1] [public java.lang.Object R.ta(java.lang.String,java.lang.Integer)]
// expect: ta [null, 1] [public java.lang.Object R.ta(java.lang.String,java.lang.Integer)]
// expect: ta [null, null] [public java.lang.Object R.ta(java.lang.String,java.lang.Integer)]
// expect: ov [x] [public java.lang.Object R.ov(java.lang.String)]
// expect: ov [1] [public java.lang.Object R.ov(java.lang.Integer)]
// expect: ov [null] [public java.lang.Object R.ov(java.lang.String)]
// expect: ov [] [public java.lang.Object R.ov()]
// expect: no [] []
// expect: 3
// expect: [public java.lang.Object Q.m(java.lang.Integer)]
// expect: [public java.lang.Object Q.m(java.lang.Number)]
// expect: [public java.lang.Object Q.m(java.lang.Object)]
// expect: 4
// expect: 3
// expect: y
