def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
f('plain') { def s = new Sequence(); s << 1; s << 'x'; [s, s.type(), s.minimumSize(), s.class] }
f('typed') { def s = new Sequence(String); s.add('a'); s.addAll(['b']); s.add(0, 'c'); s.set(1, 'z'); [s, s.type(), s.hashCode() != 0] }
f('bad add') { new Sequence(String).add(1) }
f('bad add at') { new Sequence(String).add(0, 1) }
f('bad set') { new Sequence(String, ['a']).set(0, 1) }
f('bad all') { new Sequence(String).addAll([1]) }
f('bad leftShift') { new Sequence(String) << 1 }
f('null') { new Sequence(String).add(null) }
f('null untyped') { def s = new Sequence(); s.add(null); s }
f('set list') { def s = new Sequence(String, ['a']); s.set(['x', 'y']); s }
f('equals') { [new Sequence(String, ['a']) == ['a'], new Sequence(String, ['a']).equals(new Sequence(String, ['a'])), new Sequence(String, ['a']).equals(['a'])] }
f('int') { def s = new Sequence(Integer); s << 3; s }
f('initial bad') { new Sequence(String, [1]) }
f('methods') { def s = new Sequence(String, ['aa', 'b']); [s.size(), s*.size(), s.sort(), s.findAll { it == 'b' }] }
f('invoke') { new Sequence(String, ['aa', 'b']).toUpperCase() }
f('property') { new Sequence(String, ['aa', 'b']).bytes*.length }
// expect: plain [[1, x], null, 0, class groovy.lang.Sequence]
// expect: typed [[c, z, b], class java.lang.String, true]
// expect: bad add java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: bad add at java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: bad set a
// expect: bad all java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: bad leftShift java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: null java.lang.NullPointerException: Sequences cannot contain null, use a List instead
// expect: null untyped java.lang.NullPointerException: Sequences cannot contain null, use a List instead
// expect: set list [x, y]
// expect: equals [true, true, true]
// expect: int [3]
// expect: initial bad java.lang.IllegalArgumentException: Invalid type of argument for sequence of type: java.lang.String cannot add object: 1
// expect: methods [2, [2, 1], [aa, b], [b]]
// expect: invoke [AA, B]
// expect: property [2, 1]
