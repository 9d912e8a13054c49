// What is Buildable writes itself with the builder; entities; paths of templates with a locale.
import groovy.xml.*
import groovy.text.markup.MarkupTemplateEngine.TemplateResource
class Pair implements Buildable { void build(GroovyObject b) { b.mkp.yieldUnescaped('<one/><two/>') } }
println new StreamingMarkupBuilder().bind { a { mkp.yield(new Pair()); b(new Pair()); out << Entity.nbsp << 'x' } }
def path = TemplateResource.parse('page_fr_FR.html.tpl')
println([path, path.hasLocale(), path.withLocale(null), path.withLocale('de_DE'), TemplateResource.parse('a.b').hasLocale()])
try { TemplateResource.parse('nothing') } catch (IllegalArgumentException e) { println e.message }
// expect: <a><one/><two/><b><one/><two/></b>&nbsp;x</a>
// expect: [page_fr_FR.html.tpl, true, page.html.tpl, page_de_DE.html.tpl, false]
// expect: Illegal template path: nothing
