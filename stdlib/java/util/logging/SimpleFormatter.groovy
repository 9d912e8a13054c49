package java.util.logging

/**
 * A line with time and place, a line with level and message.
 */
class SimpleFormatter extends Formatter {
    String format(LogRecord record) {
        def place = record.sourceClassName ?: record.loggerName
        if (record.sourceMethodName) place += ' ' + record.sourceMethodName
        new Date(record.millis).format('MMM dd, yyyy h:mm:ss a') + " $place\n" + lines(record)
    }

    /** The level, the message and the stack of what was thrown. */
    protected String lines(LogRecord record) {
        def text = new StringWriter()
        text << record.level << ': ' << formatMessage(record) << '\n'
        record.thrown?.printStackTrace(new PrintWriter(text))
        text.toString()
    }
}
