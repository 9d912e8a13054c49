// What a metaClass adds to a class does not replace the methods that an interface of the class declares
interface I { def foo(); def bar(String s); def gen(Object o) }
class A implements I, Runnable, Comparable { def foo() { 'own' }; def bar(String s) { 'own' }; def gen(Object o) { 'own' }; void run() { println 'run own' }; int compareTo(Object o) { 0 }; String toString() { 'own' } }
A.metaClass.foo = { -> 'meta' }
A.metaClass.bar = { String s -> 'meta' }
A.metaClass.gen = { o -> 'meta' }
A.metaClass.run = { -> println 'run meta' }
A.metaClass.compareTo = { Object o -> 5 }
A.metaClass.toString = { -> 'meta' }
def a = new A()
println a.foo(); println a.bar('x'); println a.gen(1); a.run(); println a.compareTo(1); println a.toString(); println "$a"
class B extends A { }
B.metaClass.foo = { -> 'metaB' }
println new B().foo()
class D implements I { def foo() { 'own' }; def bar(String s) { 'own' }; def gen(Object o) { 'own' } }
def d = new D()
d.metaClass.foo = { -> 'meta1' }
d.metaClass.gen = { Object o -> 'meta1' }
println d.foo(); println d.gen(1)
String.metaClass.length = { -> 99 }
String.metaClass.toString = { -> 'metaS' }
String.metaClass.charAt = { int i -> 'metaS' }
String.metaClass.isEmpty = { -> 'metaS' }
println 'abc'.length(); println 'abc'.toString(); println 'abc'.charAt(1); println 'abc'.isEmpty()
def l = []
l.metaClass.size = { -> 55 }
l.metaClass.add = { Object o -> 'no' }
println l.size(); println l.add(1)
def m = [:]
println m.get(1); println m.put(1, 2); println m.a; println m['b']
Integer.metaClass.compareTo = { Integer o -> 'mc' }
println 5.compareTo(6)
Date.metaClass.compareTo = { Date o -> 'mc' }
println new Date().compareTo(new Date())
StringBuilder.metaClass.length = { -> 98 }
StringBuilder.metaClass.append = { String s -> 'app' }
println new StringBuilder('x').length(); println new StringBuilder().append('x')
File.metaClass.compareTo = { File o -> 'mc' }
println new File('a').compareTo(new File('b'))
class Rn implements Callable2 { def call() { 'own' } }
interface Callable2 extends java.util.concurrent.Callable {}
Rn.metaClass.call = { -> 'meta' }
println new Rn().call()
class It implements Iterable { Iterator iterator() { [1].iterator() } }
It.metaClass.iterator = { -> [2].iterator() }
println new It().iterator().next(); println new It().collect { it }
class Ml extends ArrayList {}
Ml.metaClass.size = { -> 44 }
Ml.metaClass.foo = { -> 44 }
println new Ml().size(); println new Ml().foo()
class Mo extends ArrayList { int size() { 7 } }
Mo.metaClass.size = { -> 44 }
println new Mo().size()
Iterator.metaClass.hasNext = { -> 'mh' }
println([1].iterator().hasNext())
Closure.metaClass.run = { -> 'mr' }
println({ 'own' }.run())
Map.metaClass.size = { -> 'msz' }
println([:].size())
Map.metaClass.each = { Closure c -> 'mea' }
println([:].each { })
HashSet.metaClass.contains = { Object o -> 'mct' }
println new HashSet().contains(1)
GString.metaClass.length = { -> 'ml' }
println "${1}".length()
Range.metaClass.getFrom = { -> 'mf' }
HashMap.metaClass.getOrDefault = { Object k, Object dd -> 'mgod' }
println new HashMap().getOrDefault(1, 2)
HashMap.metaClass.isEmpty = { -> 'mie' }
println new HashMap().isEmpty(); println new HashMap().empty
ArrayList.metaClass.remove = { obj -> 'meta' }
ArrayList.metaClass.indexOf = { obj -> 'meta' }
ArrayList.metaClass.contains = { Object obj -> 'meta' }
ArrayList.metaClass.add = { Object obj -> 'meta' }
ArrayList.metaClass.size = { -> 77 }
ArrayList.metaClass.get = { int i -> 'meta' }
ArrayList.metaClass.isEmpty = { -> 'meta' }
ArrayList.metaClass.first = { -> 'meta' }
ArrayList.metaClass.clear = { -> 'meta' }
l = new ArrayList()
println l.remove('x')
println l.indexOf('x')
println l.contains('x')
println l.add('x')
println l.size()
println l.get(0)
println l.isEmpty()
println l.first()
println l.clear()
HashMap.metaClass.get = { Object k -> 'meta' }
HashMap.metaClass.containsKey = { Object k -> 'meta' }
HashMap.metaClass.remove = { Object k -> 'meta' }
m = new HashMap()
println m.get(1); println m.containsKey(1); println m.remove(1)
String.metaClass.indexOf = { String k -> 'meta' }
String.metaClass.equals = { Object k -> 'meta' }
String.metaClass.compareTo = { String k -> 'meta' }
println 'x'.indexOf('x'); println 'x'.equals('x'); println 'x'.compareTo('y')
// expect: own
// expect: own
// expect: own
// expect: run own
// expect: 0
// expect: meta
// expect: own
// expect: own
// expect: own
// expect: own
// expect: 3
// expect: abc
// expect: b
// expect: false
// expect: 0
// expect: true
// expect: null
// expect: null
// expect: null
// expect: null
// expect: mc
// expect: mc
// expect: 1
// expect: app
// expect: mc
// expect: own
// expect: 1
// expect: [1]
// expect: 0
// expect: 44
// expect: 7
// expect: true
// expect: null
// expect: 0
// expect: [:]
// expect: false
// expect: 1
// expect: 2
// expect: true
// expect: null
// expect: false
// expect: -1
// expect: false
// expect: true
// expect: 1
// expect: x
// expect: false
// expect: meta
// expect: null
// expect: null
// expect: false
// expect: null
// expect: meta
// expect: meta
// expect: meta
