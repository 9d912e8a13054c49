def m = [a: 1].asImmutable()
try { m.b = 2 } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
try { m['a'] = 2 } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
try { m.remove('a') } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
try { m.clear() } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
println m.a  // expect: 1
println m + [b: 2]  // expect: [a:1, b:2]
println Collections.unmodifiableMap([x: 1]).x  // expect: 1
