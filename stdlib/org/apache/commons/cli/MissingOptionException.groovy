package org.apache.commons.cli

class MissingOptionException extends ParseException {
    MissingOptionException(String message) { super(message) }
}
