println Collections.emptyList()  // expect: []
println Collections.nCopies(3, 'x')  // expect: [x, x, x]
println Collections.max([1, 3, 2])  // expect: 3
println Collections.min([1, 3, 2])  // expect: 1
println Collections.frequency([1, 2, 1], 1)  // expect: 2
def l = [1, 2, 3, 4]
Collections.reverse(l)
println l  // expect: [4, 3, 2, 1]
Collections.swap(l, 0, 3)
println l  // expect: [1, 3, 2, 4]
Collections.rotate(l, 1)
println l  // expect: [4, 1, 3, 2]
Collections.addAll(l, 8, 9)
println l  // expect: [4, 1, 3, 2, 8, 9]
println Collections.singletonList(1)  // expect: [1]
println Collections.unmodifiableList(l).size()  // expect: 6
println Collections.disjoint([1], [2])  // expect: true
println Collections.binarySearch([1, 3, 5], 3)  // expect: 1
println Collections.singletonMap('a', 1)  // expect: [a:1]
