package groovy.json

import groovy.io.LineColumnReader

/** Reads a JSON text token by token. */
class JsonLexer implements Iterator {
    private LineColumnReader source
    private JsonToken ahead

    JsonLexer(Reader reader) { source = reader instanceof LineColumnReader ? reader : new LineColumnReader(reader) }
    LineColumnReader getReader() { source }

    /** The next token; null at the end. */
    JsonToken nextToken() {
        int first = skipWhitespace()
        if (first == -1) return null
        JsonTokenType type = JsonTokenType.startingWith((char) first)
        if (type == null) fail(String.valueOf((char) first), 'no possible valid JSON value or punctuation could be recognized.')
        JsonToken token = new JsonToken(type: type, startLine: source.line, startColumn: source.column)
        String text = type == JsonTokenType.STRING ? string() : type == JsonTokenType.NUMBER ? number() : constant(type)
        if (text == null) return null
        token.text = text
        token.endLine = source.line
        token.endColumn = source.column
        token
    }
    private String string() {
        StringBuilder text = new StringBuilder()
        boolean escaped = false
        for (int c = source.read(); c != -1; c = source.read()) {
            text.append((char) c)
            boolean ends = c == 34 && !escaped && text.length() > 1
            escaped = !escaped && c == 92
            if (ends && JsonTokenType.STRING.matching(text.toString())) return unescape(text.toString())
        }
        null
    }
    private String number() {
        StringBuilder text = new StringBuilder()
        for (;;) {
            source.mark(1)
            int c = source.read()
            if (c == -1) return null
            if ('0123456789.-+eE'.indexOf(c) < 0) break
            text.append((char) c)
        }
        source.reset()
        if (!JsonTokenType.NUMBER.matching(text.toString())) failType(text.toString(), JsonTokenType.NUMBER)
        text.toString()
    }
    private String constant(JsonTokenType type) {
        char[] chars = new char[type.validator.length()]
        source.read(chars)
        String text = new String(chars)
        if (text != type.validator) failType(text, type)
        text
    }
    private void failType(String text, JsonTokenType type) { fail(text, 'was trying to match ' + type.label) }
    private void fail(String text, String why) {
        throw new JsonException("Lexing failed on line: $source.line, column: $source.column, while reading '$text', $why")
    }

    /** The character after the blanks, which is not taken yet; -1 at the end. */
    int skipWhitespace() {
        int c = 32
        while (c != -1 && Character.isWhitespace(c)) {
            source.mark(1)
            c = source.read()
        }
        if (c != -1) source.reset()
        c
    }
    static String unescape(String input) {
        Map plain = [b: '\b', f: '\f', n: '\n', r: '\r', t: '\t']
        input.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/) { all, what ->
            what.length() == 5 ? String.valueOf((char) Integer.parseInt(what.substring(1), 16)) : plain[what] ?: what
        }
    }

    boolean hasNext() {
        ahead = nextToken()
        ahead != null
    }
    JsonToken next() { ahead }
    void remove() { throw new UnsupportedOperationException('The method remove() is not supported on this lexer.') }
}
