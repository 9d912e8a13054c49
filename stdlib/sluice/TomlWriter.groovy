package sluice

/** Writes maps as TOML: plain values first, then the tables that they hold. Null values are left out, as TOML has none. */
class TomlWriter {
    private final StringBuilder out = new StringBuilder()

    static String write(value) {
        if (!(value instanceof Map)) throw new IllegalArgumentException("only a map can be written as TOML, not a ${value.class.name}")
        TomlWriter writer = new TomlWriter()
        writer.table(value, [])
        writer.out.toString()
    }

    private static boolean isTables(value) { value instanceof Collection && value && value.every { it instanceof Map } }

    private void table(Map map, List path) {
        Map tables = map.findAll { key, value -> value instanceof Map || isTables(value) }
        map.each { key, value -> if (value != null && !tables.containsKey(key)) out << "${quoted(key)} = ${inline(value)}\n" }
        tables.each { key, value ->
            List below = path + [quoted(key)]
            if (value instanceof Map) section("[${below.join('.')}]", value, below)
            else value.each { section("[[${below.join('.')}]]", it, below) }
        }
    }

    private void section(String header, Map map, List path) {
        if (out) out << '\n'
        out << header << '\n'
        table(map, path)
    }

    private static String quoted(key) { "$key" ==~ /[A-Za-z0-9_-]+/ ? "$key" : text("$key") }

    private static String inline(value) {
        switch (value) {
            case Map: return '{' + value.findAll { it.value != null }.collect { "${quoted(it.key)} = ${inline(it.value)}" }.join(', ') + '}'
            case Collection: return '[' + value.collect { inline(it) }.join(', ') + ']'
            case Boolean: return "$value"
            case Double:
            case Float: return real(value)
            case Number: return "$value"
        }
        text("$value")
    }

    private static String real(value) {
        value.isNaN() ? 'nan' : value.isInfinite() ? (value > 0 ? 'inf' : '-inf') : "$value"
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder('"')
        for (char c in value.chars) {
            switch (c) {
                case '"': quoted << '\\"'; break
                case '\\': quoted << '\\\\'; break
                case '\n': quoted << '\\n'; break
                case '\t': quoted << '\\t'; break
                default: quoted << (c < ' ' || (int) c == 127 ? String.format('\\u%04x', (int) c) : c)
            }
        }
        (quoted << '"').toString()
    }
}
