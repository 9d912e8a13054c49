class M { def x = 1 }
M.metaClass.constructor << { String s, int i -> new M(x: s * i) }
println new M().x  // expect: 1
println new M(x: 3).x  // expect: 3
println new M('a', 2).x  // expect: aa
class Cat { static propertyMissing(String s, String n) { "$s lacks $n" }; static methodMissing(String s, String n, a) { 'never' } }
use(Cat) {
    try { 'x'.foo } catch (e) { println e.message }  // expect: No such property: foo for class: java.lang.String
    try { 'x'.foo(1) } catch (e) { println e.message.readLines()[0] }  // expect: No signature of method: java.lang.String.foo() is applicable for argument types: (java.lang.Integer) values: [1]
}
println((Arrays.asList(1, 2) + 3).getClass().name)  // expect: java.util.ArrayList
