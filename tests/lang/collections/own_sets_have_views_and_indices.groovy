class Own implements Set { @Delegate Set s = [1, 2] as LinkedHashSet }
def own = new Own()
println own.asImmutable().getClass().simpleName // expect: UnmodifiableSet
println own.asSynchronized().getClass().simpleName // expect: SynchronizedSet
println own.asCollection().is(own) // expect: true
println own.indices // expect: [0, 1]
try { own.groupBy([1]) } catch (ClassCastException e) { println 'not a closure' } // expect: not a closure
