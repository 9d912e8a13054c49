// Each map class has classes of its own for its keys, values and entries.
import java.util.concurrent.*
def name = { it.getClass().name.replaceAll(/java\.util\.(concurrent\.)?/, '') }
def properties = new Properties()
properties.put('a', 1)
for (m in [new HashMap([a: 1]), new LinkedHashMap([a: 1]), new TreeMap([a: 1]), new Hashtable([a: 1]), properties, new ConcurrentHashMap([a: 1]),
           new ConcurrentSkipListMap([a: 1]), new WeakHashMap([a: 1]), new IdentityHashMap([a: 1]), Collections.singletonMap('a', 1),
           Collections.unmodifiableMap([a: 1]), Collections.synchronizedMap([a: 1]), [a: 1].withDefault { 2 }])
    println([m.keySet(), m.values(), m.entrySet(), m.entrySet().iterator().next()].collect(name).join(' '))
println(new ConcurrentHashMap([a: 1]).keySet(5))
println((properties.findAll { true }).getClass())
println((new WeakHashMap([a: 1]) + [b: 2]).getClass())
println new WeakHashMap() instanceof HashMap
try { new Hashtable([a: 1]).replace('b', null, 1) } catch (NullPointerException e) { println 'null' }
println Collections.unmodifiableMap([a: 1]).withDefault { 2 }.find().getClass().simpleName
// An IdentityHashMap tells keys apart by what they are.
def identity = new IdentityHashMap([1: 'x', 2: 'y'])
identity.put(3, 'z')
println([identity.size(), identity[1], identity[2], identity[3]])
// The empty and the singleton map refuse what would change them only.
println([Collections.emptyMap().remove(1), Collections.singletonMap('a', 1).remove('b'), Collections.emptyMap().replaceAll { a, b -> b }])
try { Collections.singletonMap('a', 1).remove('a') } catch (UnsupportedOperationException e) { println 'refused' }
println([Collections.emptyList().reverse(true), [1].asImmutable().reverse(true)])
try { new Vector(['a', 'b']).set(-1, 1) } catch (ArrayIndexOutOfBoundsException e) { println e.message }
// expect: HashMap$KeySet HashMap$Values HashMap$EntrySet HashMap$Node
// expect: LinkedHashMap$LinkedKeySet LinkedHashMap$LinkedValues LinkedHashMap$LinkedEntrySet LinkedHashMap$Entry
// expect: TreeMap$KeySet TreeMap$Values TreeMap$EntrySet TreeMap$Entry
// expect: Collections$SynchronizedSet Collections$SynchronizedCollection Collections$SynchronizedSet Hashtable$Entry
// expect: Collections$SynchronizedSet Collections$SynchronizedCollection Collections$SynchronizedSet ConcurrentHashMap$MapEntry
// expect: ConcurrentHashMap$KeySetView ConcurrentHashMap$ValuesView ConcurrentHashMap$EntrySetView ConcurrentHashMap$MapEntry
// expect: ConcurrentSkipListMap$KeySet ConcurrentSkipListMap$Values ConcurrentSkipListMap$EntrySet AbstractMap$SimpleImmutableEntry
// expect: WeakHashMap$KeySet WeakHashMap$Values WeakHashMap$EntrySet WeakHashMap$Entry
// expect: IdentityHashMap$KeySet IdentityHashMap$Values IdentityHashMap$EntrySet IdentityHashMap$EntryIterator$Entry
// expect: Collections$SingletonSet Collections$SingletonSet Collections$SingletonSet AbstractMap$SimpleImmutableEntry
// expect: Collections$UnmodifiableSet Collections$UnmodifiableCollection Collections$UnmodifiableMap$UnmodifiableEntrySet Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry
// expect: Collections$SynchronizedSet Collections$SynchronizedCollection Collections$SynchronizedSet LinkedHashMap$Entry
// expect: LinkedHashMap$LinkedKeySet LinkedHashMap$LinkedValues LinkedHashMap$LinkedEntrySet LinkedHashMap$Entry
// expect: [a]
// expect: class java.util.Properties
// expect: class java.util.LinkedHashMap
// expect: false
// expect: null
// expect: UnmodifiableEntry
// expect: [3, x, y, z]
// expect: [null, null, null]
// expect: refused
// expect: [[], [1]]
// expect: Index -1 out of bounds for length 2
