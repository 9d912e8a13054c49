package groovy.json

/** A piece of a JSON text and where it stands. */
class JsonToken {
    long startLine, endLine, startColumn, endColumn
    JsonTokenType type
    String text

    Object getValue() {
        switch (type) {
            case JsonTokenType.STRING: return text.length() == 2 ? '' : text.substring(1, text.length() - 1)
            case JsonTokenType.NUMBER: return number()
            case JsonTokenType.TRUE: return true
            case JsonTokenType.FALSE: return false
            case JsonTokenType.NULL: return null
        }
        throw new JsonException("No appropriate value represented by '$text' on line: $startLine, column: $startColumn")
    }
    private Object number() {
        if (text =~ /[.eE]/) return new BigDecimal(text)
        BigInteger value = new BigInteger(text)
        if (value.bitLength() < 32) return value.intValue()
        value.bitLength() < 64 ? value.longValue() : value
    }
    String toString() { "$text ($type) [$startLine:$startColumn-$endLine:$endColumn]" }
}
