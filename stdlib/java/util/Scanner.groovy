// java.util.Scanner over a text (or what can be read as one): tokens, lines and numbers.
package java.util

import java.util.regex.Pattern

class Scanner implements Iterator {
    private final String text
    private int at = 0
    private Pattern delimiter = ~/\p{javaWhitespace}+/
    private boolean closed = false

    Scanner(String text) {
        if (text == null) throw new NullPointerException('source')
        this.text = text
    }
    Scanner(Reader source) { this(source.text) }
    Scanner(InputStream source) { this(source.text) }
    Scanner(InputStream source, String charset) { this(source.getText(charset)) }
    Scanner(File source) { this(source.text) }
    Scanner(File source, String charset) { this(source.getText(charset)) }
    Scanner(java.nio.file.Path source) { this(source.text) }
    Scanner(java.nio.file.Path source, String charset) { this(source.getText(charset)) }

    Scanner useDelimiter(String pattern) { useDelimiter(Pattern.compile(pattern)) }
    Scanner useDelimiter(Pattern pattern) {
        delimiter = pattern
        this
    }
    Scanner useLocale(Locale locale) { this }
    Pattern delimiter() { delimiter }
    void close() { closed = true }

    private void check() { if (closed) throw new IllegalStateException('Scanner closed') }

    // Where the next token stands: [from, to], or null at the end.
    private List<Integer> span() {
        check()
        if (at >= text.length()) return null
        def m = delimiter.matcher(text)
        int from = at
        if (m.find(from) && m.start() == from && m.end() > from) from = m.end()
        if (from >= text.length()) return null
        int search = from
        while (m.find(search)) {
            if (m.end() > m.start() && m.start() >= from) return [from, m.start()]
            if (m.end() == m.start() && m.start() > from) return [from, m.start()]
            search = m.end() + 1
            if (search > text.length()) break
        }
        [from, text.length()]
    }

    private String peek() {
        def s = span()
        s == null ? null : text.substring(s[0], s[1])
    }
    private String take() {
        def s = span()
        if (s == null) throw new NoSuchElementException()
        at = s[1]
        text.substring(s[0], s[1])
    }
    // A token that a test accepts; others stay where they are.
    private String take(Closure accepts) {
        String token = peek()
        if (token == null) throw new NoSuchElementException()
        if (!accepts(token)) throw new InputMismatchException((String) (token ==~ /[+-]?\d+/ ? "For input string: \"$token\"" : null))
        take()
    }

    private static boolean number(String t, Closure parse) {
        try { t != null && parse(t) != null } catch (NumberFormatException ignored) { false }
    }

    boolean hasNext() { span() != null }
    boolean hasNext(String pattern) {
        String token = peek()
        token != null && token ==~ pattern
    }
    Object next() { take() }
    String next(String pattern) { take { it ==~ pattern } }

    boolean hasNextInt() { number(peek()) { Integer.parseInt(it.replace(',', '')) } }
    int nextInt() { Integer.parseInt(take { t -> number(t) { Integer.parseInt(it.replace(',', '')) } }.replace(',', '')) }
    boolean hasNextLong() { number(peek()) { Long.parseLong(it.replace(',', '')) } }
    long nextLong() { Long.parseLong(take { t -> number(t) { Long.parseLong(it.replace(',', '')) } }.replace(',', '')) }
    boolean hasNextDouble() { number(peek()) { Double.parseDouble(it) } }
    double nextDouble() { Double.parseDouble(take { t -> number(t) { Double.parseDouble(it) } }) }
    boolean hasNextBigDecimal() { number(peek()) { new BigDecimal(it) } }
    BigDecimal nextBigDecimal() { new BigDecimal(take { t -> number(t) { new BigDecimal(it) } }) }
    boolean hasNextBigInteger() { number(peek()) { new BigInteger(it) } }
    BigInteger nextBigInteger() { new BigInteger(take { t -> number(t) { new BigInteger(it) } }) }
    boolean hasNextBoolean() { (peek() ?: '').toLowerCase() in ['true', 'false'] }
    boolean nextBoolean() { Boolean.parseBoolean(take { it.toLowerCase() in ['true', 'false'] }) }

    boolean hasNextLine() {
        check()
        at < text.length()
    }
    String nextLine() {
        if (!hasNextLine()) throw new NoSuchElementException('No line found')
        def m = text =~ /\r\n|[\n\r\u2028\u2029\u0085]/
        boolean found = m.find(at)
        String line = text.substring(at, found ? m.start() : text.length())
        at = found ? m.end() : text.length()
        line
    }

    String findInLine(String pattern) {
        def m = text =~ pattern
        int end = text.indexOf('\n', at)
        if (!m.find(at) || (end >= 0 && m.end() > end)) return null
        at = m.end()
        m.group()
    }
    Scanner skip(String pattern) {
        def m = text =~ pattern
        if (!m.find(at) || m.start() != at) throw new NoSuchElementException()
        at = m.end()
        this
    }
}
