// ArrayList and LinkedList have a field `size`, which a property reads; other lists spread the name over their items.
println([1, 2].size)
println new LinkedList([1]).size
println([[1, 2], [3]]*.size)
println((1..2).size())
try { Arrays.asList(1, 2).size } catch (MissingPropertyException e) { println e.message }
// expect: 2
// expect: 1
// expect: [2, 1]
// expect: 2
// expect: Exception evaluating property 'size' for java.util.Arrays$ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: size for class: java.lang.Integer
