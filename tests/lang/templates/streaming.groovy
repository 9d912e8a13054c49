import groovy.text.StreamingTemplateEngine
println new StreamingTemplateEngine().createTemplate('Dear "${a}" <% def x = 3; [1,2].each { out << it + x } %> <%= a * 2 %>\n$a \\${b} \\\\${a}').make([a: 'q'])
try { println new StreamingTemplateEngine().createTemplate('a\n${nope}\nb').make([a: 1]).toString() } catch (e) { println e.message.readLines()[0] }
// expect: Dear "q" 45 qq
// expect: q ${b} \q
// expect: Template execution error at line 2:
