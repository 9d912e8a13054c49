import java.lang.annotation.*
def t(String n, Closure c) { println "$n ${c()}" }
@Retention(RetentionPolicy.RUNTIME) @interface Info { String name() default 'none'; int size() default 3; String[] tags() default []; Class type() default Object }
@Retention(RetentionPolicy.RUNTIME) @interface Mark {}
@interface Hidden {}
@Info(name = 'x', tags = ['a', 'b'], type = String) @Hidden
class A { @Info(size = 9) def m() {}; @Mark String f; @Mark A() {}; def p(@Mark x) {} }
@Mark class B extends A {}
t('1') { A.getAnnotation(Info).name() }
t('2') { A.getAnnotation(Info).size() }
t('3') { A.getAnnotation(Info).tags() }
t('4') { A.getAnnotation(Info).type() }
t('6') { A.getAnnotation(Hidden) }
t('7') { A.isAnnotationPresent(Info) }
t('8') { A.isAnnotationPresent(Hidden) }
t('9') { A.annotations*.annotationType()*.simpleName }
t('10') { A.getMethod('m').getAnnotation(Info).size() }
t('11') { A.getMethod('m').isAnnotationPresent(Mark) }
t('12') { A.getDeclaredField('f').isAnnotationPresent(Mark) }
t('13') { A.getDeclaredField('f').annotations.size() }
t('14') { A.methods.findAll { it.isAnnotationPresent(Info) }*.name }
t('15') { A.declaredFields.findAll { it.isAnnotationPresent(Mark) }*.name }
t('16') { A.getAnnotation(Info).toString().startsWith('@Info(') }
t('17') { A.getAnnotation(Info).annotationType() }
t('18') { A.getAnnotation(Info) instanceof Info }
t('19') { B.getAnnotation(Info) }
t('20') { B.annotations.size() }
t('21') { B.declaredAnnotations.size() }
t('23') { A.getMethod('m').annotations*.annotationType()*.name }
t('24') { A.constructors[0].isAnnotationPresent(Mark) }
t('27') { A.class.isAnnotationPresent(Info) }
t('28') { new A().getClass().getAnnotation(Info)?.name() }
t('30') { Info.isAnnotation() }
t('31') { Info.getMethod('size').defaultValue }
t('32') { A.getAnnotation(Mark) }
// expect: 1 x
// expect: 2 3
// expect: 3 [a, b]
// expect: 4 class java.lang.String
// expect: 6 null
// expect: 7 true
// expect: 8 false
// expect: 9 [Info]
// expect: 10 9
// expect: 11 false
// expect: 12 true
// expect: 13 1
// expect: 14 [m]
// expect: 15 [f]
// expect: 16 true
// expect: 17 interface Info
// expect: 18 true
// expect: 19 null
// expect: 20 1
// expect: 21 1
// expect: 23 [Info]
// expect: 24 true
// expect: 27 true
// expect: 28 x
// expect: 30 true
// expect: 31 3
// expect: 32 null
