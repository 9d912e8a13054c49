package groovy.text

/**
 * A template that failed while it was written.
 */
class TemplateExecutionException extends Exception {
    final int lineNumber

    TemplateExecutionException(int line, String message, Throwable cause = null) {
        super(message, cause)
        lineNumber = line
    }
}
