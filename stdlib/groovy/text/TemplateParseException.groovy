package groovy.text

/**
 * A template that cannot be understood.
 */
class TemplateParseException extends RuntimeException {
    final int lineNumber, column

    TemplateParseException(String message, Throwable cause, int line, int column) {
        super(message, cause)
        lineNumber = line
        this.column = column
    }
    TemplateParseException(Throwable cause, int line, int column) { this(null, cause, line, column) }
}
