def x = new XmlSlurper().parseText('<root a="1"><item id="1">one</item><item id="2">two<sub>s</sub></item><other><item id="3"/></other></root>')
println x.name() + ' ' + x.@a + ' ' + x.item.size()
println x.item[1].text() + x.item[0].@id
println x.other.item.'..'.name()
println x.item*.text()
println x.children().size()
println x.item.@id.list()
// expect: root 1 2
// expect: twos1
// expect: other
// expect: [one, twos]
// expect: 3
// expect: [1, 2]
