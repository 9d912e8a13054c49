def said(c) { try { c() } catch (AssertionError e) { println e.message } }
def i = 42, no = false, none = null, list = [1], s = 'ab'
said { assert list.isEmpty() && list, [1, 2] }
said { assert !list, 'm' }
said { assert !(i && s), 'm' }
said { assert no, null }
said { assert no, '' }
said { assert no, "${''}" }
said { assert i == s && (no || none), 'm' }
said { assert -i == i, 'm' }
said { assert (i as String) == s, 'm' }
said { assert i instanceof String, 'm' }
said { assert String == i, 'm' }
said { assert list == [a: 1, b: [:]], 'm' }
said { assert "${i}-${ i }" == s }
said { assert "${!no}${-i}${i + 1}${s.size()}" == s }
// expect: [1, 2]. Expression: (list.isEmpty() && list). Values: list = [1]
// expect: m. Expression: list. Values: list = [1]
// expect: m. Expression: (i && s). Values: i = 42, s = ab
// expect: no. Values: no = false
// expect: no. Values: no = false
// expect: . Expression: no. Values: no = false
// expect: m. Expression: ((i == s) && (no || none)). Values: i = 42, s = ab, no = false, none = null
// expect: m. Expression: (i == i). Values: i = 42
// expect: m. Expression: ((java.lang.String -> java.lang.String) i == s). Values: s = ab
// expect: m. Expression: (i instanceof java.lang.String). Values: i = 42
// expect: m. Expression: (java.lang.String == i). Values: i = 42
// expect: m. Expression: (list == [a:1, b:[:]]). Values: list = [1]
// expect: assert "${i}-${ i }" == s
// expect:          |    |      |  |
// expect:          42   42     |  ab
// expect:                      false
// expect: assert "${!no}${-i}${i + 1}${s.size()}" == s
// expect:          | |   | |   | |     | |        |  |
// expect:          | |   | 42  | 43    | 2        |  ab
// expect:          | |   -42   42      ab         false
// expect:          | false
// expect:          true
