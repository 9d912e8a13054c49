import groovy.text.markup.*
def c = new TemplateConfiguration()
c.useDoubleQuotes = true
c.expandEmptyElements = true
c.declarationEncoding = 'UTF-8'
println new MarkupTemplateEngine(c).createTemplate('xmlDeclaration(); pi("xml-stylesheet": [href: "s.css"]); a(x: 1) { b(); yield "<&>" }').make([:])
// expect: <?xml version="1.0" encoding="UTF-8"?>
// expect: <?xml-stylesheet href="s.css"?>
// expect: <a x="1"><b></b>&lt;&amp;&gt;</a>
