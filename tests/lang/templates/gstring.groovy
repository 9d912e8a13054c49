import groovy.text.GStringTemplateEngine
def t = new GStringTemplateEngine().createTemplate('Dear "${a}" <% def x = 3; [1,2].each { out << it + x } %> <%= a * 2 %>\n$a').make([a: 'q'])
println t
def w = new StringWriter()
t.writeTo(w)
println w.toString().size()
// expect: Dear "q" 45 qq
// expect: q
// expect: 16
