package org.apache.commons.cli

class MissingArgumentException extends ParseException {
    MissingArgumentException(String message) { super(message) }
}
