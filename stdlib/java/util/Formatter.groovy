// java.util.Formatter over anything that text can be appended to.
package java.util

class Formatter implements Closeable {
    private final Appendable to
    private final Locale locale
    private boolean closed

    Formatter() { this(new StringBuilder(), Locale.default) }
    Formatter(Locale locale) { this(new StringBuilder(), locale) }
    Formatter(Appendable to) { this(to, Locale.default) }
    Formatter(Appendable to, Locale locale) {
        this.to = to != null ? to : new StringBuilder()
        this.locale = locale
    }

    private void demandOpen() { if (closed) throw new FormatterClosedException() }
    Formatter format(String pattern, Object... args) { format(locale, pattern, args) }
    Formatter format(Locale other, String pattern, Object... args) {
        demandOpen()
        to.append(String.format(other, pattern, args))
        this
    }
    Appendable out() { demandOpen(); to }
    Locale locale() { demandOpen(); locale }
    IOException ioException() { null }
    void flush() { demandOpen(); if (to.respondsTo('flush')) to.flush() }
    void close() {
        if (!closed && to instanceof Closeable) to.close()
        closed = true
    }
    String toString() { demandOpen(); to.toString() }
}
