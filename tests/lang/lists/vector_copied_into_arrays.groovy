// Vector.copyInto() stops at an element that the array does not take.
def numbers = new Integer[4], anything = new Object[4]
try { new Vector([1, 2, 'x']).copyInto(numbers) } catch (ArrayStoreException e) { println e.message }
println numbers.toList()
new Vector([1, null, 'x']).copyInto(anything)
println anything.toList()
// expect: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.Integer
// expect: [1, 2, null, null]
// expect: [1, null, x, null]
