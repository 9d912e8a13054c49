// ObjectGraphBuilder: classes by name, children in lists and properties, ids and references.
class Firm { String name; List workers = []; List cities = []; Address address }
class Worker { String name; Address address; Firm firm }
class Address { String line }
class City { String name }
def b = new ObjectGraphBuilder()
def firm = b.firm(name: 'Acme') {
    address(line: 'here', id: 'a1')
    worker(name: 'Ann') { address(a1) }
    worker(name: 'Bob') { address(refId: 'later') }
    worker(name: 'Cid', id: 'c') { address(line: 'there', id: 'later') }
    city(name: 'Rome')
}
println firm.workers*.name
println firm.workers*.address*.line
println firm.workers.every { it.firm.is(firm) }
println firm.cities*.name
println b.a1.is(firm.address)
println b.c.name
println b.bean(new City(name: 'Bern')).name
println b.bean(City, name: 'Ulm').name
try { b.bean('City') } catch (RuntimeException e) { println e.cause.message }
b = new ObjectGraphBuilder(identifierResolver: 'key', referenceResolver: 'ref', newInstanceResolver: { type, args -> println "new $type.name"; type.newInstance() })
b.classNameResolver = { it == 'boss' ? 'Worker' : it.capitalize() }
println b.firm { boss(name: 'Dee', key: 'd') }.workers
println b.d.name
b.lazyReferencesAllowed = false
try { b.firm { worker(ref: 'nobody') } } catch (RuntimeException e) { println e.cause.message }
try { b.nothing() } catch (RuntimeException e) { println e.message }
class Box { Lid lid; List<Screw> screws = [] }
class Lid { String color }
class Screw { int size }
b = new ObjectGraphBuilder(classNameResolver: { it.capitalize() })
def box = b.box { lid(color: 'red'); screw(size: 4) }
println box.lid.color + box.screws*.size
class Crate { String name; List<Screw> bolts = []; Lid cover }
println Crate.getDeclaredField('bolts').genericType.actualTypeArguments + Crate.getDeclaredField('cover').genericType
// expect: [Ann, Bob, Cid]
// expect: [here, there, there]
// expect: true
// expect: [Rome]
// expect: true
// expect: Cid
// expect: Bern
// expect: Ulm
// expect: ObjectGraphBuilder.bean() does not accept String nor GString as value.
// expect: new Firm
// expect: new Worker
// expect: []
// expect: Dee
// expect: new Firm
// expect: There is no previous node with key=nobody
// expect: Failed to create component for 'nothing' reason: java.lang.RuntimeException: java.lang.ClassNotFoundException: Nothing
// expect: red[4]
// expect: [class Screw, class Lid]
