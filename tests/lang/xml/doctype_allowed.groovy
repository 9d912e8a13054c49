def x = new XmlSlurper(false, false, true).parseText('<!DOCTYPE a [<!ENTITY e "ent">]><a b="&e;">&e; y</a>')
println x
println x.@b
// expect: ent y
// expect: ent
