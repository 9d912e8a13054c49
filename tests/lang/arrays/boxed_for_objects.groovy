def show = { Closure c -> try { println c().inspect() } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { String.format('%s', [1,2] as int[]) }  // expect: '1'
show { def f = { Object... a -> a.length }; f([1,2] as int[]) }  // expect: 2
show { def f = { Object... a -> a.getClass() }; f([1,2] as char[]) }  // expect: class [Ljava.lang.Character;
show { def f = { Object[] a -> a.getClass() }; f([1,2] as int[]) }  // expect: class [Ljava.lang.Integer;
show { [1, 2].toArray([0L] as long[]) }  // expect: ArrayStoreException arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.Long
show { 'a'.with { String.format('%s %s', ['x', 'y'] as char[]) } }  // expect: 'x y'
show { Collections.addAll([], [1, 2] as int[]) }  // expect: true
show { java.util.stream.Stream.of([1, 2] as int[]).toArray() }  // expect: [[1, 2]]
show { [1, 2].addAll([3] as int[]) }  // expect: true
show { def l = [1]; l.addAll([3, 4] as int[]); l }  // expect: [1, 3, 4]
show { def l = [1]; l.removeAll([1, 4] as int[]); l }  // expect: []
show { [1, 2, 3].containsAll([1, 4] as int[]) }  // expect: false
show { [1, 2, 3].containsAll([1, 2] as int[]) }  // expect: true
