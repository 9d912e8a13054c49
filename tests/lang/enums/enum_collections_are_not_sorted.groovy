// EnumMap and EnumSet keep the constants of one enum in their order, but are no sorted collections.
enum Suit { CLUBS, HEARTS, SPADES }
enum Other { ONE }
def tell = { Closure call ->
    try {
        println call()
    } catch (MissingMethodException e) {
        println "no $e.method()"
    } catch (RuntimeException e) {
        println e.class.simpleName + (e instanceof NullPointerException ? '' : ': ' + e.message.replaceAll(' \\(.*', ''))
    }
}
def map = { def m = new EnumMap(Suit); m[Suit.SPADES] = 3; m[Suit.CLUBS] = 1; m }
def set = { EnumSet.of(Suit.SPADES, Suit.CLUBS) }
println map()
println([map() instanceof SortedMap, map() instanceof AbstractMap, set() instanceof SortedSet, set() instanceof AbstractSet])
for (name in ['firstKey', 'lastEntry', 'descendingMap', 'navigableKeySet', 'comparator']) tell { map()."$name"() }
for (name in ['pollFirst', 'descendingSet', 'comparator']) tell { set()."$name"() }
tell { map().headMap(Suit.HEARTS) }
tell { set().floor(Suit.HEARTS) }
for (key in [null, 'x', Other.ONE]) {
    println([map().get(key), map().containsKey(key), map().remove(key), map().getOrDefault(key, 0), set().contains(key), set().remove(key), key in set()])
    tell { map().put(key, 1) }
    tell { def m = map(); m.putAll([(key): 1]); m }
    tell { map().putIfAbsent(key, 1) }
    tell { map().computeIfAbsent(key) { 1 } }
    tell { map() << [(key): 1] }
    tell { set().add(key) }
    tell { set().addAll([key]) }
    tell { [set().containsAll([key]), set().removeAll([key])] }
}
tell { def m = map(); for (e in m) m.remove(Suit.SPADES); m }
tell { def s = set(); for (e in s) s.remove(Suit.SPADES); s }
tell { [map().findAll { it.value > 1 }.getClass(), set().findAll { true }.getClass(), set().sort().getClass(), set().asImmutable().getClass()]*.simpleName }
tell { [map().keySet().getClass(), map().entrySet().getClass(), map().iterator().getClass(), set().iterator().getClass()]*.name }
tell { new EnumMap(String) }
tell { new EnumMap(['a': 1]) }
tell { new EnumMap(map()) == map() }
tell { [new TreeMap(map()), new TreeSet(set()), EnumSet.complementOf(set()), EnumSet.allOf(Suit), EnumSet.copyOf(set())] }
tell { def s = set(), c = s.clone(); c << Suit.HEARTS; [s, c] }
tell { map().putAt(Suit.HEARTS, 5) }
// expect: [CLUBS:1, SPADES:3]
// expect: [false, true, false, true]
// expect: no firstKey()
// expect: no lastEntry()
// expect: no descendingMap()
// expect: no navigableKeySet()
// expect: no comparator()
// expect: no pollFirst()
// expect: no descendingSet()
// expect: no comparator()
// expect: no headMap()
// expect: no floor()
// expect: [null, false, null, 0, false, false, false]
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: [false, false]
// expect: [null, false, null, 0, false, false, false]
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: [false, false]
// expect: [null, false, null, 0, false, false, false]
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: ClassCastException: class Other != class Suit
// expect: [false, false]
// expect: [CLUBS:1]
// expect: [CLUBS]
// expect: [LinkedHashMap, LinkedHashSet, ArrayList, UnmodifiableSet]
// expect: [java.util.EnumMap$KeySet, java.util.EnumMap$EntrySet, java.util.EnumMap$EntryIterator, java.util.RegularEnumSet$EnumSetIterator]
// expect: NullPointerException
// expect: ClassCastException: class java.lang.String cannot be cast to class java.lang.Enum
// expect: true
// expect: [[CLUBS:1, SPADES:3], [CLUBS, SPADES], [HEARTS], [CLUBS, HEARTS, SPADES], [CLUBS, SPADES]]
// expect: [[CLUBS, SPADES], [CLUBS, HEARTS, SPADES]]
// expect: 5
