package sluice

/**
 * Reads TOML 1.0: tables as maps, arrays as lists, dates and times as strings, integers as int, long or BigInteger.
 * What is wrong is an IllegalArgumentException with line and column.
 */
class TomlReader {
    private static final BARE = ~/[A-Za-z0-9_-]+/
    private static final DATE = ~/\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d:\d\d(?:\.\d+)?/
    private static final WORD = ~/[A-Za-z0-9_+.-]+/
    private static final DECIMAL = /[+-]?(?:0|[1-9](?:_?\d)*)/
    private static final ESCAPES = [b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\']

    private final String text
    private int at = 0
    private final Map root = [:]
    private final Set closed = newSet() // tables and arrays written inline: not to be added to
    private final Set headed = newSet() // tables that have had their [header], or were made by dotted keys

    TomlReader(String text) { this.text = text }

    static Map read(String text) { new TomlReader(text).document() }

    private static Set newSet() { Collections.newSetFromMap(new IdentityHashMap()) }

    private Map document() {
        Map table = root
        while (true) {
            skipBlank(true)
            if (at == text.size()) return root
            table = peek('[') ? header() : pair(table)
            endOfLine()
        }
    }

    // --- tables

    private Map header() {
        boolean array = text.startsWith('[[', at)
        int start = at
        at += array ? 2 : 1
        List keys = dottedKey()
        expect(array ? ']]' : ']')
        Map parent = keys.size() > 1 ? descend(root, keys[0..-2], false, start) : root
        array ? addToArray(parent, keys[-1], start) : openTable(parent, keys[-1], start)
    }

    private Map addToArray(Map parent, String key, int start) {
        def list = parent[key]
        if (list == null) list = parent[key] = []
        if (!(list instanceof List) || list in closed) fail("'$key' is no array of tables", start)
        Map table = [:]
        list << table
        table
    }

    private Map openTable(Map parent, String key, int start) {
        def table = parent[key]
        if (table == null) table = parent[key] = [:]
        if (!(table instanceof Map) || table in closed || !headed.add(table)) fail("'$key' is defined twice", start)
        table
    }

    /** The table below `keys`, made where there is none; of an array of tables the last one. */
    private Map descend(Map table, List keys, boolean dotted, int start) {
        for (key in keys) {
            def next = table[key]
            if (next == null) {
                next = table[key] = [:]
                if (dotted) headed << next
            }
            if (next in closed) fail("'$key' is complete as it was written", start)
            if (next instanceof List) next = next[-1]
            if (!(next instanceof Map)) fail("'$key' is no table", start)
            table = next
        }
        table
    }

    private Map pair(Map table) {
        int start = at
        List keys = dottedKey()
        expect('=')
        Map target = keys.size() > 1 ? descend(table, keys[0..-2], true, start) : table
        if (target.containsKey(keys[-1])) fail("'${keys[-1]}' is defined twice", start)
        target[keys[-1]] = value()
        table
    }

    private List dottedKey() {
        List keys = []
        while (true) {
            skipBlank(false)
            keys << key()
            skipBlank(false)
            if (!peek('.')) return keys
            at++
        }
    }

    private String key() {
        if (peek('"')) return basic()
        if (peek("'")) return literal()
        match(BARE) ?: fail('a key is expected')
    }

    // --- values

    private value() {
        skipBlank(false)
        if (at == text.size()) fail('a value is expected')
        switch (text[at]) {
            case '"': return text.startsWith('"""', at) ? multiline('"""') : basic()
            case "'": return text.startsWith("'''", at) ? multiline("'''") : literal()
            case '[': return array()
            case '{': return inlineTable()
        }
        int start = at
        String date = match(DATE)
        if (date) return date
        String word = match(WORD) ?: fail('a value is expected')
        scalar(word, start)
    }

    private scalar(String word, int start) {
        switch (word) {
            case 'true': return true
            case 'false': return false
            case ~/[+-]?inf/: return word[0] == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
            case ~/[+-]?nan/: return Double.NaN
            case ~DECIMAL: return whole(word, 10)
            case ~/0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*/: return whole(word.substring(2), 16)
            case ~/0o[0-7](?:_?[0-7])*/: return whole(word.substring(2), 8)
            case ~/0b[01](?:_?[01])*/: return whole(word.substring(2), 2)
            case ~(DECIMAL + /(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?/): return Double.valueOf(word.replace('_', ''))
        }
        fail("'$word' is no value", start)
    }

    private static whole(String digits, int base) {
        BigInteger n = new BigInteger(digits.replace('_', '').replaceFirst(/^\+/, ''), base)
        n.bitLength() < 32 ? n.intValue() : n.bitLength() < 64 ? n.longValue() : n
    }

    private List array() {
        List list = []
        at++
        while (true) {
            skipBlank(true)
            if (peek(']')) break
            list << value()
            skipBlank(true)
            if (peek(',')) at++
            else if (!peek(']')) fail("',' or ']' is expected")
        }
        at++
        closed << list
        list
    }

    private Map inlineTable() {
        Map table = [:]
        at++
        skipBlank(false)
        while (!peek('}')) {
            pair(table)
            skipBlank(false)
            if (peek('}')) break
            expect(',')
            skipBlank(false)
            if (peek('}')) fail('a key is expected')
        }
        at++
        table.values().each { if (it instanceof Map) closed << it }
        closed << table
        table
    }

    // --- strings

    private String literal() {
        int end = text.indexOf("'", ++at)
        String part = end < 0 ? fail("the string has no end") : text.substring(at, end)
        if (part.contains('\n')) fail('the string has no end')
        at = end + 1
        part
    }

    private String basic() {
        StringBuilder out = new StringBuilder()
        at++
        while (at < text.size() && text[at] != '"') {
            if (text[at] == '\n') break
            if (text[at] == '\\') out << escape()
            else out << text[at++]
        }
        expect('"')
        out.toString()
    }

    private String multiline(String quotes) {
        StringBuilder out = new StringBuilder()
        at += 3
        if (text.startsWith('\r\n', at)) at += 2
        else if (peek('\n')) at++
        while (!text.startsWith(quotes, at)) {
            if (at == text.size()) fail('the string has no end')
            if (quotes == '"""' && text[at] == '\\') out << (skipLineEnd() ? '' : escape())
            else out << text[at++]
        }
        at += 3
        while (out.size() >= 0 && peek(quotes[0])) { out << quotes[0]; at++ } // up to two more belong to the text
        out.toString()
    }

    /** A backslash at the end of a line takes away all blank up to the next text. */
    private boolean skipLineEnd() {
        def rest = text.substring(at + 1) =~ /\A[ \t]*\r?\n\s*/
        if (!rest.find()) return false
        at += 1 + rest.group().size()
        true
    }

    private String escape() {
        String c = at + 1 < text.size() ? text[at + 1] : ''
        if (c == 'u' || c == 'U') {
            int digits = c == 'u' ? 4 : 8
            String hex = text.substring(at + 2, Math.min(at + 2 + digits, text.size()))
            if (!(hex ==~ "[0-9A-Fa-f]{$digits}") || Long.parseLong(hex, 16) > 0x10FFFF) fail("\\$c needs $digits hexadecimal digits")
            at += 2 + digits
            return new String(Character.toChars(Integer.parseInt(hex, 16)))
        }
        if (!ESCAPES.containsKey(c)) fail("'\\$c' is no escape")
        at += 2
        ESCAPES[c]
    }

    // --- reading

    private boolean peek(String c) { text.startsWith(c, at) }

    private void expect(String what) {
        skipBlank(false)
        if (!peek(what)) fail("'$what' is expected")
        at += what.size()
    }

    private String match(pattern) {
        def m = pattern.matcher(text)
        m.region(at, text.size())
        if (!m.lookingAt()) return null
        at = m.end()
        m.group()
    }

    private void skipBlank(boolean lines) {
        while (at < text.size()) {
            String c = text[at]
            if (c == '#') {
                int end = text.indexOf('\n', at)
                at = end < 0 ? text.size() : end
            } else if (c == ' ' || c == '\t' || (lines && (c == '\n' || c == '\r'))) at++
            else return
        }
    }

    private void endOfLine() {
        skipBlank(false)
        if (peek('\r')) at++
        if (at < text.size() && !peek('\n')) fail('the end of the line is expected')
    }

    private fail(String what, int where = at) {
        String before = text.substring(0, where)
        int line = before.count('\n') + 1, column = where - before.lastIndexOf('\n')
        throw new IllegalArgumentException("TOML: line $line, column $column: $what")
    }
}
