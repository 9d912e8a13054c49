// Without a closure Groovy asks Closure.IDENTITY, whose arguments are an array's items.
def pairs = [[1, 2], [3]] as Object[][], ones = [[0], [3]] as Object[][]
for (c in [{ pairs.findAll() }, { pairs.grep() }, { pairs.toList().find() }, { pairs.toList() as Set; ones.findAll() }, { ones.find() }, { pairs.any() }, { ones.every() }]) {
    try { println c().inspect() } catch (MissingMethodException e) { println e.message.readLines()[0] }
}
println([[1, 2] as int[]].findAll().size())
// An iterator whose source ends with null does so, too; an enumeration takes nothing out.
println((1..3).iterator().dropWhile { true }.next())
try { new Hashtable([a: 1]).keys().remove() } catch (UnsupportedOperationException e) { println 'refused' }
// expect: No signature of method: groovy.lang.Closure$1.doCall() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
// expect: No signature of method: groovy.lang.Closure$1.doCall() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
// expect: No signature of method: groovy.lang.Closure$1.doCall() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
// expect: [[3]]
// expect: [3]
// expect: true
// expect: true
// expect: 1
// expect: null
// expect: refused
