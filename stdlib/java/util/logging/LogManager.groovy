package java.util.logging

/**
 * All named loggers.
 */
class LogManager {
    private static final LogManager ONE = new LogManager()
    private final Map<String, Logger> loggers = new TreeMap()

    static LogManager getLogManager() { ONE }

    Logger getLogger(String name) { loggers[name] }
    Enumeration<String> getLoggerNames() { Collections.enumeration(loggers.keySet()) }
    boolean addLogger(Logger logger) {
        if (loggers.containsKey(logger.name)) return false
        loggers[logger.name] = logger
        logger.parent = logger.name ? above(logger.name) : null
        loggers.each { name, below -> if (name.startsWith(logger.name + '.')) below.parent = above(name) }
        true
    }
    void reset() {
        loggers.each { name, logger ->
            logger.handlers.each { logger.removeHandler(it) }
            logger.level = name ? null : Level.INFO
        }
    }

    /** The logger whose name is the longest that leads to this one; at last the one without a name. */
    private Logger above(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            def found = loggers[name.substring(0, dot)]
            if (found) return found
        }
        Logger.getLogger('')
    }
}
