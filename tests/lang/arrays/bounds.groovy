def said = { c -> try { c() } catch (ArrayIndexOutOfBoundsException e) { e.message } }
def a = [1, 2, 3] as int[]
println said { a[5] }  // expect: Index 5 out of bounds for length 3
println said { a[-4] }  // expect: Negative array index [-4] too large for array size 3
println said { a[3] = 1 }  // expect: Index 3 out of bounds for length 3
