// @Delegate passes on what the JDK's types have, not what Groovy adds to them
class Ev { @Delegate Date when; @Delegate List attendees = []; int max
  boolean add(Object v) { println "add $v"; attendees.add(v) } }
def e = new Ev(when: new Date(0), max: 2)
println e.size(); println e.after(new Date(-5)); e << 'a' << 'b'
println e[0]; println e.size(); println e.collect { it * 2 }; println e.first(); println e.join('-')
try { println e.format('yyyy') } catch (x) { println x.class.name }
try { println e - 'a' } catch (x) { println x.class.name }
println e.time; println e.each { println it }.size()

class Md { @Delegate Map m = [:] }
def m = new Md(); m.put('a', 1); m.b = 2
println m.size(); println m.a; println m['b']; println m.get('b'); println m.keySet(); println m.collect { k, v -> "$k$v" }; println m.find { it.value == 2 }?.key
println m.any { it.key == 'a' }
class Dd { @Delegate Date d = new Date(0) }
try { println new Dd() + 1 } catch (x) { println x.class.name }
try { println new Dd().format('yy') } catch (x) { println x.class.name }
try { println new Dd()[Calendar.YEAR] } catch (x) { println x.class.name }
println new Dd().before(new Date(5))
class Sb { @Delegate StringBuilder b = new StringBuilder() }
def sb = new Sb(); sb.append('x'); sb << 'y'; println sb.toString() == 'xy'; println sb.b; println sb.length()
class Fd { @Delegate File f = new File('/tmp') }
println new Fd().name; println new Fd().isDirectory()
try { println new Fd().text } catch (x) { println x.class.name }
try { new Fd().eachFile { } } catch (x) { println x.class.name }
// expect: 0
// expect: true
// expect: add a
// expect: add b
// expect: a
// expect: 2
// expect: [aa, bb]
// expect: a
// expect: a-b
// expect: groovy.lang.MissingMethodException
// expect: [b]
// expect: 0
// expect: a
// expect: b
// expect: 2
// expect: 2
// expect: 1
// expect: 2
// expect: 2
// expect: [a, b]
// expect: [a1, b2]
// expect: b
// expect: true
// expect: groovy.lang.MissingMethodException
// expect: groovy.lang.MissingMethodException
// expect: groovy.lang.MissingMethodException
// expect: true
// expect: false
// expect: x
// expect: 1
// expect: tmp
// expect: true
// expect: groovy.lang.MissingPropertyException
// expect: groovy.lang.MissingMethodException
