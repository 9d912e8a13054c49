package java.util.logging

import java.util.function.Supplier

/**
 * Passes messages that matter enough to its handlers and its parent's.
 */
class Logger {
    public static final String GLOBAL_LOGGER_NAME = 'global'

    private final String name
    private final List<Handler> own = []
    private Level level
    private Logger parent
    private boolean toParent = true
    Filter filter

    protected Logger(String name, String bundle) { this.name = name }

    static Logger getLogger(String name) {
        if (name == null) throw new NullPointerException()
        def known = LogManager.logManager.getLogger(name)
        if (known) return known
        def made = new Logger(name, null)
        if (!name) {
            made.level = Level.INFO
            made.addHandler(new ConsoleHandler())
        }
        LogManager.logManager.addLogger(made)
        made
    }
    static Logger getLogger(String name, String bundle) { getLogger(name) }
    static Logger getAnonymousLogger() {
        def made = new Logger(null, null)
        made.parent = getLogger('')
        made
    }
    static final Logger getGlobal() { getLogger(GLOBAL_LOGGER_NAME) }

    String getName() { name }
    String getResourceBundleName() { null }
    Level getLevel() { level }
    void setLevel(Level level) { this.level = level }
    Logger getParent() { parent }
    void setParent(Logger parent) { this.parent = parent }
    boolean getUseParentHandlers() { toParent }
    void setUseParentHandlers(boolean use) { toParent = use }
    Handler[] getHandlers() { own as Handler[] }
    void addHandler(Handler handler) {
        if (handler == null) throw new NullPointerException()
        own << handler
    }
    void removeHandler(Handler handler) { own.remove((Object) handler) }

    boolean isLoggable(Level level) {
        int least = effectiveLevel()
        level.intValue() >= least && least != Level.OFF.intValue()
    }
    private int effectiveLevel() {
        for (def l = this; l; l = l.parent) if (l.level != null) return l.level.intValue()
        Level.INFO.intValue()
    }

    void log(LogRecord record) {
        if (!isLoggable(record.level) || (filter && !filter.isLoggable(record))) return
        for (def l = this; l; l = l.parent) {
            for (handler in l.own) handler.publish(record)
            if (!l.toParent) break
        }
    }
    void log(Level level, String message) { write(level, message, [:]) }
    void log(Level level, Supplier message) { if (isLoggable(level)) write(level, message.get(), [:]) }
    void log(Level level, String message, Object parameter) { write(level, message, [parameters: [parameter] as Object[]]) }
    void log(Level level, String message, Object[] parameters) { write(level, message, [parameters: parameters]) }
    void log(Level level, String message, Throwable thrown) { write(level, message, [thrown: thrown]) }
    void log(Level level, Throwable thrown, Supplier message) {
        if (isLoggable(level)) write(level, message.get(), [thrown: thrown])
    }
    void logp(Level level, String cls, String method, String message) { write(level, message, at(cls, method)) }
    void logp(Level level, String cls, String method, String message, Object parameter) {
        write(level, message, at(cls, method) + [parameters: [parameter] as Object[]])
    }
    void logp(Level level, String cls, String method, String message, Object[] parameters) {
        write(level, message, at(cls, method) + [parameters: parameters])
    }
    void logp(Level level, String cls, String method, String message, Throwable thrown) {
        write(level, message, at(cls, method) + [thrown: thrown])
    }

    void severe(String message) { write(Level.SEVERE, message, [:]) }
    void severe(Supplier message) { log(Level.SEVERE, message) }
    void warning(String message) { write(Level.WARNING, message, [:]) }
    void warning(Supplier message) { log(Level.WARNING, message) }
    void info(String message) { write(Level.INFO, message, [:]) }
    void info(Supplier message) { log(Level.INFO, message) }
    void config(String message) { write(Level.CONFIG, message, [:]) }
    void config(Supplier message) { log(Level.CONFIG, message) }
    void fine(String message) { write(Level.FINE, message, [:]) }
    void fine(Supplier message) { log(Level.FINE, message) }
    void finer(String message) { write(Level.FINER, message, [:]) }
    void finer(Supplier message) { log(Level.FINER, message) }
    void finest(String message) { write(Level.FINEST, message, [:]) }
    void finest(Supplier message) { log(Level.FINEST, message) }

    void entering(String cls, String method) { logp(Level.FINER, cls, method, 'ENTRY') }
    void entering(String cls, String method, Object parameter) { logp(Level.FINER, cls, method, 'ENTRY {0}', parameter) }
    void entering(String cls, String method, Object[] parameters) {
        logp(Level.FINER, cls, method, 'ENTRY' + parameters.indices.collect { " {$it}" }.join(''), parameters)
    }
    void exiting(String cls, String method) { logp(Level.FINER, cls, method, 'RETURN') }
    void exiting(String cls, String method, Object result) { logp(Level.FINER, cls, method, 'RETURN {0}', result) }
    void throwing(String cls, String method, Throwable thrown) { logp(Level.FINER, cls, method, 'THROW', thrown) }

    private static Map at(String cls, String method) { [sourceClassName: cls, sourceMethodName: method] }

    private void write(Level level, String message, Map more) {
        if (!isLoggable(level)) return
        def record = new LogRecord(level, message)
        record.loggerName = name
        more.each { property, value -> record[property] = value }
        log(record)
    }
}
