package java.util.logging

/**
 * Which messages are to be written.
 */
interface Filter {
    boolean isLoggable(LogRecord record)
}
