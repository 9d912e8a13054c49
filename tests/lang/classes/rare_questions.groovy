import java.lang.annotation.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
@Retention(RetentionPolicy.RUNTIME) @interface Mark { String value() default 'd' }
abstract class Base<T> implements Comparable<Base> { int compareTo(Base o) { 0 } }
@Mark('x') class Own extends Base<String> implements Runnable { void run() {} }
interface Face {}
trait Tr {}
enum En { A, B { void x() {} } }
f('array') { [String.componentType, String[].componentType, int[].componentType(), String.arrayType(), int.arrayType(), String[][].componentType] }
f('descriptor') { [String.descriptorString(), int.descriptorString(), String[].descriptorString(), void.descriptorString(), long[].descriptorString()] }
f('enclosing') { [Own.enclosingMethod, Own.enclosingConstructor, Own.localClass, Map.Entry.enclosingMethod, Map.Entry.localClass, String.localClass] }
f('flags') { [String.hidden, String.record, String.sealed, Own.hidden, Own.record, Own.sealed] }
f('nest') { [Own.nestHost, String.nestHost, Map.Entry.nestHost, Own.isNestmateOf(Own), Own.isNestmateOf(String)] }
f('annotations') { [Own.getDeclaredAnnotation(Mark)?.value(), Own.getAnnotationsByType(Mark)*.value(), Own.getDeclaredAnnotationsByType(Mark)*.value(), String.getAnnotationsByType(Mark), String.getDeclaredAnnotation(Mark)] }
f('signers') { [Own.signers, Own.getResource('/nope.txt'), Own.getResourceAsStream('/nope.txt'), String.getResource('nope')] }
f('forName') { Class.forName('java.lang.String', true, getClass().classLoader) }
f('record') { [String.recordComponents, String.permittedSubclasses, Own.permittedSubclasses] }
f('enum') { [En.A.declaringClass, En.valueOf('A'), Enum.valueOf(En, 'B')] }
f('system') { [System.currentTimeMillis() > 0, System.console(), System.securityManager, System.mapLibraryName('x'), System.currentTimeSeconds() > 0] }
f('closure') { [{ it }.call([1]), { a, b -> a }.call([1, 2]), { Object[] a -> a.length }.call(1)] }
f('joiner') { new groovy.json.JsonBuilder().call([1, 2], { n -> v n }).toString() }
f('json') { def b = new groovy.json.JsonBuilder(); b.call([1, 2]) { n -> v n }; b.toString() }
f('slurper') { new groovy.json.JsonSlurper().parse('{"a":1}'.bytes, 'UTF-8') }
f('order') { def o = new OrderBy([{ it }]); o.equalityCheck = true; [o.equalityCheck, new OrderBy().equalityCheck] }
f('sequence') { def s = new Sequence(String); [s.type(), s.minimumSize(), { s.set(['a', 'b']); s }()] }
f('sequence bad') { new Sequence(String).set([1]) }
f('sequence own') { new Sequence(String, ['a']).with { it << 'b'; it.type() } }
f('matchresult') { def m = ('ab' =~ /(a)(b)/); m.find(); def r = m.toMatchResult(); [r.group(), r.group(2), r.groupCount(), r.start(), r.end(), r.start(1), r.end(2)] }
f('optional') { [Optional.of(1).stream().toList(), Optional.empty().or({ Optional.of(2) }).get(), Optional.of(3).isEmpty()] }
f('uuid') { UUID.nameUUIDFromBytes('x'.bytes).toString() }
f('calendar') { [GregorianCalendar.from(java.time.ZonedDateTime.of(2024, 1, 2, 3, 4, 5, 0, java.time.ZoneId.of('UTC'))).time.time] }
f('checked') { [Collections.checkedNavigableMap(new TreeMap([a: 1]), String, Integer), Collections.checkedNavigableSet(new TreeSet([1]), Integer), Collections.checkedQueue(new LinkedList([1]), Integer), Collections.checkedSortedMap(new TreeMap([a: 1]), String, Integer), Collections.checkedSortedSet(new TreeSet([1]), Integer)] }
f('category') { use(groovy.time.TimeCategory) { def d = new Date(0L); [d.timeZone != null, d.daylightSavingsOffset, d.getRelativeDaylightSavingsOffset(new Date(1L))] } }
f('groovysystem') { [GroovySystem.keepJavaMetaClasses, GroovySystem.version != null] }
f('lazy') { new groovy.json.JsonSlurperClassic().parse(new StringReader('[1]')) }
// expect: array [null, class java.lang.String, int, class [Ljava.lang.String;, class [I, class [Ljava.lang.String;]
// expect: descriptor [Ljava/lang/String;, I, [Ljava/lang/String;, V, [J]
// expect: enclosing [null, null, false, null, false, false]
// expect: flags [false, false, false, false, false, false]
// expect: nest [class Own, class java.lang.String, interface java.util.Map, true, false]
// expect: annotations [x, [x], [x], [], null]
// expect: signers [null, null, null, null]
// expect: forName class java.lang.String
// expect: record [null, null, null]
// expect: enum [class En, A, B]
// expect: system [true, null, null, libx.so, true]
// expect: closure [[1], 1, 1]
// expect: joiner [[v:1], [v:2]]
// expect: json [{"v":1},{"v":2}]
// expect: slurper [a:1]
// expect: order [true, false]
// expect: sequence [class java.lang.String, 0, [a, b]]
// expect: sequence bad java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: sequence own class java.lang.String
// expect: matchresult [ab, b, 2, 0, 2, 0, 2]
// expect: optional [[1], 2, false]
// expect: uuid 9dd4e461-268c-3034-b5c8-564e155c67a6
// expect: calendar [1704164645000]
// expect: checked [[a:1], [1], [1], [a:1], [1]]
// expect: category [true, 0, 0]
// expect: groovysystem [false, true]
// expect: lazy [1]
