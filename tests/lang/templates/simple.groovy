import groovy.text.SimpleTemplateEngine
def t = new SimpleTemplateEngine().createTemplate('Dear "$a ${b}",\n<% print b %>.\n<%= 1+2 %><% 3.times { %>x<%= it %> <% } %>')
println t.make(a: 'Sam', b: 'B')
println t.make([a: 1, b: 2]).toString().size()
// expect: Dear "Sam B",
// expect: B.
// expect: 3x0 x1 x2 
// expect: 25
