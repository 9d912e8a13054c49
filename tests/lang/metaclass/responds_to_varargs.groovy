class R { def v(Object[] a) { 1 }; def s(String... a) { 2 }; def m(int i, String... r) { 3 }; def l(List x) { 4 } }
def r = new R()
def t(x) { println x*.name }
t R.metaClass.respondsTo(r, 'v', [Integer, Integer] as Class[])
t R.metaClass.respondsTo(r, 'v', 1, 2)
t R.metaClass.respondsTo(r, 'v')
t R.metaClass.respondsTo(r, 'v', [] as Class[])
t R.metaClass.respondsTo(r, 's', [String, String] as Class[])
t R.metaClass.respondsTo(r, 's', [Integer] as Class[])
t R.metaClass.respondsTo(r, 'm', [int, String] as Class[])
t R.metaClass.respondsTo(r, 'm', [Integer, String, String] as Class[])
t R.metaClass.respondsTo(r, 'm', [Integer] as Class[])
t R.metaClass.respondsTo(r, 'm', [String] as Class[])
t R.metaClass.respondsTo(r, 'l', [ArrayList] as Class[])
t r.respondsTo('s', 'a')
t r.respondsTo('l', [null] as Object[])
t R.metaClass.respondsTo(r, 'v', [null.getClass(), Integer] as Class[])
// expect: [v]
// expect: [v]
// expect: [v]
// expect: [v]
// expect: [s]
// expect: []
// expect: [m]
// expect: [m]
// expect: [m]
// expect: []
// expect: [l]
// expect: [s]
// expect: [l]
// expect: [v]
