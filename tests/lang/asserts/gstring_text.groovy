// An assert with a message of its own shows the parts of GStrings with their sign.
def said(c) { try { c() } catch (AssertionError e) { println e.message } }
def x = 2
said { assert "${1}x" == x : 'm' } // expect: m. Expression: ($1x == x). Values: x = 2
said { assert 'a' == "p${x + 1}q${[1, 2]}r" : 'm' } // expect: m. Expression: (a == p$(x + 1)q$[1, 2]r)
said { assert "${x.abs()}" == "${x}3" : 'm' } // expect: m. Expression: ($x.abs() == $x3)
