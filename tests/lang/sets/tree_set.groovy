def s = new TreeSet([5, 1, 3])
println s  // expect: [1, 3, 5]
println s.first()  // expect: 1
println s.last()  // expect: 5
println s.headSet(3)  // expect: [1]
println s.tailSet(3)  // expect: [3, 5]
println s.subSet(1, 5)  // expect: [1, 3]
println s.floor(4)  // expect: 3
println s.ceiling(4)  // expect: 5
println s.lower(1)  // expect: null
println s.higher(1)  // expect: 3
println s.pollFirst()  // expect: 1
println s  // expect: [3, 5]
println s.descendingSet()  // expect: [5, 3]
println new TreeSet({ a, b -> b <=> a } as Comparator).with { addAll([1, 2, 3]); it }  // expect: [3, 2, 1]
