package java.net

/**
 * This machine and others by name, as the system's own `getent` and `hostname` know them.
 */
class InetAddress implements Serializable {
    private String name, address

    private InetAddress(String name, String address) {
        this.name = name
        this.address = address
    }
    static InetAddress getLocalHost() { getByName(new File('/proc/sys/kernel/hostname').text.trim()) }
    static InetAddress getLoopbackAddress() { new InetAddress('localhost', '127.0.0.1') }
    static InetAddress getByName(String host) {
        if (!host || host == 'localhost') return new InetAddress('localhost', '127.0.0.1')
        if (host ==~ /\d+(\.\d+){3}/) return new InetAddress(host, host)
        String found = ['getent', 'ahosts', host].execute().text.readLines().collect { it.split(/\s+/)[0] }.with { all ->
            all.find { it ==~ /\d+(\.\d+){3}/ } ?: all[0]
        }
        if (!found) throw new UnknownHostException(host + ': Name or service not known')
        new InetAddress(host, found)
    }
    String getHostName() { name }
    String getCanonicalHostName() { name }
    String getHostAddress() { address }
    boolean isLoopbackAddress() { address.startsWith('127.') || address == '::1' }
    boolean equals(Object other) { other instanceof InetAddress && other.getHostAddress() == address }
    int hashCode() { address.hashCode() }
    String toString() { (name == address ? '' : name) + '/' + address }
}
