// The picture of a failed assertion shows the value of something in parentheses at its parenthesis
def b = 5, s = 'abc', f = false, l = [1], n = null
def m(x) { false }
for (c in [{ assert (b) > 6 }, { assert 1 + (b) == 0 }, { assert !(b + 1) }, { assert -(b) > 0 }, { assert !(s.size()) }, { assert !(!f) }, { assert (f) }, { assert (b > 7) }, { assert !((b)) }, { assert !(l[0]) }, { assert !(m(1) || b) }, { assert f || (f) }, { assert !( b ) }, { assert +(b) < 0 }, { assert ~(b) > 0 }, { assert !("$b") }, { assert (n) }, { assert !(b ? 1 : 2) }, { assert !(b as String) }, {assert (b as String) == 'x'}, { assert (b).equals(4) }, { assert !(s) == true }, { assert !s }, { assert !([1]) } , { assert !(5) }, { assert (5) == 6 }, { assert (s)?.size() == 1 }, { assert !(b++) }, { assert !(s =~ /b/) } , { assert !(b instanceof Integer) } ])
try { c() } catch (Throwable e) { println e.message }
// expect: assert (b) > 6
// expect:        |   |
// expect:        5   false
// expect: assert 1 + (b) == 0
// expect:          | |   |
// expect:          6 5   false
// expect: assert !(b + 1)
// expect:        | | |
// expect:        | 5 6
// expect:        false
// expect: assert -(b) > 0
// expect:        ||   |
// expect:        |5   false
// expect:        -5
// expect: assert !(s.size())
// expect:        | | |
// expect:        | | 3
// expect:        | abc
// expect:        false
// expect: assert !(!f)
// expect:        || |
// expect:        || false
// expect:        |true
// expect:        false
// expect: assert (f)
// expect:        |
// expect:        false
// expect: assert (b > 7)
// expect:         | |
// expect:         5 false
// expect: assert !((b))
// expect:        ||
// expect:        |5
// expect:        false
// expect: assert !(l[0])
// expect:        | ||
// expect:        | |1
// expect:        | [1]
// expect:        false
// expect: assert !(m(1) || b)
// expect:        | |    |  |
// expect:        | false|  5
// expect:        false  true
// expect: assert f || (f)
// expect:        | |  |
// expect:        | |  false
// expect:        | false
// expect:        false
// expect: assert !( b )
// expect:        ||
// expect:        |5
// expect:        false
// expect: assert +(b) < 0
// expect:        ||   |
// expect:        |5   false
// expect:        5
// expect: assert ~(b) > 0
// expect:        ||   |
// expect:        |5   false
// expect:        -6
// expect: assert !("$b")
// expect:        |   |
// expect:        |   5
// expect:        false
// expect: assert (n)
// expect:        |
// expect:        null
// expect: assert !(b ? 1 : 2)
// expect:        | |
// expect:        | 5
// expect:        false
// expect: assert !(b as String)
// expect:        | |
// expect:        | 5
// expect:        false
// expect: assert (b as String) == 'x'
// expect:         |            |
// expect:         5            false
// expect: assert (b).equals(4)
// expect:        |   |
// expect:        5   false
// expect: assert !(s) == true
// expect:        ||   |
// expect:        |abc false
// expect:        false
// expect: assert !s
// expect:        ||
// expect:        |abc
// expect:        false
// expect: assert !([1])
// expect:        |
// expect:        false
// expect: assert !(5)
// expect:        |
// expect:        false
// expect: assert (5) == 6
// expect:            |
// expect:            false
// expect: assert (s)?.size() == 1
// expect:        |    |      |
// expect:        abc  3      false
// expect: assert !(b++)
// expect:        |||
// expect:        ||5
// expect:        |5
// expect:        false
// expect: assert !(s =~ /b/)
// expect:        | | |
// expect:        | | java.util.regex.Matcher[pattern=b region=0,3 lastmatch=b]
// expect:        | abc
// expect:        false
// expect: assert !(b instanceof Integer)
// expect:        | | |
// expect:        | 6 true
// expect:        false
