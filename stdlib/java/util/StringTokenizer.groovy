// java.util.StringTokenizer.
package java.util

class StringTokenizer implements Enumeration {
    private final String text
    private String delimiters
    private final boolean returned
    private int at = 0

    StringTokenizer(String text) { this(text, ' \t\n\r\f', false) }
    StringTokenizer(String text, String delimiters) { this(text, delimiters, false) }
    StringTokenizer(String text, String delimiters, boolean returned) {
        if (text == null) throw new NullPointerException()
        this.text = text
        this.delimiters = delimiters
        this.returned = returned
    }

    private boolean isDelimiter(int i) { delimiters.indexOf(text.substring(i, i + 1)) >= 0 }
    private int skipFrom(int i) {
        while (!returned && i < text.length() && isDelimiter(i)) i++
        i
    }
    private int endFrom(int i) {
        int start = i
        while (i < text.length() && !isDelimiter(i)) i++
        returned && i == start && i < text.length() ? i + 1 : i
    }

    boolean hasMoreTokens() { skipFrom(at) < text.length() }
    boolean hasMoreElements() { hasMoreTokens() }
    Object nextElement() { nextToken() }

    String nextToken() {
        int start = skipFrom(at)
        if (start >= text.length()) throw new NoSuchElementException()
        at = endFrom(start)
        text.substring(start, at)
    }
    String nextToken(String delimiters) {
        this.delimiters = delimiters
        nextToken()
    }

    int countTokens() {
        int count = 0
        for (int i = skipFrom(at); i < text.length(); i = skipFrom(endFrom(i))) count++
        count
    }
}
