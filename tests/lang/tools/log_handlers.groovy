// Loggers pass what is loggable to their handlers, which may choose by level and filter.
import java.util.logging.*
import groovy.util.logging.Log
class H extends Handler {
    def seen = []
    void publish(LogRecord r) { if (isLoggable(r)) seen << r.level.name + ':' + r.message + ':' + r.parameters + ':' + r.thrown + ':' + r.loggerName }
    void flush() { seen << 'flushed' }
    void close() { seen << 'closed' }
}
def l = Logger.getLogger('m')
def h = new H()
println h.level
println h.formatter
println h.filter
println h.encoding
l.addHandler(h)
l.useParentHandlers = false
println l.handlers.length
l.info('one')
l.fine('two')
l.log(Level.WARNING, 'three {0}', 5)
l.log(Level.WARNING, 'three {0}', [5, 6] as Object[])
l.log(Level.WARNING, 'with', new Exception('e'))
l.log(new LogRecord(Level.INFO, 'rec'))
l.level = Level.ALL
l.fine('now')
l.entering('C', 'm')
l.entering('C', 'm', 5)
l.entering('C', 'm', [5, 6] as Object[])
l.exiting('C', 'm')
l.exiting('C', 'm', 6)
l.throwing('C', 'm', new Exception('t'))
l.logp(Level.INFO, 'C', 'm', 'p')
l.info((String) null)
h.level = Level.WARNING
l.info('no')
l.severe('yes')
l.filter = { r -> r.message != 'filtered' } as Filter
l.severe('filtered')
l.severe('not filtered')
h.filter = { r -> !r.message.contains('x') } as Filter
l.severe('x')
l.warning('y')
h.seen.each { println it }
l.removeHandler(h)
println l.handlers.length
try { l.addHandler(null) } catch (e) { println e }
try { l.log(null, 'x') } catch (e) { println e.class }
def f = new SimpleFormatter()
def r = new LogRecord(Level.INFO, 'a {0} b {1}')
r.parameters = [1, 'z'] as Object[]
println f.formatMessage(r)
println f.format(r).readLines()[-1]
println r.level
println r.loggerName
println r.sequenceNumber.class
println r.millis > 0
println r.thrown
@Log class A { def go() { log.config(say('config')); log.fine(say('fine')); log.level = Level.SEVERE; log.config(say('config')); log.info(say('info')) }
  def say(x) { println 'said ' + x; x } }
new A().go()
def ll = new Logger('sub', null) {}
println ll.name
def c = Logger.getLogger('m.sub')
println c.parent.name
def cc = new ConsoleHandler()
println cc.level
println Logger.GLOBAL_LOGGER_NAME
println LogManager.logManager.getLogger('m').name
println LogManager.logManager.getLogger('nope')
// expect: ALL
// expect: null
// expect: null
// expect: null
// expect: 1
// expect: INFO:one:null:null:m
// expect: WARNING:three {0}:[5]:null:m
// expect: WARNING:three {0}:[5, 6]:null:m
// expect: WARNING:with:null:java.lang.Exception: e:m
// expect: INFO:rec:null:null:null
// expect: FINE:now:null:null:m
// expect: FINER:ENTRY:null:null:m
// expect: FINER:ENTRY {0}:[5]:null:m
// expect: FINER:ENTRY {0} {1}:[5, 6]:null:m
// expect: FINER:RETURN:null:null:m
// expect: FINER:RETURN {0}:[6]:null:m
// expect: FINER:THROW:null:java.lang.Exception: t:m
// expect: INFO:p:null:null:m
// expect: INFO:null:null:null:m
// expect: SEVERE:yes:null:null:m
// expect: SEVERE:not filtered:null:null:m
// expect: WARNING:y:null:null:m
// expect: 0
// expect: java.lang.NullPointerException
// expect: class java.lang.NullPointerException
// expect: a 1 b z
// expect: INFO: a 1 b z
// expect: INFO
// expect: null
// expect: class java.lang.Long
// expect: true
// expect: null
// expect: said config
// expect: said config
// expect: sub
// expect: m
// expect: INFO
// expect: global
// expect: m
// expect: null
