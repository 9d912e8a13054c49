// A logger puts arguments into {0} of its message
// oracle differs: java.util.logging writes to standard error, in a format of its own
import java.util.logging.*
def log = Logger.getLogger('x')
log.log(Level.INFO, 'one {0}', 5)                          // expect: INFO: one 5
log.log(Level.INFO, 'two {0} {1}', [5, 6] as Object[])     // expect: INFO: two 5 6
log.log(Level.INFO, "no 'place'", 5)                       // expect: INFO: no 'place'
log.info('{0}')                                            // expect: INFO: {0}
