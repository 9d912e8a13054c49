import groovy.text.markup.*
def engine = new MarkupTemplateEngine(new TemplateConfiguration(autoEscape: true))
def t = engine.createTemplate('''
html(lang: 'en') {
    head { title(heading) }
    body { items.each { li(it) }; comment 'c'; yieldUnescaped '<hr/>'; br() }
}''')
println t.make(heading: 'a < b', items: ['x', 'y'])
// expect: <html lang='en'><head><title>a &lt; b</title></head><body><li>x</li><li>y</li><!--c--><hr/><br/></body></html>
