package org.apache.commons.cli

/**
 * A command line that does not fit its options.
 */
class ParseException extends Exception {
    ParseException(String message) { super(message) }
}
