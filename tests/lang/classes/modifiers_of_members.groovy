import java.lang.reflect.Modifier
class A { static int count; def inst; private static hid = 1; static go() { } ; private quiet() { } }
abstract class B { }
println(A.declaredFields.findAll { !it.synthetic && Modifier.isStatic(it.modifiers) && it.name.size() < 7 }*.name.sort())  // expect: [count, hid]
println([Modifier.isAbstract(B.modifiers), Modifier.isAbstract(A.modifiers), Modifier.isPublic(A.modifiers)])  // expect: [true, false, true]
println Modifier.toString(9)  // expect: public static
println Modifier.toString(1 | 8 | 16)  // expect: public static final
println A.declaredMethods.findAll { it.name in ['go', 'quiet'] && java.lang.reflect.Modifier.isPrivate(it.modifiers) }*.name  // expect: [quiet]
