// A logger's level decides what it would write.
import java.util.logging.*
def log = Logger.getLogger('x')
println log.isLoggable(Level.INFO) && !log.isLoggable(Level.FINE)
log.level = Level.SEVERE
println log.isLoggable(Level.WARNING)
log.log(Level.INFO, 'not written')
// expect: true
// expect: false
