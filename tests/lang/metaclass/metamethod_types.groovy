class Taker {
    def take(String a, int[] b, List<String> c) { 1 }
    boolean check(char c, long n) { true }
    void leave() { }
    def any(Object[] all) { 2 }
}
def method = Taker.metaClass.methods.find { it.name == 'take' }
println method.parameterTypes as List
println([method.parameterTypes[0].name, method.parameterTypes[0].theClass == String, method.parameterTypes[1].isArray])
println method.parameterTypes*.theClass*.simpleName
println([method.nativeParameterTypes[0] == String, method.declaringClass.theClass, method.paramsCount])
println([method.descriptor, method.signature])
println(['check', 'leave'].collect { n -> Taker.metaClass.methods.find { it.name == n }.descriptor })
println([[String, int[], ArrayList], [Integer, int[], List]].collect { method.isValidMethod(it as Class[]) })
println([['a', null, []], ['a', null]].collect { method.isValidMethod(it as Object[]) })
println Taker.metaClass.methods.find { it.name == 'any' }.parameterTypes[0].theClass == Object[]
println([method.isPublic(), method.isPrivate(), method.isAbstract()])
println new Taker().getClass().getMethod('take', String, int[], List).parameterTypes[0]
// expect: [class java.lang.String, class [I, interface java.util.List]
// expect: [java.lang.String, true, true]
// expect: [String, int[], List]
// expect: [true, class Taker, 3]
// expect: [(Ljava/lang/String;[ILjava/util/List;)Ljava/lang/Object;, take(Ljava/lang/String;[ILjava/util/List;)Ljava/lang/Object;]
// expect: [(CJ)Z, ()V]
// expect: [true, false]
// expect: [true, false]
// expect: true
// expect: [true, false, false]
// expect: class java.lang.String
