package java.io

/**
 * Passes on what another stream gives.
 */
class FilterInputStream extends InputStream {
    private final InputStream source

    protected FilterInputStream(InputStream source) { this.source = source }
    protected InputStream getIn() { source }

    int read() { source.read() }
    int read(byte[] bytes) { read(bytes, 0, bytes.length) }
    int read(byte[] bytes, int from, int count) { source.read(bytes, from, count) }
    long skip(long count) { source.skip(count) }
    int available() { source.available() }
    boolean markSupported() { source.markSupported() }
    void mark(int limit) { source.mark(limit) }
    void reset() { source.reset() }
    void close() { source.close() }
}
