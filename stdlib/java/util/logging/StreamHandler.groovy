package java.util.logging

/**
 * Writes messages to a stream.
 */
class StreamHandler extends Handler {
    private OutputStream stream

    StreamHandler() {
        setLevel(Level.INFO)
        setFormatter(new SimpleFormatter())
    }
    StreamHandler(OutputStream stream, Formatter formatter) {
        this()
        setFormatter(formatter)
        setOutputStream(stream)
    }

    protected void setOutputStream(OutputStream stream) {
        if (stream == null) throw new NullPointerException()
        if (this.stream) close()
        this.stream = stream
        stream.write(getFormatter().getHead(this).getBytes())
    }
    void publish(LogRecord record) {
        if (stream && isLoggable(record)) stream.write(getFormatter().format(record).getBytes())
    }
    void flush() { stream?.flush() }
    void close() {
        if (!stream) return
        stream.write(getFormatter().getTail(this).getBytes())
        stream.flush()
        stream.close()
        stream = null
    }
}
