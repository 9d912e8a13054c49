def chars = ['c', 'd'] as char[]
println "$chars " + String.valueOf(chars) + new StringBuilder().append(chars)  // expect: cd cdcd
println([String.valueOf((Object) chars), Objects.toString(chars), Arrays.toString([chars] as Object[])]*.contains('[C@'))  // expect: [true, true, true]
println([('x' << chars), new StringBuilder() << chars]*.contains('[C@'))  // expect: [true, true]
