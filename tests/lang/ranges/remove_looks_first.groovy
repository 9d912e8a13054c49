// A range refuses to remove only what it has.
println((0..2).remove(1G) || ('a'..'c').remove('z'))
try { ('a'..'c').remove('b') } catch (UnsupportedOperationException e) { println 'refused' }
println Collections.sort(0..<0)
// expect: false
// expect: refused
// expect: null
