package groovy.xml

/**
 * Names of one namespace: ns.name is the QName.
 */
class Namespace {
    private String address, mark

    Namespace() {}
    Namespace(String uri) { this(uri, '') }
    Namespace(String uri, String prefix) {
        address = uri.trim()
        mark = prefix.trim()
    }

    Object getProperty(String name) { get(name) }
    QName get(String name) { address ? new QName(address, name, mark) : new QName(name) }
    String getPrefix() { mark }
    String getUri() { address }
    int hashCode() { (address ?: '').hashCode() }
    boolean equals(Object other) { other instanceof Namespace && other.getUri() == address }
    String toString() { 'Namespace:' + address + ', ' + mark }
}
