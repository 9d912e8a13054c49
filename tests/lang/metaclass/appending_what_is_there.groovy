// << refuses what the class declares, accessors included; an added setter comes before the class's; doCall can be asked for.
class P { def value = 24; private String f; void setC(Closure c) {}; void setC(String s) {}; String getF() { f } }
['value', 'both'].each { }
try { new P().metaClass { setValue << { v -> 1 } } } catch (GroovyRuntimeException e) { println e.message }
try { P.metaClass.getValue << { -> 1 } } catch (GroovyRuntimeException e) { println e.message }
try { P.metaClass.getF << { -> 1 } } catch (GroovyRuntimeException e) { println e.message }
P.metaClass.setC = { delegate.f = it + it }
def p = new P()
p.c = '10'
println p.f
def c = { String x -> }
println c.metaClass.respondsTo(c, 'doCall', 'a').size() + c.metaClass.respondsTo(c, 'doCall').size() + c.respondsTo('doCall', 5).size()
println({ it }.respondsTo('doCall').size())
// expect: Cannot add new method [setValue] for arguments [[class java.lang.Object]]. It already exists!
// expect: Cannot add new method [getValue] for arguments [[]]. It already exists!
// expect: Cannot add new method [getF] for arguments [[]]. It already exists!
// expect: 1010
// expect: 2
// expect: 2
