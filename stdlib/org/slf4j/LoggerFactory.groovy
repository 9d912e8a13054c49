package org.slf4j

/**
 * Gives the logger of a class or name.
 */
final class LoggerFactory {
    private LoggerFactory() {}

    static Logger getLogger(Class of) { new Logger(of.name) }
    static Logger getLogger(String name) { new Logger(name) }
}
