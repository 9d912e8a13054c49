package org.apache.commons.cli

class UnrecognizedOptionException extends ParseException {
    UnrecognizedOptionException(String message) { super(message) }
}
