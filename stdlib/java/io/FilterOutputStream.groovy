package java.io

/**
 * Passes on, byte by byte, what is written to it.
 */
class FilterOutputStream extends OutputStream {
    protected OutputStream out
    private boolean closed

    FilterOutputStream(OutputStream out) { this.out = out }

    void write(int b) { out.write(b) }
    void flush() { out.flush() }
    void close() {
        if (closed) return
        closed = true
        flush()
        out.close()
    }
}
