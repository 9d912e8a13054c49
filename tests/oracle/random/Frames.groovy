class Frames {
    // The line of the file's own frame nearest to the failure; 0 when it has none.
    static int lineOf(Throwable thrown, String file) {
        for (Throwable t = thrown; t; t = t.cause) {
            def frame = t.stackTrace.find { it.fileName == file && it.lineNumber > 0 }
            if (frame) return frame.lineNumber
        }
        0
    }
}
