// The library calls a class's own add() or put() only when it overrides that of any objects - which add(String) does where the class
// extends a collection of Strings, and casts then.
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString().replaceAll(/ \(.*/, '') } }
def x = 1
class R extends ArrayList { boolean add(String s) { super.add("<$s>".toString()) } }
t { def l = new R(); l << "a$x"; l << 'a'; l << 1; l.add('d'); l.push('p'); l.leftShift('q'); l.addAll(['r']); l += 's'; l }
t { ['a', 'b'].collect(new R()) { it } }
t { def l = new R(); Collections.addAll(l, 'a', 'b'); l * 2 }
t { def l = new R(); l << 'b' << 'a'; [l + ['q'], l.findAll { true }, l.reverse(), l.take(1)] }
class L extends ArrayList<String> { boolean add(String s) { super.add("<$s>".toString()) } }
t { def l = new L(); l << 'a'; l.push('p'); l.add("g$x"); l += 'z'; l.addAll(['q']); l }
t { def l = new L(); l << "a$x"; l }
t { def l = new L(); l << 1; l }
class S extends HashSet { boolean add(String s) { super.add("<$s>".toString()) } }
t { def l = new S(); l << "a$x"; l << 'a'; l << 1; l.add('d'); l.addAll(['r']); l += 's'; l.sort { "$it" } }
class Q extends LinkedList<String> { boolean add(String s) { super.add("<$s>".toString()) } }
t { def l = new Q(); l << 'a'; l << "a$x"; l }
class M extends HashMap { def put(String k, v) { super.put(k + '!', v) } }
t { def m = new M(); m['a'] = 1; m["b$x"] = 2; m.c = 3; m.put('d', 4); m.putAll(e: 5); m << [f: 6]; m += [h: 8]; m.put("i$x", 9); m.sort() }
t { def m = new M(); m[3] = 1; m.get('k', 4); m.putAt('p', 1); m.leftShift([q: 1].entrySet().iterator().next()); m.sort { "$it.key" } }
class M2 extends LinkedHashMap<String, Integer> { Integer put(String k, Integer v) { super.put(k + '!', v) } }
t { def m = new M2(); m['a'] = 1; m["b$x"] = 2; m.c = 3; m.put('d', 4); m.get('k', 4); m }
t { def m = new M2(); m.a = 'x'; m }
t { def m = new M2(); [a: 1].collectEntries(m) { k, v -> [k, v] }; m }
class N extends ArrayList { boolean contains(String s) { true } }
t { def l = new N(); [l.contains('q'), 'q' in l] }
// expect: [a1, a, 1, <d>, p, q, r, s]
// expect: [a, b]
// expect: [a, b, a, b]
// expect: [[b, a, q], [b, a], [a, b], [b]]
// expect: [<a>, <p>, <g1>, <z>, q]
// expect: java.lang.ClassCastException: class org.codehaus.groovy.runtime.GStringImpl cannot be cast to class java.lang.String
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: [1, <d>, a, a1, r, s]
// expect: java.lang.ClassCastException: class org.codehaus.groovy.runtime.GStringImpl cannot be cast to class java.lang.String
// expect: [a:1, b1:2, c:3, d!:4, e:5, f:6, h:8, i1!:9]
// expect: [3:1, k:4, p:1, q:1]
// expect: [a!:1, b1!:2, c!:3, d!:4, k!:4]
// expect: java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: [a!:1]
// expect: [true, false]
