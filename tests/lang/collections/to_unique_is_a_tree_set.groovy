// toUnique() lets in what a TreeSet does; OrderBy may ask for equality alone.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { [1, 'a'].toUnique() }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
show { [[1], [1]].toUnique() }  // expect: ClassCastException class java.util.ArrayList cannot be cast to class java.lang.Comparable
show { [1, 1L].toUnique() }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long
show { [null, 1].toUnique() }  // expect: NullPointerException
show { [3, 1, 3, 2].toUnique() }  // expect: ArrayList [3, 1, 2]
show { [1].toUnique { it.foo } }  // expect: MissingPropertyException No such property: foo for class: java.lang.Integer
show { def n = []; [1, 2, 3, 2].toUnique { a, b -> n << [a, b]; a <=> b }; n[0..1] }  // expect: ArrayList [[1, 1], [2, 1]]
show { def l = [1, 2, 2].iterator(); l.toUnique(); l.next() }  // expect: Integer 2
show { [[1], [1], [2]].toUnique { it } }  // expect: ArrayList [[1], [2]]
show { (['a', 'b', 'a'] as String[]).toUnique() as List }  // expect: ArrayList ['a', 'b']
show { [1, 2, 2].iterator().unique().toList() }  // expect: ArrayList [1, 2]
show { new OrderBy([{ it }], true).compare([1], [2]) }  // expect: Integer -1
show { new OrderBy({ it }, true).compare(1, 2) }  // expect: Integer -1
show { new OrderBy(true).compare(1, 2) }  // expect: Integer 0
