package java.util.logging

import java.text.MessageFormat

/**
 * Makes text of messages.
 */
abstract class Formatter {
    abstract String format(LogRecord record)

    String getHead(Handler handler) { '' }
    String getTail(Handler handler) { '' }

    /** With `{0}` in it, the message is a MessageFormat of its parameters. */
    String formatMessage(LogRecord record) {
        def text = record.message
        record.parameters && text =~ /\{[0-3]/ ? MessageFormat.format(text, record.parameters) : text
    }
}
