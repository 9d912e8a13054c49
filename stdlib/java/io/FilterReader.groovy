package java.io

/**
 * Passes on what another reader gives.
 */
abstract class FilterReader extends Reader {
    private final Reader source

    protected FilterReader(Reader source) {
        if (source == null) throw new NullPointerException()
        this.source = source
    }
    protected Reader getIn() { source }

    int read() { source.read() }
    int read(char[] chars, int from, int count) { source.read(chars, from, count) }
    long skip(long count) { source.skip(count) }
    boolean ready() { source.ready() }
    boolean markSupported() { source.markSupported() }
    void mark(int limit) { source.mark(limit) }
    void reset() { source.reset() }
    void close() { source.close() }
}
