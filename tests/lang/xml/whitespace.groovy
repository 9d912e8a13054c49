def text = '<a>\n  <b> t </b>\n  <c>  </c>\n</a>'
println new XmlSlurper().parseText(text).children().size()
println new XmlParser().parseText(text).b[0].text() + '|'
println new XmlParser().parseText(text).c[0].text() + '|'
def p = new XmlParser(); p.trimWhitespace = true
println p.parseText(text).b[0].text() + '|'
def k = new XmlParser(); k.keepIgnorableWhitespace = true
println k.parseText(text).children().size()
// expect: 2
// expect:  t |
// expect: |
// expect: t|
// expect: 5
