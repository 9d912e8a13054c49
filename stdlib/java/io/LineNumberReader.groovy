package java.io

/**
 * Counts the lines that were read.
 */
class LineNumberReader extends BufferedReader {
    int lineNumber
    private int marked
    private boolean afterReturn, markedAfterReturn

    LineNumberReader(Reader source) { super(source) }
    LineNumberReader(Reader source, int size) { super(source, size) }

    /** Each end of a line is one '\n'. */
    int read() {
        int c = super.read()
        if (afterReturn && c == 10) c = super.read()
        afterReturn = c == 13
        if (c != 13 && c != 10) return c
        lineNumber++
        10
    }
    int read(char[] chars, int from, int count) {
        int got = 0
        for (int c; got < count && (c = super.read()) >= 0; got++) {
            if (c == 13 || (c == 10 && !afterReturn)) lineNumber++
            afterReturn = c == 13
            chars[from + got] = (char) c
        }
        got || !count ? got : -1
    }
    String readLine() {
        def line = super.readLine()
        if (afterReturn && line == '') line = super.readLine()
        afterReturn = false
        if (line != null) lineNumber++
        line
    }
    long skip(long count) {
        if (count < 0) throw new IllegalArgumentException('skip() value is negative')
        long done = 0
        while (done < count && read() >= 0) done++
        done
    }
    void mark(int limit) {
        super.mark(limit)
        marked = lineNumber
        markedAfterReturn = afterReturn
    }
    void reset() {
        super.reset()
        lineNumber = marked
        afterReturn = markedAfterReturn
    }
}
