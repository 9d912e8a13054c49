import java.util.logging.*
println Level.INFO
println Level.parse('FINE').intValue()
println Logger.getLogger('x').is(Logger.getLogger('x'))
println Logger.getLogger('x').name
println Logger.getLogger('x').isLoggable(Level.FINE)
// expect: INFO
// expect: 500
// expect: true
// expect: x
// expect: false
