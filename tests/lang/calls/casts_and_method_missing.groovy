// Where no method takes the class of a cast, methodMissing is asked, with the arguments as they are.
class A {
    def l(long x) { "long $x" }
    def s(String x) { "text $x" }
    def methodMissing(String name, args) { "missing $name ${args.collect { it?.class?.simpleName }}" }
}
println new A().l(5 as Object)
println new A().l(5 as int)
println new A().s((Object) 'x')
println new A().s((Object) null)
println new A().none((String) null, (Object) 1, 2 as long)
println new A()."${'s'}"((Object) 'x')
println([new A()]*.s((Object) 'x'))
for (v in ['x', 1, null]) println new A().s((Object) v)
String.metaClass.methodMissing = { String name, args -> "none $name $args" }
println 'abc'.substring((Object) 1)
println 'abc'.substring(1)
class K {}
K.metaClass.invokeMethod = { String n, args -> "of an object $n $args" }
K.metaClass.static.invokeMethod = { String n, args -> "of the class $n $args" }
println new K().f((Object) 1)
println K.f((Object) 1)
// expect: missing l [Integer]
// expect: long 5
// expect: missing s [String]
// expect: missing s [null]
// expect: missing none [null, Integer, Long]
// expect: missing s [String]
// expect: [missing s [String]]
// expect: missing s [String]
// expect: missing s [Integer]
// expect: missing s [null]
// expect: none substring [1]
// expect: bc
// expect: of an object f [1]
// expect: of the class f [1]
