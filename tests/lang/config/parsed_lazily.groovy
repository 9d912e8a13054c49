// A class of the embedded library is there whether it is named in full, imported or found by a default import.
println new ConfigObject().getClass().name  // expect: groovy.util.ConfigObject
println groovy.xml.QName.valueOf('{u}n').localPart  // expect: n
println Class.forName('groovy.util.XmlParser').simpleName  // expect: XmlParser
