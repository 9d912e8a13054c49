package java.net

/**
 * What is spoken with an address.
 */
abstract class URLConnection {
    protected URL url
    protected boolean doOutput = false, doInput = true, useCaches = true, allowUserInteraction = false
    private boolean defaultUseCaches = true
    int connectTimeout = 0, readTimeout = 0
    long ifModifiedSince = 0
    protected Map requested = [:]

    URLConnection(URL url) { this.url = url }

    URL getURL() { url }
    boolean getDoOutput() { doOutput }
    void setDoOutput(boolean on) { doOutput = on }
    boolean getDoInput() { doInput }
    void setDoInput(boolean on) { doInput = on }
    boolean getUseCaches() { useCaches }
    void setUseCaches(boolean on) { useCaches = on }
    boolean getAllowUserInteraction() { allowUserInteraction }
    void setAllowUserInteraction(boolean on) { allowUserInteraction = on }
    boolean getDefaultUseCaches() { defaultUseCaches }
    void setDefaultUseCaches(boolean on) { defaultUseCaches = on }
    void setRequestProperty(String name, String value) {
        requested.keySet().removeAll { it.equalsIgnoreCase(name) }
        requested[name] = value
    }
    void addRequestProperty(String name, String value) { requested[name] = requested[name] ? requested[name] + ', ' + value : value }
    String getRequestProperty(String name) { requested.find { it.key.equalsIgnoreCase(name) }?.value }
    Map getRequestProperties() { requested.collectEntries { name, value -> [name, [value]] } }
    abstract void connect()
    abstract InputStream getInputStream()
    OutputStream getOutputStream() { throw new UnsupportedOperationException("protocol doesn't support output") }
    String getHeaderField(String name) { null }
    Map getHeaderFields() { [:] }
    int getHeaderFieldInt(String name, int otherwise) {
        String value = getHeaderField(name)
        value != null && value.isInteger() ? value.toInteger() : otherwise
    }
    String getContentType() { getHeaderField('Content-Type') }
    String getContentEncoding() { getHeaderField('Content-Encoding') }
    int getContentLength() { getHeaderFieldInt('Content-Length', -1) }
    long getContentLengthLong() { getContentLength() }
    Object getContent() { getInputStream() }
    String toString() { getClass().name + ':' + url }
}
