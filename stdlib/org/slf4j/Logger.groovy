package org.slf4j

import java.util.logging.Level

/**
 * A logger whose messages have {} where their values go, written by java.util.logging. It is that of @Slf4j and, as the other logging
 * libraries' differ from it by fatal() alone, of @Commons, @Log4j and @Log4j2.
 */
class Logger {
    static final String ROOT_LOGGER_NAME = 'ROOT'

    private final java.util.logging.Logger to

    protected Logger(String name) { to = java.util.logging.Logger.getLogger(name == ROOT_LOGGER_NAME ? '' : name) }

    String getName() { to.name ?: ROOT_LOGGER_NAME }
    boolean isTraceEnabled() { to.isLoggable(Level.FINEST) }
    boolean isDebugEnabled() { to.isLoggable(Level.FINE) }
    boolean isInfoEnabled() { to.isLoggable(Level.INFO) }
    boolean isWarnEnabled() { to.isLoggable(Level.WARNING) }
    boolean isErrorEnabled() { to.isLoggable(Level.SEVERE) }
    boolean isFatalEnabled() { to.isLoggable(Level.SEVERE) }

    void trace(Object message, Object... values) { write(Level.FINEST, message, values) }
    void debug(Object message, Object... values) { write(Level.FINE, message, values) }
    void info(Object message, Object... values) { write(Level.INFO, message, values) }
    void warn(Object message, Object... values) { write(Level.WARNING, message, values) }
    void error(Object message, Object... values) { write(Level.SEVERE, message, values) }
    void fatal(Object message, Object... values) { write(Level.SEVERE, message, values) }

    private void write(Level level, Object message, Object[] values) {
        if (!to.isLoggable(level)) return
        def left = values == null ? [null] : values as List
        def text = String.valueOf(message).replaceAll(/\{\}/) { left ? String.valueOf(left.remove(0)) : it }
        def thrown = left && left.last() instanceof Throwable ? left.last() : null
        to.log(level, text, (Throwable) thrown)
    }
}
