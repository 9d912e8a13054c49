// What use() takes: classes, or a list of them, and a closure behind; a refused call leaves no category in force.
def t(Closure c) { try { println c() } catch (Exception e) { println "${e.class.simpleName}${e instanceof NullPointerException ? '' : ' ' + e.message.replaceAll(/ \(.*/, '')}" } }
class Cat { static shout(String s) { s.toUpperCase() } }
class Low { static low(String s) { s.toLowerCase() } }
t { use(Cat) { 'a'.shout() } }
t { use([Cat, Low]) { 'a'.shout() + 'B'.low() } }
t { use(Cat, Low) { 'a'.shout() + 'B'.low() } }
t { use([Cat, null]) { 2 } }
t { use([Cat, 5]) { 2 } }
t { use(List) { 1 } }
t { use(int) { 1 } }
t { use(Cat) }
t { use(Cat, Low) }
t { use(1) { 2 } }
t { use(Cat, 'x') { 2 } }
t { use([Cat] as Set) { 2 } }
t { use([]) { 2 } }
t { use((Class) null) { 2 } }
t { use(Cat, null) }
t { use(Cat, null) { 2 } }
try { 'a'.shout() } catch (MissingMethodException e) { println 'none in force' }
// expect: A
// expect: Ab
// expect: Ab
// expect: NullPointerException
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Class
// expect: NullPointerException
// expect: NullPointerException
// expect: IllegalArgumentException Expecting at least 2 arguments, a category class and a Closure
// expect: IllegalArgumentException Expecting a Closure to be the last argument
// expect: IllegalArgumentException Expecting a Category Class for argument 0
// expect: IllegalArgumentException Expecting a Category Class for argument 1
// expect: IllegalArgumentException Expecting a Category Class for argument 0
// expect: 2
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: none in force
