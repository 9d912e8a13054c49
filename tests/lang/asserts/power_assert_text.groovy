def t(c) { try { c() } catch (AssertionError e) { println e.message } }
def x = 5, l = [1, 2], m = [a: 'b']
t { assert x == 6 }
t { assert l.size() == 3 && x }
t { assert m.a == 'c' }
t { assert l.contains(x) }
t { assert !x }
t { assert x > 3 : 'fine'; assert x < 3 : "too big: $x" }
t { assert l[0] + x * 2 == 4 }
t { assert [1, 2, 3].findAll { it > 1 } == [2] }
t { assert null }
t { assert x instanceof String }
t { assert m?.a?.size() == 5 }
t { assert x in [1, 2] }
t { assert "a$x" == 'a6' }
t { assert (x ? 0 : 1) }
// expect: assert x == 6
// expect:        | |
// expect:        5 false
// expect: assert l.size() == 3 && x
// expect:        | |      |    |
// expect:        | 2      |    false
// expect:        [1, 2]   false
// expect: assert m.a == 'c'
// expect:        | | |
// expect:        | b false
// expect:        [a:b]
// expect: assert l.contains(x)
// expect:        | |        |
// expect:        | false    5
// expect:        [1, 2]
// expect: assert !x
// expect:        ||
// expect:        |5
// expect:        false
// expect: too big: 5. Expression: (x < 3). Values: x = 5
// expect: assert l[0] + x * 2 == 4
// expect:        ||   | | |   |
// expect:        |1   | 5 10  false
// expect:        |    11
// expect:        [1, 2]
// expect: assert [1, 2, 3].findAll { it > 1 } == [2]
// expect:                  |                  |
// expect:                  [2, 3]             false
// expect: assert null
// expect:
// expect: assert x instanceof String
// expect:        | |
// expect:        5 false
// expect: assert m?.a?.size() == 5
// expect:        |  |  |      |
// expect:        |  b  1      false
// expect:        [a:b]
// expect: assert x in [1, 2]
// expect:        | |
// expect:        5 false
// expect: assert "a$x" == 'a6'
// expect:           |  |
// expect:           5  false
// expect: assert (x ? 0 : 1)
// expect:         |
// expect:         5
