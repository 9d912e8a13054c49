package groovy.io

import java.nio.CharBuffer

/**
 * A reader that knows the line and column, both from 1, at which it is.
 */
class LineColumnReader extends BufferedReader {
    long line = 1, column = 1
    private long markedLine = 1, markedColumn = 1
    private int ahead = -2 // a character that has been looked at: -1 the end, -2 none

    LineColumnReader(Reader reader) { super(reader) }

    private int take() {
        int c = ahead == -2 ? super.read() : ahead
        ahead = -2
        c
    }
    int read() {
        int c = take()
        if (c == 13) {
            ahead = take()
            if (ahead == 10) ahead = -2
            c = 10
        }
        if (c == 10) {
            line++
            column = 1
        } else if (c >= 0) {
            column++
        }
        c
    }
    String readLine() {
        if (newLine) {
            line++
            column = 1
            newLine = false
        }
        StringBuilder text = new StringBuilder()
        int c = take()
        if (c < 0) return null
        while (c >= 0 && c != 10 && c != 13) {
            text.append((char) c)
            c = take()
        }
        if (c == 13) {
            ahead = super.read()
            if (ahead == 10) ahead = -2
        }
        newLine = c >= 0
        column += text.length()
        text.toString()
    }
    private boolean newLine = false

    int read(char[] into) { read(into, 0, into.length) }
    int read(char[] into, int from, int count) {
        for (int i = 0; i < count; i++) {
            int c = read()
            if (c < 0) return i ?: -1
            into[from + i] = (char) c
        }
        count
    }
    long skip(long count) {
        long done = 0
        while (done < count && read() >= 0) done++
        done
    }
    void mark(int limit) {
        markedLine = line
        markedColumn = column
        super.mark(limit)
    }
    void reset() {
        line = markedLine
        column = markedColumn
        super.reset()
    }
    int read(CharBuffer buffer) { throw new UnsupportedOperationException('A CharBuffer cannot be filled from a LineColumnReader') }
}
