package groovy.xml

/**
 * A name in a namespace.
 */
class QName implements Serializable {
    final String namespaceURI, localPart, prefix

    QName(String localPart) { this('', localPart, '') }
    QName(String uri, String localPart) { this(uri, localPart, '') }
    QName(String uri, String localPart, String prefix) {
        if (localPart == null || localPart == '') throw new IllegalArgumentException('invalid QName local part')
        if (prefix == null) throw new IllegalArgumentException('invalid QName prefix')
        namespaceURI = uri ?: ''
        this.localPart = localPart
        this.prefix = prefix
    }

    String getQualifiedName() { prefix ? prefix + ':' + localPart : localPart }
    String toString() { namespaceURI ? '{' + namespaceURI + '}' + localPart : localPart }

    boolean equals(Object other) {
        if (other instanceof QName) return namespaceURI == other.namespaceURI && localPart == other.localPart
        List parts = parted(other)
        parts && localPart == parts[1] && parts[0] in [prefix, namespaceURI]
    }
    boolean matches(Object other) {
        if (other instanceof QName)
            return (namespaceURI == other.namespaceURI || '*' in [namespaceURI, other.namespaceURI]) &&
                (localPart == other.localPart || '*' in [localPart, other.localPart])
        if (other instanceof String && !other.contains(':') && prefix == '') return other == localPart
        List parts = parted(other)
        parts && parts[0] in [prefix, namespaceURI, '*'] && parts[1] in [localPart, '*']
    }
    /** What stands before and behind the last colon of a text; null when there is none. */
    private static List parted(Object name) {
        if (!(name instanceof String)) return null
        int at = name.lastIndexOf(':')
        at < 0 || at == name.length() - 1 ? null : [name.substring(0, at), name.substring(at + 1)]
    }
    int hashCode() { 37 * (37 * 17 + namespaceURI.hashCode()) + localPart.hashCode() }

    static QName valueOf(String text) {
        if (!text) throw new IllegalArgumentException('invalid QName literal')
        if (!text.startsWith('{')) return new QName(text)
        int end = text.indexOf('}')
        if (end < 0) throw new IllegalArgumentException('invalid QName literal')
        if (end == text.length() - 1) throw new IllegalArgumentException('invalid QName literal')
        new QName(text.substring(1, end), text.substring(end + 1))
    }
}
