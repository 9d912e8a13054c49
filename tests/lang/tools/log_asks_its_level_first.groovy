// What the logger of @Log would not write is not evaluated, unless it is a name or a literal.
import groovy.util.logging.Log
import java.util.logging.Level
@Log class A {
    def said(x) { println "evaluated $x"; "$x" }
    def go() {
        log.fine(said('a call'))
        log.fine("in ${said('a GString')}")
        [1].each { log.fine(said('in a closure')) }
        println log.finest(said('with a result'))
        this.log.fine(said('of this'))
        def other = log
        other.fine(said('of a variable'))
        log.log(Level.FINE, said('by log()'))
        log.fine { said('by a supplier') }
        log.level = Level.OFF
        log.severe(said('severe'))
    }
    def wrong() { try { log.info(0.5) } catch (MissingMethodException e) { println e.message.readLines()[0] } }
}
@Log('diary') class B { def go() { diary.fine(println('another name')) } }
new A().go()
new A().wrong()
new B().go()
// expect: null
// expect: evaluated of this
// expect: evaluated of a variable
// expect: evaluated by log()
// expect: No signature of method: java.util.logging.Logger.info() is applicable for argument types: (java.math.BigDecimal) values: [0.5]
