// A map as Number has the methods that it has closures for, and no others.
def n = [longValue: { 7L }] as Number
println n.longValue() // expect: 7
try { n.intValue() } catch (UnsupportedOperationException e) { println 'not supported' } // expect: not supported
try { n.doubleValue() } catch (UnsupportedOperationException e) { println 'not supported' } // expect: not supported
