// Null that is cast to a collection: a set has nothing to lose to it, an empty list does not look; most others do.
def tell(Closure c) {
    try { println c() } catch (NullPointerException e) { println 'null' } catch (e) { println "${e.getClass().simpleName} ${e.message.readLines()[0]}" }
}
tell { ([5, 1, 3] as TreeSet).minus((Collection) null) }
tell { ([5, 1, 3] as Set).minus((Iterable) null) }
tell { [].minus((Collection) null) }
tell { [1].minus((Collection) null) }
tell { [1].intersect((Collection) null) }
tell { [].intersect((Collection) null) }
tell { [a: 1].keySet().addAll((Collection) null) }
tell { [a: 1].leftShift((Map.Entry) null) }
tell { [a: 1].putAll((Collection) null) }
tell { [1, 2, 3].plus(100, (List) null) }
tell { [1, 2, 3].plus(100, (Object[]) null) }
tell { [1, 2, 3].plus(1, (Iterable) null) }
tell { [1, 2, 3].plus(1, null) }
tell { [1].getAt((Collection) null) }
tell { [1].getAt(null) }
tell { ([1] as byte[]).getAt((Collection) null) }
tell { ([1] as Object[])[null] }
tell { [1].addAll(9, (Object[]) null) }
tell { [1].addAll(9, (Collection) null) }
tell { [1][null] }
try { ([toString: 1] as Comparable).toString() } catch (ClassCastException e) { println e.message.replaceAll(/ \(.*/, '') }
// expect: [1, 3, 5]
// expect: null
// expect: []
// expect: null
// expect: null
// expect: []
// expect: null
// expect: null
// expect: null
// expect: IndexOutOfBoundsException Index: 100, Size: 3
// expect: null
// expect: null
// expect: GroovyRuntimeException Ambiguous method overloading for method java.util.ArrayList#plus.
// expect: null
// expect: GroovyRuntimeException Ambiguous method overloading for method java.util.ArrayList#getAt.
// expect: null
// expect: GroovyRuntimeException Ambiguous method overloading for method [Ljava.lang.Object;#getAt.
// expect: null
// expect: IndexOutOfBoundsException Index: 9, Size: 1
// expect: GroovyRuntimeException Ambiguous method overloading for method java.util.ArrayList#getAt.
// expect: class java.lang.Integer cannot be cast to class groovy.lang.Closure
