def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0]}" } }
show { ~new BitSet() }
show { (~([1, 3].inject(new BitSet()) { b, i -> b.set(i); b })).cardinality() }
show { (~([70].inject(new BitSet()) { b, i -> b.set(i); b })).length() }
// expect: IndexOutOfBoundsException toIndex < 0: -1
// expect: 61
// expect: 127
