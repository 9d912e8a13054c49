import groovy.transform.*
class A { @IndexedProperty List<String> xs = ['a', 'b']; @IndexedProperty int[] ns = [1, 2, 3] as int[] }
def a = new A()
println a.getXs(1)
a.setXs(0, 'z'); println a.xs
a.setNs(2, 9); println a.ns
println a.getNs(2)
// expect: b
// expect: [z, b]
// expect: [1, 2, 9]
// expect: 9
