def m = new TreeMap([a: 1, c: 3])
println m.firstEntry().getClass().name  // expect: java.util.AbstractMap$SimpleImmutableEntry
println m.floorEntry('b')  // expect: a=1
try { m.lastEntry().setValue(5) } catch (UnsupportedOperationException e) { println 'fixed' }  // expect: fixed
try { m.ceilingEntry(null) } catch (NullPointerException e) { println 'no null' }  // expect: no null
try { m.tailMap(null) } catch (NullPointerException e) { println 'no null' }  // expect: no null
try { new TreeMap().get(null) } catch (NullPointerException e) { println 'no null' }  // expect: no null
println new TreeMap().ceilingKey(null)  // expect: null
