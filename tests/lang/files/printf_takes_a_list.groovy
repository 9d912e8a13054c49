// Groovy's printf of streams and writers takes a list for the values, and no null.
def t(Closure c) { def w = new StringWriter(); def p = new PrintWriter(w); try { c(w, p); p.flush(); println "<$w>" } catch (Throwable e) { println "${e.class.simpleName}" } }
t { w, p -> p.printf('%s|', [1]) }
t { w, p -> p.printf('%s|', 1) }
t { w, p -> p.printf('%s|', [null]) }
t { w, p -> p.printf('%s|', null) }
t { w, p -> p.printf('%s|', (Object) null) }
t { w, p -> p.printf('%s|', [1] as Object[]) }
t { w, p -> p.printf('%s|', [1] as int[]) }
t { w, p -> p.printf('%s|%s', 1, 2) }
t { w, p -> p.printf('x') }
t { w, p -> p.format('%s|', [1]) }
t { w, p -> p.format('%s|', null) }
t { w, p -> w.printf('%s|', [1]) }
t { w, p -> w.printf('%s|', 1) }
t { w, p -> w.printf('%s|', null) }
t { w, p -> w.printf('%s|%s|', 1, 2) }
t { w, p -> System.out.printf('%s|', [1]) }
t { w, p -> System.out.printf('%s|', 1) }
t { w, p -> System.out.printf('%s|', [null]) }
t { w, p -> System.out.printf('%s|', [1] as int[]) }
t { w, p -> System.out.printf('%s|', (Object) null) }
t { w, p -> System.out.printf('%s|', null as Object[]) }
t { w, p -> System.out.printf(null, 1) }
t { w, p -> System.out.printf('%s|%s|', 1, 2) }
t { w, p -> System.out.printf('%s|%s|', [1, 2]) }
// expect: <1|>
// expect: <1|>
// expect: <null|>
// expect: NullPointerException
// expect: NullPointerException
// expect: <1|>
// expect: <1|>
// expect: <1|2>
// expect: <x>
// expect: <[1]|>
// expect: <null|>
// expect: <1|>
// expect: <1|>
// expect: NullPointerException
// expect: 1|2|<>
// expect: 1|<>
// expect: 1|<>
// expect: null|<>
// expect: 1|<>
// expect: NullPointerException
// expect: null|<>
// expect: NullPointerException
// expect: 1|2|<>
// expect: 1|2|<>
