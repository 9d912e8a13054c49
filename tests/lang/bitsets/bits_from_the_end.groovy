def bits = new BitSet()
bits[3] = true
println "${bits[-1]} ${bits[-2]}"
try { bits[-9] } catch (ArrayIndexOutOfBoundsException e) { println e.message }
// expect: true false
// expect: Negative array index [-9] too large for array size 4
