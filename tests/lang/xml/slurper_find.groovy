def x = new XmlSlurper().parseText('<root><item id="1">one</item><item id="2">two</item></root>')
println x.item.find { it.@id == '2' }
println x.item.findAll { it.@id.toInteger() > 0 }.size()
println x.item.find { it.@id == '9' }.text().isEmpty()
println x.nope.size()
println x.item.find { it.@id == '9' } ? 'there' : 'absent'
// expect: two
// expect: 2
// expect: true
// expect: 0
// expect: absent
