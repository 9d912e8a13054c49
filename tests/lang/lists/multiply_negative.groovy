// A list times a negative number has an illegal capacity; so has one whose size overflows an int. Sets are empty.
try { [1, 2] * -1 } catch (IllegalArgumentException e) { println e.message }
try { (1..3) * 1000000007 } catch (IllegalArgumentException e) { println e.message }
println([] * -1)
println(([1] as Set) * -1)
// expect: Illegal Capacity: -2
// expect: Illegal Capacity: -1294967275
// expect: []
// expect: []
