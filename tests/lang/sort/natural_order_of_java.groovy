def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { new TreeSet([1, 'a']) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
show { new TreeMap([(1): 1, ('a'): 2]) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
show { new TreeSet([null]) }  // expect: NullPointerException
show { [1, 2L].stream().sorted().toArray() }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
show { [3, 1, 2].stream().sorted(Collections.reverseOrder()).toArray() }  // expect: [3, 2, 1]
show { [3, 'a'].sort(Collections.reverseOrder()) }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
show { def l = [3, 1, 2]; l.sort(null as Comparator); l }  // expect: [1, 2, 3]
show { def l = [3, 1, 2]; l.sort({ a, b -> b <=> a } as Comparator); l }  // expect: [3, 2, 1]
show { new TreeSet([0.0d, -0.0d, Double.NaN, 1d]) }  // expect: [0.0, 1.0, NaN]
show { new TreeSet([true, false]) }  // expect: [false, true]
show { new TreeSet(['b' as char, 'a' as char]) }  // expect: [a, b]
show { Collections.max([1d, Double.NaN]) }  // expect: NaN
show { Collections.min([]) }  // expect: NoSuchElementException -
show { 'a'.foo(1, 'a', 2.5, new Date(0), [1, 2, 3], new StringBuilder('x'), 'y') }  // expect: MissingMethodException No signature of method: java.lang.String.foo() is applicable for argument types: (java.lang.Integer, java.lang.String, java.math.BigDecimal, java.util.Date, java.util.ArrayList, java.lang.StringBuilder, java.lang.String) values: [1, a, 2.5, Thu Jan 01 00:00:00 UTC 1970, [1, 2, 3], x, y]
