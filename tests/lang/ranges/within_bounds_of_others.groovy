// What cannot be compared with the bounds is ordered by hash code.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println((1.5..4.5).containsWithinBounds(true))  // expect: true
println((1.5..4.5).containsWithinBounds('a'))  // expect: false
println((1.5..4.5).containsWithinBounds(2))  // expect: true
println((1.5..4.5).containsWithinBounds(null))  // expect: false
println(('a'..'e').containsWithinBounds('bb'))  // expect: true
println(('a'..'e').containsWithinBounds(true))  // expect: false
println said { (0..<0).iterator().next() }  // expect: NoSuchElementException: java.lang.IndexOutOfBoundsException: can't get values from Empty Ranges
