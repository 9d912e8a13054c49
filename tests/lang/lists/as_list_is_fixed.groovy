def list = Arrays.asList(1, 2)
list[0] = 9
println list  // expect: [9, 2]
try { list << 3 } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
def array = ['a', 'b'] as String[]
def shown = Arrays.asList(array)
array[0] = 'z'
println shown  // expect: [z, b]
