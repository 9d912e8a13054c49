// Some methods that Groovy adds to Object take null as a receiver; reading and writing a property does not.
def n = null
n.println()
println n.identity { 1 }
println n.sprintf('%s', 'a')
try { n.getAt('x') } catch (NullPointerException e) { println e.message }
try { n['x'] = 1 } catch (NullPointerException e) { println e.message }
try { n[0] = 1 } catch (NullPointerException e) { println e.message }
// expect:
// expect: 1
// expect: a
// expect: Cannot get property 'x' on null object
// expect: Cannot set property 'x' on null object
// expect: Cannot invoke method putAt() on null object
