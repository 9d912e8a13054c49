// @Sortable(includes) says by what is sorted first, be it a text or a list; comparators put null last
import groovy.transform.Sortable
@Sortable(includes = 'last,initial') class One { String first; Character initial; String last }
println([new One(first: 'M', initial: 'H', last: 'T'), new One(first: 'G', initial: 'W', last: 'B')].toSorted()*.first)
@Sortable(includes = ['last', 'first']) class Two { String first; Character initial; String last }
println([new Two(first: 'M', last: 'T'), new Two(first: 'G', last: 'B'), new Two(first: 'A', last: 'T')].toSorted()*.first)
println([new Two(first: 'M'), null, new Two(first: 'A')].toSorted(Two.comparatorByFirst())*.first)
try { new Two() <=> 5 } catch (ClassCastException e) { println 'no Two' }
// expect: [G, M]
// expect: [G, A, M]
// expect: [A, M, null]
// expect: no Two
