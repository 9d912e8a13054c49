// An object that is a collection has Groovy's text where Groovy writes it, ranges in it as such; where Java does, that of its class.
class Bag implements List { @Delegate List l = [1, 'q', 1..3, [2..4]] }
class Named implements Map { @Delegate Map m = [a: 1]; String toString() { 'named' } }
def b = new Bag()
println "$b ${[b]}"
println b.inspect()
println([b].inspect())
println String.valueOf(b).startsWith('Bag@')
println((new StringBuilder() << b).toString().startsWith('Bag@'))
println(((String) b).startsWith('Bag@'))
println String.valueOf([b]).startsWith('[Bag@')
println String.valueOf([new Named()])
println "${new Named()}" + [new Named()]
// expect: [1, q, 1..3, [2..4]] [[1, q, 1..3, [2..4]]]
// expect: [1, 'q', 1..3, [2..4]]
// expect: [[1, 'q', 1..3, [2..4]]]
// expect: true
// expect: true
// expect: true
// expect: true
// expect: [named]
// expect: [a:1][[a:1]]
