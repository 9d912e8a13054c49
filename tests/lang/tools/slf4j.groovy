// The logger of @Slf4j fills {} in; what it would not write is not evaluated.
// oracle differs: Groovy comes without slf4j; Jenkins has it
import groovy.util.logging.*
import org.slf4j.*
@Slf4j class A {
    def said(x) { println "evaluated $x"; x }
    def go() {
        log.info('one {} two {} of {}', 1, [2])
        log.debug(said('debug').toString())
        log.warn('thrown', said(5))
        println log.name + ' ' + log.infoEnabled + ' ' + log.debugEnabled
    }
}
new A().go()
LoggerFactory.getLogger('x').error('{}', null)
@Log4j class B { def go() { log.fatal('the end') } }
new B().go()
// expect: INFO: one 1 two [2] of {}
// expect: evaluated 5
// expect: WARNING: thrown
// expect: A true false
// expect: SEVERE: null
// expect: SEVERE: the end
