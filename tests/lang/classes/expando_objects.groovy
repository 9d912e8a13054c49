def e = new Expando(name: 'x')
e.greet = { n -> "hi $n from $name" }
println e.greet('y')
e.count = 3; println e.count + ' ' + e.missing
println e.properties.keySet()
e.toString = { 'custom' }; println e.toString()
// expect: hi y from x
// expect: 3 null
// expect: [name, greet, count]
// expect: custom
