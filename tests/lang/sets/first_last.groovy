def s = [4, 5, 6] as LinkedHashSet
println s.first()  // expect: 4
println s.last()  // expect: 6
println s[0]  // expect: 4
println s[-1]  // expect: 6
println s[9]  // expect: null
println s.head()  // expect: 4
println s.tail()  // expect: [5, 6]
println s.take(2)  // expect: [4, 5]
