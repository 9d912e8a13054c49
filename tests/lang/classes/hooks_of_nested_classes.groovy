// Only a hook with Groovy's own parameters is refused in a static nested class
class X {}
class T {
    static class A { static methodMissing(X x, String name, args) { 4 } }
    static class B { def methodMissing(name, args) { "$name ${args as List}" } }
    static class C { def propertyMissing(String name, int value) { } }
}
println T.A.methodMissing(new X(), 'a', 1)
println 5
// expect: 4
// expect: 5
