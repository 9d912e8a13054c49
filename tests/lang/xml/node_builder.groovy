def n = new NodeBuilder().people(kind: 'all') { person(name: 'a', 'x'); person(name: 'b') { city('c') } }
println n
println n.person.@name
println n.person[1].city.text()
// Without a value a node's children are a NodeList, null is a value.
def built = new NodeBuilder()
println([built.a(), built.a { b() }, built.a(null)]*.value()*.getClass()*.simpleName)
println built.a(null).text().inspect()
// expect: people[attributes={kind=all}; value=[person[attributes={name=a}; value=x], person[attributes={name=b}; value=[city[attributes={}; value=c]]]]]
// expect: [a, b]
// expect: c
// expect: [NodeList, NodeList, null]
// expect: 'null'
