def n = new NodeBuilder().people(kind: 'all') { person(name: 'a', 'x'); person(name: 'b') { city('c') } }
println n
println n.person.@name
println n.person[1].city.text()
// expect: people[attributes={kind=all}; value=[person[attributes={name=a}; value=x], person[attributes={name=b}; value=[city[attributes={}; value=c]]]]]
// expect: [a, b]
// expect: c
