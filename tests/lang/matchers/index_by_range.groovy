// A matcher's ranges are never turned round, and an exclusive one is made exclusive twice.
def m = 'abcd' =~ /./
println m[3..0]  // expect: [a, b, c, d]
println m[0..<2]  // expect: [a]
println m[-2..-1]  // expect: [c, d]
try { m[null] } catch (NullPointerException e) { println 'no null' }  // expect: no null
