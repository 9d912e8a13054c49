println([3, 1].toSorted(Collections.reverseOrder()))  // expect: [3, 1]
def c = { a, b -> a.size() <=> b.size() } as Comparator
println c.compare('aa', 'b')  // expect: 1
println(['bb', 'a'].sort(false, c))  // expect: [a, bb]
println(['bb', 'a', 'cc'].max(c))  // expect: bb
