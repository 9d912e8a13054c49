class Foo { Foo(x) { throw new IllegalStateException('no') } }
class Bar { int a }
def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0]}" } }
show { (Foo) [1] }
show { (Bar) [nosuch: 1] }
show { (TreeSet) [a: 1] }
show { (Date) ['x'] }
show { ArrayList x = [5] as Set; x }
show { HashSet x = [5]; x }
show { (SortedSet) ([true] as boolean[]) }
show { (Class) '1..3' }
show { (Class) [1.5] }
show { 'List' as Class }
show { [] as Class }
show { (int[]) [1, null] }
show { [1, null] as int[] }
show { ([['b'], ['a']] as Object[]) as String[] }
show { [1.5, [a: 1]] as String[] }
show { (['b', 'a'] as String[]) as LinkedList }
show { (['1', 'a'] as Object[]) as int[] }
show { [a: 1] as int[] }
show { [:] as int[] }
// expect: GroovyCastException Cannot cast object '[1]' with class 'java.util.ArrayList' to class 'Foo' due to: java.lang.IllegalStateException: no
// expect: GroovyCastException Cannot cast object '{nosuch=1}' with class 'java.util.LinkedHashMap' to class 'Bar' due to: org.codehaus.groovy.runtime.metaclass.MissingPropertyExceptionNoStack: No such property: nosuch for class: Bar
// expect: GroovyCastException Cannot cast object '{a=1}' with class 'java.util.LinkedHashMap' to class 'java.util.TreeSet' due to: org.codehaus.groovy.runtime.metaclass.MissingPropertyExceptionNoStack: No such property: a for class: java.util.TreeSet
// expect: GroovyCastException Cannot cast object '[x]' with class 'java.util.ArrayList' to class 'java.util.Date' due to: java.lang.IllegalArgumentException
// expect: []
// expect: []
// expect: GroovyCastException Could not instantiate instance of: java.util.SortedSet. Reason: java.lang.InstantiationException: java.util.SortedSet
// expect: GroovyCastException Cannot cast object '1..3' with class 'java.lang.String' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: 1//3
// expect: GroovyCastException Cannot cast object '[1.5]' with class 'java.util.ArrayList' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: [1/5]
// expect: GroovyCastException Cannot cast object 'List' with class 'java.lang.String' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: List
// expect: GroovyCastException Cannot cast object '[]' with class 'java.util.ArrayList' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: []
// expect: IllegalArgumentException -
// expect: NullPointerException
// expect: ['[b]', '[a]']
// expect: ['1.5', '{a=1}']
// expect: ['b', 'a']
// expect: [49, 97]
// expect: GroovyCastException Cannot coerce a map to class [I because it is a final class
// expect: []
