// Own adding of own collections: whoever adds, it is asked; other types than its own it refuses.
class A extends TreeSet<String> { boolean add(String s) { s ? super.add(s.toLowerCase()) : false } }
class B extends LinkedHashSet<String> { boolean add(String s) { s ? super.add(s.toLowerCase()) : false } }
class C extends ArrayList<String> { boolean add(String s) { s ? super.add(s.toLowerCase()) : false } }
class D extends LinkedList<String> { boolean add(String s) { s ? super.add(s.toLowerCase()) : false } }
class E1 extends ArrayList { boolean add(Object s) { super.add("o$s".toString()) } }
class F extends TreeSet { boolean add(Object s) { super.add("o$s".toString()) } }
class G extends HashSet { boolean add(s) { super.add("o$s".toString()) } }
for (c in [A, B, C, D, E1, F, G]) {
  def t = { name, k -> try { def x = c.newInstance(); def r = k(x); println "$c.simpleName $name ${x.toList()} ${r instanceof Collection ? r.getClass().simpleName : r}" } catch (e) { println "$c.simpleName $name ${e.toString().takeWhile { it != '(' }.trim()}" } }
  t('add') { it.add('AB') }
  t('add gs') { it.add("A${1}B") }
  t('add null') { it.add(null) }
  t('add int') { it.add(5) }
  t('<<') { it << 'AB' }
  t('<< int') { it << 5 }
  t('<< null') { it << null }
  t('addAll') { it.addAll(['N', 'M']) }
  t('addAll int') { it.addAll([1, 2]) }
  t('plus') { it + 'X' }
  t('plus l') { (it + ['X', 'Y']).toList() }
  t('asType') { (['A'] as Set).each { v -> it.add(v) } }
  t('with') { it.with { add 'QQ' } }
  t('collect into') { ['A', 'B'].collect(it) { v -> v } }
  t('findAll') { it.add('Z'); it.findAll { true } }
  t('addAll arr') { it.addAll(['N'] as String[]) }
  t('each add') { [1].each { n -> it.add('W' + n) } }
  t('remove') { it.add('W'); it.remove('w') }
}
// expect: A add [ab] true
// expect: A add gs [a1b] true
// expect: A add null [] false
// expect: A add int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: A << [ab] A
// expect: A << int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: A << null [] A
// expect: A addAll [m, n] true
// expect: A addAll int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: A plus [] A
// expect: A plus l [] ArrayList
// expect: A asType [a] LinkedHashSet
// expect: A with [qq] true
// expect: A collect into [a, b] A
// expect: A findAll [z] TreeSet
// expect: A addAll arr [n] true
// expect: A each add [w1] ArrayList
// expect: A remove [] true
// expect: B add [ab] true
// expect: B add gs [a1b] true
// expect: B add null [] false
// expect: B add int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: B << [ab] B
// expect: B << int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: B << null [] B
// expect: B addAll [n, m] true
// expect: B addAll int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: B plus [] B
// expect: B plus l [] ArrayList
// expect: B asType [a] LinkedHashSet
// expect: B with [qq] true
// expect: B collect into [a, b] B
// expect: B findAll [z] LinkedHashSet
// expect: B addAll arr [n] true
// expect: B each add [w1] ArrayList
// expect: B remove [] true
// expect: C add [ab] true
// expect: C add gs [a1b] true
// expect: C add null [] false
// expect: C add int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: C << [ab] C
// expect: C << int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: C << null [] C
// expect: C addAll [N, M] true
// expect: C addAll int [1, 2] true
// expect: C plus [] C
// expect: C plus l [] ArrayList
// expect: C asType [a] LinkedHashSet
// expect: C with [qq] true
// expect: C collect into [a, b] C
// expect: C findAll [z] ArrayList
// expect: C addAll arr [N] true
// expect: C each add [w1] ArrayList
// expect: C remove [] true
// expect: D add [ab] true
// expect: D add gs [a1b] true
// expect: D add null [] false
// expect: D add int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: D << [ab] D
// expect: D << int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: D << null [] D
// expect: D addAll [N, M] true
// expect: D addAll int [1, 2] true
// expect: D plus [] D
// expect: D plus l [] ArrayList
// expect: D asType [a] LinkedHashSet
// expect: D with [qq] true
// expect: D collect into [a, b] D
// expect: D findAll [z] LinkedList
// expect: D addAll arr [N] true
// expect: D each add [w1] ArrayList
// expect: D remove [] true
// expect: E1 add [oAB] true
// expect: E1 add gs [oA1B] true
// expect: E1 add null [onull] true
// expect: E1 add int [o5] true
// expect: E1 << [oAB] E1
// expect: E1 << int [o5] E1
// expect: E1 << null [onull] E1
// expect: E1 addAll [N, M] true
// expect: E1 addAll int [1, 2] true
// expect: E1 plus [] E1
// expect: E1 plus l [] ArrayList
// expect: E1 asType [oA] LinkedHashSet
// expect: E1 with [oQQ] true
// expect: E1 collect into [oA, oB] E1
// expect: E1 findAll [oZ] ArrayList
// expect: E1 addAll arr [N] true
// expect: E1 each add [oW1] ArrayList
// expect: E1 remove [oW] false
// expect: F add [oAB] true
// expect: F add gs [oA1B] true
// expect: F add null [onull] true
// expect: F add int [o5] true
// expect: F << [oAB] F
// expect: F << int [o5] F
// expect: F << null [onull] F
// expect: F addAll [oM, oN] true
// expect: F addAll int [o1, o2] true
// expect: F plus [] F
// expect: F plus l [] ArrayList
// expect: F asType [oA] LinkedHashSet
// expect: F with [oQQ] true
// expect: F collect into [oA, oB] F
// expect: F findAll [oZ] TreeSet
// expect: F addAll arr [oN] true
// expect: F each add [oW1] ArrayList
// expect: F remove [oW] false
// expect: G add [oAB] true
// expect: G add gs [oA1B] true
// expect: G add null [onull] true
// expect: G add int [o5] true
// expect: G << [oAB] G
// expect: G << int [o5] G
// expect: G << null [onull] G
// expect: G addAll [oM, oN] true
// expect: G addAll int [o1, o2] true
// expect: G plus [] G
// expect: G plus l [] ArrayList
// expect: G asType [oA] LinkedHashSet
// expect: G with [oQQ] true
// expect: G collect into [oA, oB] G
// expect: G findAll [oZ] LinkedHashSet
// expect: G addAll arr [oN] true
// expect: G each add [oW1] ArrayList
// expect: G remove [oW] false
