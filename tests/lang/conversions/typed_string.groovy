// A typed String takes what toString() gives; `as String` shows collections in Groovy's way.
String s = [a: 1]
println s  // expect: {a=1}
s = 1..3
println s  // expect: 1..3
println([a: 1] as String)  // expect: [a:1]
println((1..3) as String)  // expect: [1, 2, 3]
println "${[a: 1]}"  // expect: [a:1]
