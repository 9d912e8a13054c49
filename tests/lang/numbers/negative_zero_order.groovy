// Values compare as Double.compare() has it; what the compiler knows for doubles, as the machine.
def z = 0G / (-3f), zero = 0.0d
println z  // expect: -0.0
println([z < 0, z < 0G, z < 0.0, z == 0, z == 0G, z <=> 0])  // expect: [true, true, true, false, false, -1]
println([z < zero, z <= zero, z == zero, z <=> zero])  // expect: [false, true, false, -1]
println([[0.0d, z].sort(), [0, z].min(), [0.0d, z].max(), [z, 0.0d].unique()])  // expect: [[-0.0, 0.0], -0.0, 0.0, [-0.0, 0.0]]
println([[z] == [0.0d], [z] - 0.0d, z.is(0.0d), z.compareTo(0.0d)])  // expect: [false, [-0.0], false, -1]
double y = z, w = 0.0d
println([y < w, y <= w, y == w, y != w, y <=> w])  // expect: [false, true, true, false, -1]
println([z.abs(), (-(0f)).abs()])  // expect: [0.0, 0.0]
