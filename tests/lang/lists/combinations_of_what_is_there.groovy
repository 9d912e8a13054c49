// combinations() takes a map by its entries, a text by its characters, null for nothing.
println([['a', 'b'], [x: 1, y: 2]].combinations()) // expect: [[a, x=1], [b, x=1], [a, y=2], [b, y=2]]
println(['ab', 'c'].combinations()) // expect: [[a, c], [b, c]]
println([[1, 2], null].combinations()) // expect: []
println([1, [2, 3]].combinations()) // expect: [[1, 2], [1, 3]]
