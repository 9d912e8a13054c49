import groovy.text.markup.*
def configuration = new TemplateConfiguration(autoNewLine: true, autoIndent: true, newLineString: '\n')
def engine = new MarkupTemplateEngine(configuration)
println engine.createTemplate('''
html {
    head { title('Title')
    }
    body {
        ul {
            names.each { li(it) }
        }
        p { b('x') }
    }
}
''').make([names: ['a', 'b']])
def plain = new MarkupTemplateEngine(new TemplateConfiguration())
def model = [:]
println plain.createTemplate("a(href = 'foo', 'link')").make(model).toString() + model
try { plain.createTemplate("a(href = 'foo', 'link')").make().toString() } catch (UnsupportedOperationException e) { println 'no model' }
class Smiles { def smile = { attributes, body -> out << body() << (attributes.happy == 'true' ? ' :-)' : ' :-(') } }
def template = plain.createTemplate("g.smile(happy: 'true') { 'Hi' }").make(model)
model.g = new TagLibAdapter(template)
model.g.registerTagLib(Smiles)
println template
// expect: <html>
// expect:     <head><title>Title</title>
// expect:     </head><body>
// expect:         <ul>
// expect:             <li>a</li><li>b</li>
// expect:         </ul><p><b>x</b></p>
// expect:     </body>
// expect: </html>
// expect: <a>link</a>[href:foo]
// expect: no model
// expect: Hi :-)
