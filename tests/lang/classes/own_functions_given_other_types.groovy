// What a Comparator<String> or another function with types of its own is given is cast to those.
import java.util.function.*
class Cmp implements Comparator<String> { int compare(String a, String b) { a <=> b } }
class Fn implements Function<String, Integer> { Integer apply(String s) { s.size() } }
class Pr implements Predicate<Integer> { boolean test(Integer i) { i > 1 } }
class Bi implements BiFunction<Integer, String, String> { String apply(Integer a, String b) { b * a } }
def show = { c -> try { println c() } catch (Throwable e) { println "${e.class.simpleName} ${e.message.split(/ \(/)[0]}" } }
show { [2, 'a', 'b'].sort(new Cmp()) }
show { new Cmp().compare(1, 'a') }
show { [1, 2].max(new Cmp()) }
show { new TreeSet(new Cmp()).add(1) }
show { [1].stream().map(new Fn()).toArray() }
show { ['a'].removeIf(new Pr()) }
show { [a: 1].merge('a', 'x', new Bi()) }
show { new Bi().apply(2, 3) }
show { [1, 'a'].sort(new Comparator<String>() { int compare(String a, String b) { a <=> b } }) }
show { new Cmp().compare("a${1}", 'b') }
show { ['b', 'a'].sort(new Cmp()) }
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer
// expect: x
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
// expect: -1
// expect: null
