// The defaults of Properties answer for what it lacks, and are no entries of it.
def p = new Properties(); p.setProperty('b', '1'); p.setProperty('a', '2'); p.put('n', 5); 0
println p.stringPropertyNames()
def d = new Properties(p); d.setProperty('z', 'w')
println d.stringPropertyNames()
def n = p.stringPropertyNames(); p.setProperty('q', 'w'); println n
println d.getProperty('b')
println d
println d.propertyNames().toList()
println p.propertyNames().class
try { println p.list(System.out) } catch (e) { println e.class }
def x = new Properties(); x.a = 'own'; def y = new Properties(x); y.b = 'z'
println y.propertyNames().toList(); y.list(System.out); println y.getProperty('a') + y.getProperty('q', 'dflt') + y.get('a') + y.a
println y.clone().getProperty('a')
println new Properties(null).getProperty('q')
println new Properties().propertyNames().toList()
// expect: [a, b]
// expect: [a, b, z]
// expect: [a, b]
// expect: 1
// expect: [z:w]
// expect: [b, a, q, z, n]
// expect: class java.util.Hashtable$Enumerator
// expect: -- listing properties --
// expect: a=2
// expect: q=w
// expect: b=1
// expect: class java.lang.ClassCastException
// expect: [b, a]
// expect: -- listing properties --
// expect: a=own
// expect: b=z
// expect: owndfltnullnull
// expect: own
// expect: null
// expect: []
