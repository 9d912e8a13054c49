// A class or trait extended by a map casts what the map's closures give to primitive types; an interface's object does not.
abstract class Open { abstract int number(); abstract boolean yes(); abstract Integer boxed() }
interface Face { int number(); boolean yes(); Integer boxed() }
trait Able { abstract int number(); abstract boolean yes(); abstract Integer boxed() }
def said = { try { println it() } catch (e) { println e.class.simpleName } }
for (type in [Open, Face, Able]) {
    def o = [number: { 2.7 }, yes: { 'x' }, boxed: { 3L }].asType(type)
    println type.simpleName
    said { o.number() }
    said { o.yes() }
    said { o.boxed() }
}
said { ([size: { 2.5 }] as HashSet).size() }
said { ([size: { 2.5 }] as List).size() }
// expect: Open
// expect: 2
// expect: true
// expect: ClassCastException
// expect: Face
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: Able
// expect: 2
// expect: true
// expect: ClassCastException
// expect: 2
// expect: ClassCastException
