def x = new XmlSlurper().parseText('<a>one<b>two</b>three &amp; <![CDATA[<four>]]></a>')
println x.text()
println x.localText()
println x.b.parent().name()
println x.toString() == x.text()
println x == 'onetwothree & <four>'
// expect: onetwothree & <four>
// expect: [one, three & <four>]
// expect: a
// expect: true
// expect: true
