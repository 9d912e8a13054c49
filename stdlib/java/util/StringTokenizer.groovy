// java.util.StringTokenizer.
package java.util

class StringTokenizer implements Enumeration {
    private final String str
    private String delimiters
    private final boolean returned
    private int at = 0

    StringTokenizer(String str) { this(str, ' \t\n\r\f', false) }
    StringTokenizer(String str, String delimiters) { this(str, delimiters, false) }
    StringTokenizer(String str, String delimiters, boolean returned) {
        if (str == null) throw new NullPointerException()
        this.str = str
        this.delimiters = delimiters
        this.returned = returned
    }

    private boolean isDelimiter(int i) { delimiters.indexOf(str.substring(i, i + 1)) >= 0 }
    private int skipFrom(int i) {
        while (!returned && i < str.length() && isDelimiter(i)) i++
        i
    }
    private int endFrom(int i) {
        int start = i
        while (i < str.length() && !isDelimiter(i)) i++
        returned && i == start && i < str.length() ? i + 1 : i
    }

    boolean hasMoreTokens() { skipFrom(at) < str.length() }
    boolean hasMoreElements() { hasMoreTokens() }
    Object nextElement() { nextToken() }

    String nextToken() {
        int start = skipFrom(at)
        if (start >= str.length()) throw new NoSuchElementException()
        at = endFrom(start)
        str.substring(start, at)
    }
    String nextToken(String delimiters) {
        this.delimiters = delimiters
        nextToken()
    }

    int countTokens() {
        int count = 0
        for (int i = skipFrom(at); i < str.length(); i = skipFrom(endFrom(i))) count++
        count
    }
}
