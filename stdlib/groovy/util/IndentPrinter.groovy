package groovy.util

/**
 * Prints lines that are indented by depth.
 */
class IndentPrinter {
    private Writer out
    private String indent
    private int depth = 0
    private boolean newLines
    boolean autoIndent

    IndentPrinter() { this(new PrintWriter(System.out), '  ') }
    IndentPrinter(Writer out, String indent = '  ', boolean addNewlines = true, boolean autoIndent = false) {
        if (out == null) throw new IllegalArgumentException('Must specify a Writer')
        this.out = out
        this.indent = indent
        this.newLines = addNewlines
        this.autoIndent = autoIndent
    }

    void println(Object text) {
        if (autoIndent) printIndent()
        out.write(text.toString())
        println()
    }
    void println() { if (newLines) out.write('\n') }
    void print(Object text) {
        if (autoIndent) printIndent()
        out.write(text.toString())
    }
    void printIndent() { out.write(indent * depth) }
    void incrementIndent() { depth++ }
    void decrementIndent() { depth-- }
    int getIndentLevel() { depth }
    void setIndentLevel(int level) { depth = level }
    void flush() { out.flush() }
}
