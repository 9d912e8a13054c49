import groovy.text.SimpleTemplateEngine
try { println new SimpleTemplateEngine().createTemplate('${nope}').make([a: 1]).toString() } catch (MissingPropertyException e) { println e.property }
// expect: nope
