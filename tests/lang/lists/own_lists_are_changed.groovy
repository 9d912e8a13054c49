// Lists whose classes are the script's own are changed by their own get, set, add and remove, also by what Groovy and java.util.Collections have for lists
class L implements List { @Delegate List l = [3, 1, 2, 4] }
class M extends AbstractList { List l = [3, 1, 2, 4]; Object get(int i) { l[i] }; int size() { l.size() }; Object remove(int i) { l.remove(i) }; Object set(int i, Object v) { l.set(i, v) }; void add(int i, Object v) { l.add(i, v) } }
def t = { String n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ! ${e.class.name} ${e.message?.readLines()?.first()}" } }
for (k in [L, M]) {
  println k
  t('pop') { k.newInstance().pop() }
  t('push') { def x = k.newInstance(); x.push(9); x.l }
  t('removeElement') { def x = k.newInstance(); x.removeElement(2); x.l }
  t('removeAt') { def x = k.newInstance(); x.removeAt(2); x.l }
  t('swap') { def x = k.newInstance(); x.swap(0, 1); x.l }
  t('putAt') { def x = k.newInstance(); x[1] = 7; x.l }
  t('putAt6') { def x = k.newInstance(); x[6] = 7; x.l }
  t('putAtr') { def x = k.newInstance(); x[1..2] = [7]; x.l }
  t('sort') { def x = k.newInstance(); x.sort(); x.l }
  t('sortf') { def x = k.newInstance(); [x.sort(false), x.l] }
  t('reverse') { def x = k.newInstance(); [x.reverse(true), x.l] }
  t('unique') { def x = k.newInstance(); x << 1; x.unique(); x.l }
  t('addAll') { def x = k.newInstance(); x.addAll(1, [8, 9]); x.l }
  t('addAll2') { def x = k.newInstance(); x.addAll(8, 9); x.l }
  t('removeAll') { def x = k.newInstance(); x.removeAll { it > 2 }; x.l }
  t('retainAll') { def x = k.newInstance(); x.retainAll { it > 2 }; x.l }
  t('leftShift') { def x = k.newInstance(); x << 5 << 6; x.l }
  t('plus') { k.newInstance() + 5 }
  t('minus') { k.newInstance() - 1 }
  t('multiply') { k.newInstance() * 2 }
  t('takeWhile') { k.newInstance().takeWhile { it > 2 } }
  t('collate') { k.newInstance().collate(3) }
  t('withIndex') { k.newInstance().withIndex() }
  t('flatten') { k.newInstance().flatten() }
  t('asImmutable') { k.newInstance().asImmutable() }
  t('Cs') { def x = k.newInstance(); Collections.sort(x); Collections.reverse(x); x.l }
  t('fill') { def x = k.newInstance(); Collections.fill(x, 0); x.l }
  t('rot') { def x = k.newInstance(); Collections.rotate(x, 1); x.l }
  t('clear') { def x = k.newInstance(); x.clear(); x.l }
  t('iter') { def x = k.newInstance(); def z = x.iterator(); z.next(); z.remove(); x.l }
  t('sub') { def x = k.newInstance(); x.subList(1, 3) }
  t('li') { def x = k.newInstance(); def z = x.listIterator(); z.next(); z.set(99); z.add(5); x.l }
  t('idx') { k.newInstance().findIndexOf { it == 2 } }
  t('tr') { [k.newInstance(), [1, 2, 3, 4]].transpose() }
  t('as') { k.newInstance() as Set }
  t('arr') { (k.newInstance() as int[]).toString().size() > 0 }
  t('toarr') { k.newInstance().toArray() }
  t('eq') { k.newInstance() == [3, 1, 2, 4] }
  t('spread') { [*k.newInstance()] }
  t('in') { 3 in k.newInstance() }
  t('sw') { switch (3) { case k.newInstance(): return 'y' }; 'n' }
  t('max') { k.newInstance().max() }
  t('last') { k.newInstance().last() }
  t('neg') { k.newInstance()[-1] }
  t('rng') { k.newInstance()[1..-1] }
  t('init') { k.newInstance().init() }
  t('drop') { k.newInstance().dropRight(2) }
  t('combi') { k.newInstance().combinations() }
  t('perm') { k.newInstance().permutations().size() }
  t('inj') { k.newInstance().inject { a, b -> a + b } }
  t('replaceAll') { def x = k.newInstance(); x.replaceAll { it * 2 }; x.l }
  t('removeIf') { def x = k.newInstance(); x.removeIf { it > 2 }; x.l }
  t('stream') { k.newInstance().stream().map { it + 1 }.toArray() }
  t('forEach') { def s = 0; k.newInstance().forEach { s += it }; s }
  t('join') { k.newInstance().join('+') }
  t('toStr') { k.newInstance().toString() }
  t('json') { groovy.json.JsonOutput.toJson(k.newInstance()) }
  t('insp') { k.newInstance().inspect() }
}
// expect: class L
// expect: pop 4
// expect: push [3, 1, 2, 4, 9]
// expect: removeElement [3, 1, 4]
// expect: removeAt [3, 1, 4]
// expect: swap [1, 3, 2, 4]
// expect: putAt [3, 7, 2, 4]
// expect: putAt6 [3, 1, 2, 4, null, null, 7]
// expect: putAtr [3, 7, 4]
// expect: sort [1, 2, 3, 4]
// expect: sortf [[1, 2, 3, 4], [3, 1, 2, 4]]
// expect: reverse [[4, 2, 1, 3], [4, 2, 1, 3]]
// expect: unique [3, 1, 2, 4]
// expect: addAll [3, 8, 9, 1, 2, 4]
// expect: addAll2 ! java.lang.IndexOutOfBoundsException Index: 8, Size: 4
// expect: removeAll [1, 2]
// expect: retainAll [3, 4]
// expect: leftShift [3, 1, 2, 4, 5, 6]
// expect: plus [3, 1, 2, 4, 5]
// expect: minus [3, 2, 4]
// expect: multiply [3, 1, 2, 4, 3, 1, 2, 4]
// expect: takeWhile [3]
// expect: collate [[3, 1, 2], [4]]
// expect: withIndex [[3, 0], [1, 1], [2, 2], [4, 3]]
// expect: flatten [3, 1, 2, 4]
// expect: asImmutable [3, 1, 2, 4]
// expect: Cs [4, 3, 2, 1]
// expect: fill [0, 0, 0, 0]
// expect: rot [4, 3, 1, 2]
// expect: clear []
// expect: iter [1, 2, 4]
// expect: sub [1, 2]
// expect: li [99, 5, 1, 2, 4]
// expect: idx 2
// expect: tr [[3, 1], [1, 2], [2, 3], [4, 4]]
// expect: as [3, 1, 2, 4]
// expect: arr true
// expect: toarr [3, 1, 2, 4]
// expect: eq true
// expect: spread [3, 1, 2, 4]
// expect: in true
// expect: sw y
// expect: max 4
// expect: last 4
// expect: neg 4
// expect: rng [1, 2, 4]
// expect: init [3, 1, 2]
// expect: drop [3, 1]
// expect: combi [[3, 1, 2, 4]]
// expect: perm 24
// expect: inj 10
// expect: replaceAll [6, 2, 4, 8]
// expect: removeIf [1, 2]
// expect: stream [4, 2, 3, 5]
// expect: forEach 10
// expect: join 3+1+2+4
// expect: toStr [3, 1, 2, 4]
// expect: json [3,1,2,4]
// expect: insp [3, 1, 2, 4]
// expect: class M
// expect: pop 4
// expect: push [3, 1, 2, 4, 9]
// expect: removeElement [3, 1, 4]
// expect: removeAt [3, 1, 4]
// expect: swap [1, 3, 2, 4]
// expect: putAt [3, 7, 2, 4]
// expect: putAt6 [3, 1, 2, 4, null, null, 7]
// expect: putAtr [3, 7, 4]
// expect: sort [1, 2, 3, 4]
// expect: sortf [[1, 2, 3, 4], [3, 1, 2, 4]]
// expect: reverse [[4, 2, 1, 3], [4, 2, 1, 3]]
// expect: unique [3, 1, 2, 4]
// expect: addAll [3, 8, 9, 1, 2, 4]
// expect: addAll2 ! java.lang.IndexOutOfBoundsException Index: 8, Size: 4
// expect: removeAll [1, 2]
// expect: retainAll [3, 4]
// expect: leftShift [3, 1, 2, 4, 5, 6]
// expect: plus [3, 1, 2, 4, 5]
// expect: minus [3, 2, 4]
// expect: multiply [3, 1, 2, 4, 3, 1, 2, 4]
// expect: takeWhile [3]
// expect: collate [[3, 1, 2], [4]]
// expect: withIndex [[3, 0], [1, 1], [2, 2], [4, 3]]
// expect: flatten [3, 1, 2, 4]
// expect: asImmutable [3, 1, 2, 4]
// expect: Cs [4, 3, 2, 1]
// expect: fill [0, 0, 0, 0]
// expect: rot [4, 3, 1, 2]
// expect: clear []
// expect: iter [1, 2, 4]
// expect: sub [1, 2]
// expect: li [99, 5, 1, 2, 4]
// expect: idx 2
// expect: tr [[3, 1], [1, 2], [2, 3], [4, 4]]
// expect: as [3, 1, 2, 4]
// expect: arr true
// expect: toarr [3, 1, 2, 4]
// expect: eq true
// expect: spread [3, 1, 2, 4]
// expect: in true
// expect: sw y
// expect: max 4
// expect: last 4
// expect: neg 4
// expect: rng [1, 2, 4]
// expect: init [3, 1, 2]
// expect: drop [3, 1]
// expect: combi [[3, 1, 2, 4]]
// expect: perm 24
// expect: inj 10
// expect: replaceAll [6, 2, 4, 8]
// expect: removeIf [1, 2]
// expect: stream [4, 2, 3, 5]
// expect: forEach 10
// expect: join 3+1+2+4
// expect: toStr [3, 1, 2, 4]
// expect: json [3,1,2,4]
// expect: insp [3, 1, 2, 4]
