package java.util.logging

/**
 * Writes messages to standard error. A run's log has times of its own: unless another formatter is set, a line is a level and a message.
 */
class ConsoleHandler extends Handler {
    private static class Brief extends SimpleFormatter {
        String format(LogRecord record) { lines(record) }
    }

    ConsoleHandler() {
        setLevel(Level.INFO)
        setFormatter(new Brief())
    }

    void publish(LogRecord record) {
        if (isLoggable(record)) System.err.print(getFormatter().format(record))
    }
    void flush() { System.err.flush() }
    void close() { flush() }
}
