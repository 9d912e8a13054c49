class A { def p; def m() {}; def m(int a) {}; static s() {} }
println A.metaClass.respondsTo(new A(), 'm').size()
println new A().respondsTo('m', [int] as Object[]).size()
println new A().respondsTo('nope') ? 'yes' : 'no'
println new A().hasProperty('p') ? 'yes' : 'no'
println new A().hasProperty('q') ? 'yes' : 'no'
println new A().hasProperty('p').type.name
println A.metaClass.methods*.name.contains('m')
println A.metaClass.properties*.name.sort()
println A.metaClass.getMetaMethod('m', [] as Class[]).name
// expect: 2
// expect: 1
// expect: no
// expect: yes
// expect: no
// expect: java.lang.Object
// expect: true
// expect: [class, p]
// expect: m
