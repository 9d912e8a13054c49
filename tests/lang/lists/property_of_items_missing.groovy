def fails = { c -> try { println c() } catch (MissingPropertyException e) { println e.message.readLines()[0] } }
fails { [1, 2].foo }
fails { ([1] as int[]).foo }
fails { [].foo }
fails { [[1]].foo }
fails { [1]*.foo }
fails { [1]['foo'] }
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
// expect: No such property: foo for class: [I
// expect: []
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
// expect: No such property: foo for class: java.lang.Integer
// expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.Integer
// What a class among the items, or an item's getter misses is told as it is.
class Own { static s; def getBar() { nope }; def getFoo() { ['x'].foo } }
def told = { Closure c -> try { println c() } catch (MissingPropertyException e) { println e.message.readLines()[0] } }
told { [Own].foo }  // expect: No such property: foo for class: Own
told { [String]*.foo }  // expect: No such property: foo for class: java.lang.String
told { [[Own]].foo }  // expect: No such property: foo for class: Own
told { [new Own()].bar }  // expect: No such property: nope for class: Own
told { [new Own()].foo }  // expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: java.lang.String
told { ['a'].bytes.foo }  // expect: Exception evaluating property 'foo' for java.util.ArrayList, Reason: groovy.lang.MissingPropertyException: No such property: foo for class: [B
