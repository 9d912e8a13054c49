// A trampoline of no arguments at all is refused.
try { ({ a, b -> [a, b] }.trampoline(null)()) } catch (NullPointerException e) { println 'null' }
// expect: null
