def text = '''<document xmlns:gsp='http://groovy.codehaus.org/2005/gsp' xmlns:foo='baz' type='letter'>
  <gsp:scriptlet>def greeting = "${salutation}est"</gsp:scriptlet>
  <gsp:expression>greeting</gsp:expression>
  <foo:to>$firstname "$nickname"</foo:to>
  How are you today?
</document>
'''
print new groovy.text.XmlTemplateEngine().createTemplate(text).make(firstname: 'Jochen', nickname: 'blackdrag', salutation: 'Dear')
// expect: <document type='letter'>
// expect:   Dearest
// expect:   <foo:to xmlns:foo='baz'>
// expect:     Jochen &quot;blackdrag&quot;
// expect:   </foo:to>
// expect:   How are you today?
// expect: </document>
