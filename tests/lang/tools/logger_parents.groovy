// A logger without a level has that of the next one above it whose name leads to its own.
import java.util.logging.*
def a = Logger.getLogger('a.b'), b = Logger.getLogger('a.b'), p = Logger.getLogger('a')
println a.is(b)
println a.level
println a.parent.name
p.level = Level.SEVERE
println a.level
println a.isLoggable(Level.WARNING)
a.level = Level.FINE
println a.level
println a.isLoggable(Level.FINE)
a.level = null
println a.isLoggable(Level.FINE)
println Logger.getLogger('').name.inspect()
println Logger.getLogger('').level
println Logger.getLogger('').parent
println Logger.getAnonymousLogger().name
println a.handlers.length
println Level.parse('INFO').name
println Level.parse('800')
try { Level.parse('x') } catch (e) { println e }
println Level.parse('801')
// expect: true
// expect: null
// expect: a
// expect: null
// expect: false
// expect: FINE
// expect: true
// expect: false
// expect: ''
// expect: INFO
// expect: null
// expect: null
// expect: 0
// expect: INFO
// expect: INFO
// expect: java.lang.IllegalArgumentException: Bad level "x"
// expect: 801
