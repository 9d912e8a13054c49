package java.util.logging

import java.time.Instant
import java.util.concurrent.atomic.AtomicLong

/**
 * One message on its way from a logger to its handlers.
 */
class LogRecord implements Serializable {
    private static final AtomicLong made = new AtomicLong()

    private Level level
    private Instant time = Instant.now()
    long sequenceNumber = made.getAndIncrement()
    String message, loggerName, sourceClassName, sourceMethodName, resourceBundleName
    Object[] parameters
    Throwable thrown
    int threadID = 1

    LogRecord(Level level, String message) {
        setLevel(level)
        this.message = message
    }

    Level getLevel() { level }
    void setLevel(Level level) {
        if (level == null) throw new NullPointerException()
        this.level = level
    }
    Instant getInstant() { time }
    void setInstant(Instant instant) { time = instant }
    long getMillis() { time.toEpochMilli() }
    void setMillis(long millis) { time = Instant.ofEpochMilli(millis) }
}
