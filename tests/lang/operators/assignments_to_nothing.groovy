def said(c) { try { println c() } catch (e) { println e.class.simpleName + ': ' + e.message } }
class A { boolean yes; int number; Integer boxed; public long open }
def a = new A(), none = null
said { none?.x = 5 }
said { def (x, y) = none; [x, y] }
said { def x, y; (x, y) = [1]; [x, y] }
said { a.yes = null }
said { a.number = none }
said { a.boxed = none }
said { a.open = none }
said { a.@number = none }
// expect: 5
// expect: NullPointerException: Cannot invoke method getAt() on null object
// expect: [1, null]
// expect: IllegalArgumentException: null
// expect: IllegalArgumentException: null
// expect: null
// expect: IllegalArgumentException: Can not set long field A.open to null value
// expect: IllegalArgumentException: Can not set int field A.number to null value
