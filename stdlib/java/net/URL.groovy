package java.net

import java.util.regex.Matcher

/**
 * An address of something that can be read or spoken to: http, https and file.
 */
class URL implements Serializable {
    private static final Map PORTS = [http: 80, https: 443, ftp: 21]
    private static final List KNOWN = ['http', 'https', 'file', 'jar', 'ftp', 'mailto']

    private String protocol, authority, host = '', path = '', query, ref, userInfo
    private int port = -1

    URL(String text) { this((URL) null, text) }
    URL(String protocol, String host, String file) { this(protocol, host, -1, file) }
    URL(String protocol, String host, int port, String file) {
        if (protocol == null || file == null) throw new NullPointerException()
        this.protocol = known(protocol.toLowerCase())
        this.host = host
        if (host != null) {
            if (host.contains(':') && !host.startsWith('[')) host = '[' + host + ']'
            if (port < -1) throw new MalformedURLException('Invalid port number :' + port)
            this.host = host
            this.port = port
            authority = port == -1 ? host : host + ':' + port
        }
        Matcher m = file =~ /(?s)^([^#]*?)(?:\?([^?#]*))?(?:#(.*))?$/
        m.find()
        (path, query, ref) = [m.group(1), m.group(2), m.group(3)]
    }
    URL(URL base, String text) {
        if (text == null) throw new MalformedURLException()
        setParts(text.trim().replaceFirst(/(?i)^url:/, ''), base, text)
    }

    private static String known(String protocol) {
        if (protocol in KNOWN) return protocol
        throw new MalformedURLException('unknown protocol: ' + protocol)
    }

    private void setParts(String text, URL base, String spec) {
        Matcher m = text =~ /^(?:([A-Za-z][A-Za-z0-9+.\-]*):)?(?:\/\/([^\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/
        m.find()
        protocol = m.group(1)?.toLowerCase()
        if (protocol == null && base == null) throw new MalformedURLException('no protocol: ' + spec)
        if (protocol != null) known(protocol)
        if (protocol == 'jar' && !text.contains('!/')) throw new MalformedURLException('no !/ in spec')
        ref = m.group(5)
        query = m.group(4)
        path = m.group(3)
        String where = m.group(2)
        if (base != null && where == null && (protocol == null || (protocol == base.protocol && base.path.startsWith('/')))) {
            where = base.authority
            if (path || query != null) path = behind(base.path, path, where)
            else (path, query, ref) = [base.path, base.query, ref ?: (text ? null : base.ref)]
        }
        if (protocol == null) protocol = base.protocol
        authority = where
        if (!where || where.count('@') > 1) return
        Matcher server = where =~ /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::(-?\d*))?$/
        if (!server.find()) {
            String digits = where.substring(where.lastIndexOf(':') + 1)
            throw new MalformedURLException("Error at index ${digits.findIndexOf { !it.isInteger() }} in: \"$digits\"")
        }
        userInfo = server.group(1)
        host = server.group(2)
        if (server.group(3)) port = server.group(3).toInteger()
    }
    /** A path as it is meant in the folder of another one. */
    private static String behind(String base, String path, String where) {
        if (path.startsWith('/')) return path
        if (!base) return where ? '/' + path : path
        String folder = base.substring(0, base.lastIndexOf('/') + 1)
        path ? cleaned(folder + path, where) : folder
    }
    private static String cleaned(String path, String where) {
        String p = path.startsWith('/') || !where ? path : '/' + path
        URI.create(p.replace(' ', '%20')).normalize().rawPath.replace('%20', ' ')
    }

    String getProtocol() { protocol }
    String getHost() { host }
    int getPort() { port }
    int getDefaultPort() { PORTS.get(protocol, -1) }
    String getAuthority() { authority }
    String getUserInfo() { userInfo }
    String getPath() { path }
    String getQuery() { query }
    String getRef() { ref }
    String getFile() { path + (query == null ? '' : '?' + query) }
    String toExternalForm() {
        protocol + ':' + (authority ? '//' + authority : '') + getFile() + (ref == null ? '' : '#' + ref)
    }
    String toString() { toExternalForm() }
    URI toURI() { new URI(toExternalForm()) }
    boolean sameFile(URL other) { protocol == other.protocol && host.equalsIgnoreCase(other.host) && getFile() == other.file }
    boolean equals(Object other) { other instanceof URL && sameFile(other) && ref == other.ref }
    int hashCode() { toExternalForm().hashCode() }

    URLConnection openConnection() {
        if (protocol in ['http', 'https']) return new HttpURLConnection(this)
        if (protocol == 'file') return new FileURLConnection(this)
        throw new UnsupportedOperationException('addresses of kind ' + protocol + ' cannot be opened: use http, https or file, or the step `sh`')
    }
    private InputStream stream(Map options = [:]) {
        URLConnection c = openConnection()
        if (options.connectTimeout != null) c.connectTimeout = options.connectTimeout as int
        if (options.readTimeout != null) c.readTimeout = options.readTimeout as int
        options.requestProperties?.each { name, value -> c.setRequestProperty(name.toString(), value.toString()) }
        c.inputStream
    }
    InputStream openStream() { stream() }
    InputStream newInputStream(Map options = [:]) { stream(options) }
    BufferedReader newReader(String charset) { newReader([:], charset) }
    BufferedReader newReader(Map options = [:], String charset = 'UTF-8') { new BufferedReader(new InputStreamReader(stream(options), charset)) }
    Object getContent() { stream() }
    String getText(String charset) { getText([:], charset) }
    String getText(Map options = [:], String charset = 'UTF-8') { stream(options).getText(charset) }
    byte[] getBytes(Map options = [:]) { stream(options).getBytes() }
    Object withReader(String charset = 'UTF-8', Closure body) { newReader(charset).withReader(body) }
    Object withInputStream(Closure body) { stream().withStream(body) }
    List readLines(String charset = 'UTF-8') { newReader(charset).readLines() }
    Object eachLine(Closure body) { newReader().eachLine(body) }
    Object eachLine(int first, Closure body) { newReader().eachLine(first, body) }
    Object eachLine(String charset, Closure body) { newReader(charset).eachLine(body) }
    Object splitEachLine(String regex, Closure body) { newReader().splitEachLine(regex, body) }
    Object filterLine(Closure test) { newReader().filterLine(test) }
    void eachByte(Closure body) { getBytes().each(body) }
    void eachByte(int length, Closure body) { stream().eachByte(length, body) }
}
