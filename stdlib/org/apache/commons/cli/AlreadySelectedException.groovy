package org.apache.commons.cli

class AlreadySelectedException extends ParseException {
    AlreadySelectedException(String message) { super(message) }
}
