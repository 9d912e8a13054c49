// The defaults of Properties answer for what it lacks, and are no entries of it.
def base = new Properties()
base.setProperty('b', '1')
base.setProperty('a', '2')
base.put('n', 5)
def names = base.stringPropertyNames()
base.setProperty('q', 'w')
println names
println base.propertyNames().class
try {
    base.list(System.out)
} catch (e) {
    println e.class
}
def own = new Properties(base)
own.setProperty('z', 'w')
println([own, own.getProperty('b'), own.get('b'), own.getProperty('none', 'otherwise'), own.clone().getProperty('b')])
println([own.stringPropertyNames(), own.propertyNames().toList()])
def texts = new Properties()
texts.a = 'own'
def other = new Properties(texts)
other.b = 'z'
other.list(System.out)
println([new Properties(null).getProperty('q'), new Properties().propertyNames().toList()])
// expect: [a, b]
// expect: class java.util.Hashtable$Enumerator
// expect: -- listing properties --
// expect: a=2
// expect: q=w
// expect: b=1
// expect: class java.lang.ClassCastException
// expect: [[z:w], 1, null, otherwise, 1]
// expect: [[a, q, b, z], [b, a, q, z, n]]
// expect: -- listing properties --
// expect: a=own
// expect: b=z
// expect: [null, []]
