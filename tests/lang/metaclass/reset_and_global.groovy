// metaClass = null makes it anew; objects given null take the one in force; enabled globally, additions reach all objects.
class Base { }
class Child extends Base { }
def before = new Child()
Child.metaClass = null
Base.metaClass.propertyMissing = { String name -> name }
println new Child().other
// expect: other
def o = new Base()
Base.metaClass.m = { -> 'm' }
o.metaClass = null
println o.m()
// expect: m
trait Titled { String title }
class Widget implements Titled { }
Widget.metaClass.getTitle = { -> 'default' }
println new Widget(title: 'own').title
// expect: default
