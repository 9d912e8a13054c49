// an @AnnotationCollector stands for the annotations of its list, and for those written beside it
import groovy.transform.*
@AnnotationCollector([EqualsAndHashCode, ToString])
@interface Simple {}
@Simple class User { String name; int age }
println new User(name: 'x', age: 39)
println new User(name: 'x') == new User(name: 'x')
@Simple(excludes = 'street') class Address { String street, town }
println new Address(street: 's', town: 't')
@EqualsAndHashCode
@ToString(includeNames = true)
@AnnotationCollector
@interface Named {}
@Named class Other { String name }
println new Other(name: 'x')
println new Other(name: 'x') == new Other(name: 'x')
@Named(excludes = 'b') class Third { int a, b }
println new Third(a: 1, b: 2)
@Sortable(includes = 'a') @Named class Fourth { int a }
println([new Fourth(a: 2), new Fourth(a: 1)].sort())
// expect: User(x, 39)
// expect: true
// expect: Address(t)
// expect: Other(name:x)
// expect: true
// expect: Third(a:1)
// expect: [Fourth(a:1), Fourth(a:2)]
