package groovy.json

/** The kinds of JsonToken: how each is called in messages, and which text it has. */
enum JsonTokenType {
    OPEN_CURLY("an openning curly brace '{'", '{'),
    CLOSE_CURLY("a closing curly brace '}'", '}'),
    OPEN_BRACKET("an openning square bracket '['", '['),
    CLOSE_BRACKET("a closing square bracket ']'", ']'),
    COLON("a colon ':'", ':'),
    COMMA("a comma ','", ','),
    NULL("the constant 'null'", 'null'),
    TRUE("the constant 'true'", 'true'),
    FALSE("the constant 'false'", 'false'),
    NUMBER('a number', ~/-?\d+(\.\d+)?([eE][+-]?\d+)?/),
    STRING('a string', { String text -> text.replaceAll(/\\["\\bfnrt\/]|\\u[0-9a-fA-F]{4}/, '@') ==~ /"[^"\\]*"/ })

    final String label
    final Object validator

    JsonTokenType(String label, Object validator) {
        this.label = label
        this.validator = validator
    }
    boolean matching(String input) {
        if (validator instanceof String) return input == validator
        validator instanceof Closure ? validator.call(input) : validator.matcher(input).matches()
    }
    static JsonTokenType startingWith(char c) {
        if (c == '-' || Character.isDigit(c)) return NUMBER
        if (c == '"') return STRING
        values().find { it.validator instanceof String && it.validator.charAt(0) == c }
    }
}
