// A reversed iterator is of a class of its own.
println([1, 2].iterator().reverse().getClass())
println(['a', 'b'].listIterator().reverse().toList())
// expect: class org.codehaus.groovy.runtime.ReverseListIterator
// expect: [b, a]
