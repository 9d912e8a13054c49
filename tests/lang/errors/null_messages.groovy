def t(c) { try { c() } catch (e) { println e.class.simpleName + ': ' + e.message } }
t { null + 1 }
t { null.size() }
t { null[0] }
t { null.x }
t { def x; x.y.z }
t { def m = [:]; m.a.b }
t { null > 1; println 'compared' }
t { println null == null }
t { println "${null}" }
t { null as String; println 'cast' }
t { for (x in null) println 'never'; println 'loop' }
t { null++ }
t { -null }
// expect: NullPointerException: Cannot execute null+1
// expect: NullPointerException: Cannot invoke method size() on null object
// expect: NullPointerException: Cannot invoke method getAt() on null object
// expect: NullPointerException: Cannot get property 'x' on null object
// expect: NullPointerException: Cannot get property 'y' on null object
// expect: NullPointerException: Cannot get property 'b' on null object
// expect: compared
// expect: true
// expect: null
// expect: cast
// expect: loop
// expect: NullPointerException: Cannot invoke method next() on null object
// expect: NullPointerException: Cannot invoke method negative() on null object
