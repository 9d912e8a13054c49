// The text that is shown reaches to the next statement's beginning.
def t = { c -> try { c() } catch (AssertionError e) { println e.message.readLines()[0] } }
t {
    assert false // why;
}
// expect: assert false // why;
t { assert false /* a */; println 1 // b
}
// expect: assert false /* a */
t { if (true) { assert 1 == 2   } // c
}
// expect: assert 1 == 2
t {
    assert 1 ==
        2 // d
}
// expect: assert 1 == 2 // d
