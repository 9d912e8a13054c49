package java.util.logging

/**
 * Messages by level, to the error stream of the run.
 */
class Logger {
    static final String GLOBAL_LOGGER_NAME = 'global'
    private static Map known = [:]

    private String title
    private Level level

    protected Logger(String name, String bundle = null) { title = name }

    static Logger getLogger(String name) { known.get(name) ?: known.put(name, new Logger(name)) ?: known.get(name) }
    static Logger getAnonymousLogger() { new Logger(null) }
    static Logger getGlobal() { getLogger(GLOBAL_LOGGER_NAME) }

    String getName() { title }
    Level getLevel() { level }
    void setLevel(Level level) { this.level = level }
    boolean isLoggable(Level level) { level != Level.OFF && level.intValue() >= (this.level ?: Level.INFO).intValue() }
    void setUseParentHandlers(boolean on) {}
    void addHandler(Object handler) {}

    void log(Level level, String message) { if (isLoggable(level)) System.err.println(level.getName() + ': ' + message) }
    void log(Level level, String message, Throwable cause) { log(level, message + ' ' + cause) }
    void log(Level level, String message, Object value) { log(level, message.replace('{0}', String.valueOf(value))) }
    void severe(Object message) { log(Level.SEVERE, message.toString()) }
    void warning(Object message) { log(Level.WARNING, message.toString()) }
    void info(Object message) { log(Level.INFO, message.toString()) }
    void config(Object message) { log(Level.CONFIG, message.toString()) }
    void fine(Object message) { log(Level.FINE, message.toString()) }
    void finer(Object message) { log(Level.FINER, message.toString()) }
    void finest(Object message) { log(Level.FINEST, message.toString()) }
}
