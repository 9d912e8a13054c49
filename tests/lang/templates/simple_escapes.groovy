import groovy.text.SimpleTemplateEngine
println new SimpleTemplateEngine().createTemplate('a\\tb').make()
def e = new SimpleTemplateEngine()
e.escapeBackslash = true
println e.createTemplate('a\\tb').make()
println new SimpleTemplateEngine().createTemplate('cost: \\$5 "quoted"').make()
// expect: a	b
// expect: a\tb
// expect: cost: $5 "quoted"
