import java.nio.file.*
def t = { c -> try { println "${c()}" } catch (e) { println "${e.class.name}: $e.message" } }
def none = Paths.get(''), up = Paths.get('../up'), some = Paths.get('/a/b/c')
t { none.nameCount + ' ' + none.collect { "<$it>" } }
t { none.getName(0) }
t { some.getName(3) }
t { some.getName(-1) }
t { some.subpath(0, 2) }
t { some.subpath(1, 1) }
t { [some.startsWith(''), none.startsWith(''), some.endsWith(''), none.endsWith('')] }
t { none.relativize(Paths.get('a/./b')) }
t { up.relativize(Paths.get('x')) }
t { some.relativize(Paths.get('/a/x')) }
t { Paths.get('/').getName(0) }
t { Paths.get('no/such').size() }
t { some.resolve((String) null) }
// expect: 1 [<>]
// expect:
// expect: java.lang.IllegalArgumentException: null
// expect: java.lang.IllegalArgumentException: null
// expect: a/b
// expect: java.lang.IllegalArgumentException: null
// expect: [false, true, false, true]
// expect: a/./b
// expect: java.lang.IllegalArgumentException: Unable to compute relative  path from ../up to x
// expect: ../../x
// expect: java.lang.IllegalArgumentException: null
// expect: java.nio.file.NoSuchFileException: no/such
// expect: java.lang.NullPointerException: null
