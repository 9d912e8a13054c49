package java.net

import java.util.regex.Matcher

/**
 * The parts of an address, as RFC 2396 divides it.
 */
class URI implements Comparable, Serializable {
    private static final String PUNCTUATION = "_-!.~'()*,;:\$&+=@"

    private String string
    private String scheme, authority, rawPath, rawQuery, rawFragment, opaque
    private String userInfo, host
    private int port = -1

    URI(String string) {
        if (string == null) throw new NullPointerException()
        parse(string)
    }
    URI(String scheme, String special, String fragment) {
        parse((scheme == null ? '' : scheme + ':') + quoted(special ?: '', '/?[]') + (fragment == null ? '' : '#' + quoted(fragment, '/?')))
    }
    URI(String scheme, String host, String path, String fragment) { this(scheme, null, host, -1, path, null, fragment) }
    URI(String scheme, String authority, String path, String query, String fragment) {
        parse(assembled(scheme, authority == null ? null : quoted(authority, '[]'), path, query, fragment))
    }
    URI(String scheme, String userInfo, String host, int port, String path, String query, String fragment) {
        String name = host?.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host
        String where = name == null ? null : (userInfo ? quoted(userInfo, '') + '@' : '') + name + (port < 0 ? '' : ':' + port)
        parse(assembled(scheme, where, path, query, fragment))
    }

    static URI create(String string) {
        try {
            new URI(string)
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.message, e)
        }
    }

    private static String assembled(String scheme, String authority, String path, String query, String fragment) {
        StringBuilder b = new StringBuilder()
        if (scheme != null) b << scheme << ':'
        if (authority != null) b << '//' << authority
        if (path != null) b << quoted(path, '/')
        if (query != null) b << '?' << quoted(query, '/?[]')
        if (fragment != null) b << '#' << quoted(fragment, '/?[]')
        if (scheme != null && path && !path.startsWith('/')) throw new URISyntaxException(b.toString(), 'Relative path in absolute URI')
        b.toString()
    }
    private static String quoted(String s, String more) {
        StringBuilder b = new StringBuilder()
        for (c in s) {
            if (c ==~ /[A-Za-z0-9]/ || (PUNCTUATION + more).contains(c) || (c as char) > 127) b << c
            else for (octet in c.getBytes('UTF-8')) b << String.format('%%%02X', octet)
        }
        b.toString()
    }

    private static void checkScheme(String s) {
        Matcher m = s =~ /^[^:\/?#]*:/
        if (!m.find()) return
        if (m.end() == 1) throw new URISyntaxException(s, 'Expected scheme name', 0)
        int good = (s =~ /^([A-Za-z][A-Za-z0-9+.\-]*)?/).with { it.find() ? it.end() : 0 }
        if (good < m.end() - 1) throw new URISyntaxException(s, 'Illegal character in scheme name', good)
    }

    private void parse(String s) {
        int bad = 0
        checkScheme(s)
        for (c in s) {
            if (c ==~ /[\s"<>\\^`{|}]/) refuse(s, part(s, bad), bad)
            if (c == '%' && !(s.substring(bad) ==~ /(?s)%[0-9A-Fa-f]{2}.*/)) throw new URISyntaxException(s, 'Malformed escape pair', bad)
            if (c == '#' && bad > s.indexOf('#')) refuse(s, 'fragment', bad)
            bad++
        }
        string = s
        Matcher m = s =~ /^(?:([^:\/?#]+):)?(?:\/\/([^\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/
        m.find()
        scheme = m.group(1)
        rawFragment = m.group(5)
        if (scheme != null && m.group(2) == null && !m.group(3).startsWith('/')) {
            opaque = m.group(3) + (m.group(4) == null ? '' : '?' + m.group(4))
            if (!opaque) throw new URISyntaxException(s, 'Expected scheme-specific part', scheme.length() + 1)
            return
        }
        authority = m.group(2) ?: null
        if (m.group(2) == '' && !m.group(3)) throw new URISyntaxException(s, 'Expected authority', s.length())
        rawPath = m.group(3)
        rawQuery = m.group(4)
        if (authority == null) return
        int bracket = authority.indexOf('[')
        if (bracket >= 0 && !(authority.substring(bracket) ==~ /\[[0-9A-Fa-f:.%]+\].*/))
            throw new URISyntaxException(s, 'Malformed IPv6 address', scheme.length() + 3 + bracket + 1)
        Matcher server = authority =~ /^(?:([^@]*)@)?(\[[0-9A-Fa-f:.%]+\]|[A-Za-z0-9](?:[A-Za-z0-9.\-]*))(?::(\d*))?$/
        if (!server.find()) return
        userInfo = server.group(1)
        host = server.group(2)
        if (server.group(3)) port = server.group(3).toInteger()
    }
    private static void refuse(String s, String part, int at) {
        throw new URISyntaxException(s, 'Illegal character in ' + part, part == 'authority' ? s.indexOf('//') + 2 : at)
    }
    private static String part(String s, int at) {
        int query = s.indexOf('?'), fragment = s.indexOf('#')
        if (fragment >= 0 && at > fragment) return 'fragment'
        if (query >= 0 && at > query) return 'query'
        Matcher m = s =~ /^(?:[^:\/?#]+:)?\/\/[^\/?#]*/
        if (m.find() && at < m.end()) return 'authority'
        s ==~ /(?s)[^:\/?#]+:[^\/].*/ ? 'opaque part' : 'path'
    }
    private static String decoded(String s) { s == null || !s.contains('%') ? s : URLDecoder.decode(s.replace('+', '%2B'), 'UTF-8') }

    String getScheme() { scheme }
    String getRawSchemeSpecificPart() {
        int fragment = string.indexOf('#')
        string.substring(scheme == null ? 0 : scheme.length() + 1, fragment < 0 ? string.length() : fragment)
    }
    String getSchemeSpecificPart() { decoded(getRawSchemeSpecificPart()) }
    String getAuthority() { decoded(authority) }
    String getRawAuthority() { authority }
    String getUserInfo() { decoded(userInfo) }
    String getRawUserInfo() { userInfo }
    String getHost() { host }
    int getPort() { port }
    String getPath() { decoded(rawPath) }
    String getRawPath() { rawPath }
    String getQuery() { decoded(rawQuery) }
    String getRawQuery() { rawQuery }
    String getFragment() { decoded(rawFragment) }
    String getRawFragment() { rawFragment }
    boolean isAbsolute() { scheme != null }
    boolean isOpaque() { opaque != null }

    URL toURL() {
        if (!isAbsolute()) throw new IllegalArgumentException('URI is not absolute')
        new URL(string)
    }
    URI resolve(String other) { resolve(URI.create(other)) }
    URI resolve(URI other) {
        if (other.isAbsolute() || isOpaque()) return other
        if (other.rawPath == '' && other.authority == null && other.rawQuery == null && other.rawFragment != null)
            return new URI(string.replaceFirst(/#.*/, '') + '#' + other.rawFragment)
        String path = other.rawPath
        if (other.authority == null && !path.startsWith('/')) {
            String base = rawPath.contains('/') ? rawPath.substring(0, rawPath.lastIndexOf('/') + 1) : ''
            path = tidy((authority != null && !base && path ? '/' : base) + path)
        }
        new URI((scheme == null ? '' : scheme + ':') + ((other.authority ?: authority) == null ? '' : '//' + (other.authority ?: authority)) +
            path + (other.rawQuery == null ? '' : '?' + other.rawQuery) + (other.rawFragment == null ? '' : '#' + other.rawFragment))
    }
    URI relativize(URI other) {
        if (scheme != other.scheme || authority != other.authority) return other
        String base = tidy(rawPath), path = tidy(other.rawPath)
        if (base != path && !base.endsWith('/')) base += '/'
        if (!path.startsWith(base)) return other
        new URI(path.substring(base.length()) + (other.rawQuery == null ? '' : '?' + other.rawQuery) +
            (other.rawFragment == null ? '' : '#' + other.rawFragment))
    }
    URI normalize() {
        if (isOpaque()) return this
        String path = tidy(rawPath)
        path == rawPath ? this : new URI(string.replace(rawPath, path))
    }
    private static String tidy(String path) {
        List parts = []
        List all = path.replaceAll('//+', '/').split('/', -1) as List
        all.eachWithIndex { part, i ->
            boolean last = i == all.size() - 1
            if (part == '.') {
                if (last) parts << ''
            } else if (part == '..' && parts && parts[-1] != '..' && parts != ['']) {
                parts.remove(parts.size() - 1)
                if (last) parts << ''
            } else {
                parts << part
            }
        }
        parts.join('/')
    }
    URI parseServerAuthority() {
        if (authority == null || host != null) return this
        int from = string.indexOf('//') + 2, at = from + (authority =~ /^(?:[^@]*@)?[A-Za-z0-9.\-]*/).with { it.find(); it.end() }
        boolean port = string.charAt(at) == ':'
        throw new URISyntaxException(string, 'Illegal character in ' + (port ? 'port number' : 'hostname'), port ? at + 1 : at)
    }

    String toString() { string }
    String toASCIIString() {
        string.collect { (it as char) < 128 ? it : it.getBytes('UTF-8').collect { String.format('%%%02X', it) }.join() }.join()
    }
    boolean equals(Object other) { other instanceof URI && normal() == other.normal() }
    private String normal() { host == null ? string : string.replaceFirst('//' + java.util.regex.Pattern.quote(authority), '//' + authority.toLowerCase()) }
    int hashCode() { normal().hashCode() }
    int compareTo(Object other) {
        int order = scheme?.toLowerCase() <=> other.scheme?.toLowerCase() ?: isOpaque() <=> other.isOpaque()
        if (order == 0 && isOpaque()) order = texts(rawSchemeSpecificPart, other.rawSchemeSpecificPart)
        else if (order == 0) order = placed(other) ?: texts(rawPath, other.rawPath) ?: texts(rawQuery, other.rawQuery)
        order ?: texts(rawFragment, other.rawFragment)
    }
    int numberAwareCompareTo(Comparable other) { compareTo(other) }
    private static int texts(String a, String b) {
        a == null || b == null ? (a == null ? 0 : 1) - (b == null ? 0 : 1) : a.compareTo(b)
    }
    private int placed(URI other) {
        if (host == null || other.host == null) return authority <=> other.authority
        userInfo <=> other.userInfo ?: host.compareToIgnoreCase(other.host) ?: port <=> other.port
    }
}
