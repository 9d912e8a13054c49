import groovy.transform.*
@Sortable(includes = ['last', 'first']) @ToString class P { String first; String last; int age }
def ps = [new P(first: 'B', last: 'X', age: 1), new P(first: 'A', last: 'X', age: 2), new P(first: 'C', last: 'A', age: 3)]
println ps.sort(false)*.first
println ps.sort(false, P.comparatorByFirst())*.first
println ps[0] <=> ps[1]
println ps.max().first
println P.comparatorByLast() instanceof Comparator
println new P() instanceof Comparable
// expect: [C, A, B]
// expect: [A, B, C]
// expect: 1
// expect: B
// expect: true
// expect: true
