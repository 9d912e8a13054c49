package sluice

/**
 * The values of properties with ${name} replaced by another's value, as Commons Configuration does it. Also known are
 * ${base64Encoder:text}, ${base64Decoder:text}, ${urlEncoder:text}, ${urlDecoder:text}, ${date:pattern} and a value for what
 * there is not, ${name:-value}. What is not known stays as it is; $${name} is meant literally.
 */
class Interpolation {
    private static final LOOKUPS = [
        base64Encoder: { it.bytes.encodeBase64().toString() },
        base64Decoder: { new String(it.decodeBase64()) },
        urlEncoder: { URLEncoder.encode(it, 'UTF-8') },
        urlDecoder: { URLDecoder.decode(it, 'UTF-8') },
        date: { new java.text.SimpleDateFormat(it).format(new Date()) },
    ]
    private final Map properties

    private Interpolation(Map properties) { this.properties = properties }

    /** The map anew, or a sentence: which value needs itself. */
    static of(Map properties) {
        Interpolation all = new Interpolation(properties)
        try {
            properties.collectEntries { key, value -> [key, value instanceof CharSequence ? all.text(value.toString(), []) : value] }
        } catch (IllegalStateException e) {
            e.message
        }
    }

    private String text(String value, List within) {
        StringBuilder out = new StringBuilder()
        int at = 0
        while (true) {
            int open = value.indexOf('${', at)
            int close = open < 0 ? -1 : end(value, open + 2)
            if (close < 0) return out << value.substring(at)
            boolean literal = open > at && value[open - 1] == '$'
            out << value.substring(at, literal ? open - 1 : open)
            String found = literal ? null : variable(value.substring(open + 2, close), within)
            out << (found == null ? value.substring(open, close + 1) : found)
            at = close + 1
        }
    }

    /** The brace that closes what begins before `at`. */
    private static int end(String value, int at) {
        for (int depth = 1; at < value.size(); at++) {
            if (value[at] == '}' && --depth == 0) return at
            if (value.startsWith('${', at)) depth++
        }
        -1
    }

    private String variable(String name, List within) {
        if (name in within) throw new IllegalStateException("Infinite loop in property interpolation of $name: ${within.join('->')}")
        if (properties.containsKey(name)) return text(properties[name].toString(), within + name)
        int colon = name.indexOf(':')
        def lookup = colon > 0 ? LOOKUPS[name.substring(0, colon)] : null
        if (lookup) return lookup(name.substring(colon + 1))
        int other = name.indexOf(':-')
        if (other < 0) return null
        variable(name.substring(0, other), within) ?: text(name.substring(other + 2), within)
    }
}
