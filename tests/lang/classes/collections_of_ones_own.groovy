def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class M extends HashMap { def extra = 5; public pub = 6; private priv = 7; 
  def get(k) { super.get(k) ?: "none $k".toString() }
  def put(k, v) { super.put(k, "[$v]".toString()) }
  def getComp() { 'comp' }
  def look() { [extra, pub, priv, comp, other] }
  def set() { extra = 8; pub = 9; priv = 10; other = 11; [extra, pub, priv, other, this.@extra] }
  boolean containsKey(k) { k == 'magic' }
  def remove(k) { "removed $k".toString() }
  int size() { 42 }
}
class P extends HashMap { def extra = 5; public pub = 6; def getComp() { 'comp' } }
t { new M().extra }  // expect: none extra
t { new M().pub }  // expect: none pub
t { new M().priv }  // expect: none priv
t { new M().comp }  // expect: none comp
t { new M().look() }  // expect: [5, 6, 7, none comp, none other]
t { new M().set() }  // expect: [8, 9, 10, [11], 8]
t { new P().extra }  // expect: null
t { new P().pub }  // expect: null
t { new P().comp }  // expect: null
t { new P().with { extra = 1; pub = 2; it.comp = 3; [it, extra, pub, comp, it.@extra] } }  // expect: [[comp:3], null, null, 3, 1]
t { def m = new M(); m.x = 1; m }  // expect: [x:[1]]
t { def m = new M(); m['x'] = 1; [m, m['x'], m['y']] }  // expect: [[x:[1]], [1], none y]
t { def m = new M(); m.put('x', 1); m }  // expect: [x:[1]]
t { def m = new M(); m << [x: 1]; m }  // expect: [x:1]
t { def m = new M(); m << new MapEntry('x', 1); m }  // expect: [x:[1]]
t { def m = new M(); m.putAll(x: 1); m }  // expect: [x:1]
t { def m = new M(); m.putIfAbsent('x', 1); m }  // expect: [x:1]
t { new M(a: 1) }  // expect: [a:[1]]
t { new M([a: 1]) }  // expect: [a:[1]]
t { def m = new M(); m.get('q', 5) }  // expect: [5]
t { def m = new M(); m.getOrDefault('q', 5) }  // expect: 5
t { def m = new M(); m.x = 1; m.collect { k, v -> k + v } }  // expect: [x[1]]
t { def m = new M(); m.x = 1; m.find { it.key == 'x' }.value }  // expect: [1]
t { def m = new M(); m.x = 1; m.findAll { true }.getClass() }  // expect: class java.util.LinkedHashMap
t { def m = new M(); m.x = 1; m.collectEntries { k, v -> [k, v] } }  // expect: [x:[1]]
t { def m = new M(); m + [z: 1] }  // expect: [z:1]
t { def m = new M(); m.x = 1; m.size() }  // expect: 42
t { def m = new M(); m.x = 1; m ? 1 : 0 }  // expect: 1
t { def m = new M(); m.isEmpty() }  // expect: true
t { def m = new M(); m.x = 1; 'magic' in m }  // expect: true
t { def m = new M(); m.x += 1; m }  // expect: [x:[none x1]]
t { def m = new M(); m.x++ }  // expect: none x
t { def m = new M(); m.sort() }  // expect: [:]
t { def m = new M(); m.x = 1; m.remove('x') }  // expect: removed x
t { def m = new M(); m.x = 1; m.inject(0) { a, k, v -> a + 1 } }  // expect: 1
t { def m = new M(); m.x = 1; m.any { true } }  // expect: true
t { def m = new M(); m.x = 1; m.clone().getClass() }  // expect: class M
t { def m = new M(); m.x = 1; "$m" }  // expect: [x:[1]]
t { def m = new M(); m.x = 1; m*.key }  // expect: [x]
t { def m = new M(); m.x?.size() }  // expect: 6
t { def m = new M(); m.foo() }  // expect: groovy.lang.MissingMethodException: No signature of method: M.foo() is applicable for argument types: () values: []
t { def m = new M(); m.x = { 'called' }; m.x() }  // expect: groovy.lang.MissingMethodException: No signature of method: M.x() is applicable for argument types: () values: []
t { def m = new P(); m.x = { 'called' }; m.x() }  // expect: called
t { def m = new P(); m.x = { 'called' }; m.comp() }  // expect: groovy.lang.MissingMethodException: No signature of method: P.comp() is applicable for argument types: () values: []
class L extends ArrayList { int adds
  boolean add(x) { adds++; super.add(x) }
  def get(int i) { "got " + super.get(i) }
  def set(int i, v) { super.set(i, "set $v".toString()) }
  int size() { super.size() }
  boolean addAll(Collection c) { adds += 10; super.addAll(c) }
  boolean remove(Object o) { adds = 100; super.remove(o) }
  boolean contains(Object o) { true }
  def getName() { 'listname' } }
t { def l = new L(); l << 1 << 2; [l, l.adds] }  // expect: [[1, 2], 2]
t { def l = new L(); l.addAll([1]); [l, l.adds] }  // expect: [[1], 10]
t { def l = new L(); l.addAll(1, 2); [l, l.adds] }  // expect: java.lang.IndexOutOfBoundsException: Index: 1, Size: 0
t { def l = new L(); l += 5; [l, l.class] }  // expect: [[5], class L]
t { def l = new L(); l += [5, 6]; [l, l.class] }  // expect: [[5, 6], class L]
t { def l = new L(); l << 1; [l[0], l.get(0), l.first(), l.last(), l.head(), l[-1], l.getAt(0)] }  // expect: [got 1, got 1, got 1, got 1, got 1, got 1, got 1]
t { def l = new L(); l << 1; l[0] = 5; [l, l[0]] }  // expect: [[set 5], got set 5]
t { def l = new L(); l << 1 << 2; l.collect { it } }  // expect: [1, 2]
t { def l = new L(); l << 1 << 2; l[0..1] }  // expect: [1, 2]
t { def l = new L(); l << 1 << 2; l.sort { -it } }  // expect: [2, 1]
t { def l = new L(); l << 1; 5 in l }  // expect: true
t { def l = new L(); l << 1; l - 1 }  // expect: []
t { def l = new L(); l << 1; l.remove((Object) 1); l.adds }  // expect: java.lang.IndexOutOfBoundsException: Index 1 out of bounds for length 1
t { def l = new L(); l << 1; l.find { it } }  // expect: 1
t { def l = new L(); l << 1; def (a, b) = l; [a, b] }  // expect: [got 1, null]
t { def l = new L(); l << 1; l.name }  // expect: listname
t { def l = new L(); l << 1; l.join(',') }  // expect: 1
t { def l = new L(); l << 1; l == [1] }  // expect: true
t { def l = new L(); l.leftShift(3); l.adds }  // expect: 1
t { def l = new L(); l.with { add(3) }; l.adds }  // expect: 1
t { def l = new L(); Collections.addAll(l, 1, 2); l.adds }  // expect: 2
t { def l = new L(); [1,2].collect(l) { it }; l.adds }  // expect: 2
class S extends HashSet { int adds; boolean add(x) { adds++; super.add(x) }; boolean contains(x) { true } }
t { def l = new S(); l << 1 << 2; [l, l.adds] }  // expect: [[1, 2], 2]
t { def l = new S(); l.addAll([1, 2]); [l, l.adds] }  // expect: [[1, 2], 2]
t { def l = new S(); 9 in l }  // expect: true
t { def l = new S(); l += 3; [l, l.adds] }  // expect: [[3], 1]
t { new S([1, 2]).adds }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: S(java.util.ArrayList)
