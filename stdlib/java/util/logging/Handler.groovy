package java.util.logging

/**
 * Where messages go.
 */
abstract class Handler {
    private Level level = Level.ALL
    private Formatter formatter
    Filter filter
    String encoding

    abstract void publish(LogRecord record)
    abstract void flush()
    abstract void close()

    Level getLevel() { level }
    void setLevel(Level level) {
        if (level == null) throw new NullPointerException()
        this.level = level
    }
    Formatter getFormatter() { formatter }
    void setFormatter(Formatter formatter) {
        if (formatter == null) throw new NullPointerException()
        this.formatter = formatter
    }
    boolean isLoggable(LogRecord record) {
        int least = level.intValue()
        record != null && record.level.intValue() >= least && least != Level.OFF.intValue() && (!filter || filter.isLoggable(record))
    }
}
