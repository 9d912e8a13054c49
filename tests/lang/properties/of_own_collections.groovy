// What an object that is a collection has not itself, its items are asked for.
class V { int major = 1 }
class O implements List { @Delegate List l = [new V()]; def own = 5 }
class S implements Set { @Delegate Set s = [new V()] as Set; def propertyMissing(String n) { "missing $n" } }
class I implements Iterable { Iterator iterator() { [new V()].iterator() } }
def said = { try { println it() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
said { new O().major }
said { new O().own }
said { new O().zz }
said { new O().empty }
said { new S().major }
said { new S().zz }
said { new I().major }
said { new O().with { major } }
// expect: [1]
// expect: 5
// expect: MissingPropertyException: Exception evaluating property 'zz' for O, Reason: groovy.lang.MissingPropertyException: No such property: zz for class: V
// expect: false
// expect: [1]
// expect: MissingPropertyException: Exception evaluating property 'zz' for S, Reason: groovy.lang.MissingPropertyException: No such property: zz for class: V
// expect: MissingPropertyException: No such property: major for class: I
// expect: [1]
