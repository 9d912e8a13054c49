package java.io

/**
 * Passes on what is written to it.
 */
abstract class FilterWriter extends Writer {
    protected Writer out

    protected FilterWriter(Writer out) {
        if (out == null) throw new NullPointerException()
        this.out = out
    }

    void write(int c) { out.write(c) }
    void write(char[] chars, int from, int count) { out.write(chars, from, count) }
    void write(String text, int from, int count) { out.write(text, from, count) }
    void flush() { out.flush() }
    void close() { out.close() }
}
