println 1..2.5  // expect: [1, 2]
println((1..'c').size())  // expect: 99
println((1..3L)[2].class)  // expect: class java.lang.Long
