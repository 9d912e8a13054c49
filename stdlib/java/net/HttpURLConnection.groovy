package java.net

import sluice.Outside

/**
 * One exchange over HTTP; it takes place when the reply is first asked for.
 */
class HttpURLConnection extends URLConnection {
    public static final int HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202, HTTP_NOT_AUTHORITATIVE = 203,
        HTTP_NO_CONTENT = 204, HTTP_RESET = 205, HTTP_PARTIAL = 206, HTTP_MULT_CHOICE = 300, HTTP_MOVED_PERM = 301,
        HTTP_MOVED_TEMP = 302, HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304, HTTP_USE_PROXY = 305, HTTP_BAD_REQUEST = 400,
        HTTP_UNAUTHORIZED = 401, HTTP_PAYMENT_REQUIRED = 402, HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404,
        HTTP_BAD_METHOD = 405, HTTP_NOT_ACCEPTABLE = 406, HTTP_PROXY_AUTH = 407, HTTP_CLIENT_TIMEOUT = 408,
        HTTP_CONFLICT = 409, HTTP_GONE = 410, HTTP_LENGTH_REQUIRED = 411, HTTP_PRECON_FAILED = 412,
        HTTP_ENTITY_TOO_LARGE = 413, HTTP_REQ_TOO_LONG = 414, HTTP_UNSUPPORTED_TYPE = 415, HTTP_SERVER_ERROR = 500,
        HTTP_INTERNAL_ERROR = 500, HTTP_NOT_IMPLEMENTED = 501, HTTP_BAD_GATEWAY = 502, HTTP_UNAVAILABLE = 503,
        HTTP_GATEWAY_TIMEOUT = 504, HTTP_VERSION = 505
    private static final List METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']
    private static final Map REASONS = [200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently',
        302: 'Found', 304: 'Not Modified', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found',
        405: 'Method Not Allowed', 409: 'Conflict', 410: 'Gone', 422: 'Unprocessable Entity', 429: 'Too Many Requests',
        500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout']

    private String method = 'GET'
    private boolean redirected = true
    private ByteArrayOutputStream sent
    private List reply

    HttpURLConnection(URL url) { super(url) }

    boolean getInstanceFollowRedirects() { redirected }
    void setInstanceFollowRedirects(boolean on) { redirected = on }
    String getRequestMethod() { method }
    void setRequestMethod(String name) {
        if (reply != null) throw new ProtocolException("Can't reset method: already connected")
        if (!(name in METHODS) && name != 'PATCH') throw new ProtocolException('Invalid HTTP method: ' + name)
        method = name
    }
    OutputStream getOutputStream() {
        if (!doOutput) throw new ProtocolException('cannot write to a URLConnection if doOutput=false - call setDoOutput(true)')
        if (method == 'GET') method = 'POST'
        if (sent == null) sent = new ByteArrayOutputStream()
        sent
    }
    void setFixedLengthStreamingMode(long length) {}
    void setChunkedStreamingMode(int length) {}
    void setSSLSocketFactory(Object factory) {}
    void setHostnameVerifier(Object verifier) {}
    boolean usingProxy() { false }

    void connect() {}
    void disconnect() {}
    private List answer() {
        if (reply == null) {
            Map headers = requested
            if (sent != null && !requested.any { it.key.equalsIgnoreCase('Content-Type') })
                headers = requested + ['Content-Type': 'application/x-www-form-urlencoded']
            int wait = Math.max(connectTimeout, 0) + Math.max(readTimeout, 0)
            try {
                reply = Outside.http(method, url.toExternalForm().replaceFirst(/#.*/, ''), headers, sent?.toByteArray(), wait, redirected)
            } catch (IOException e) {
                throw e.message.contains('resolve') ? new UnknownHostException(url.host) : new ConnectException(e.message)
            }
        }
        reply
    }

    int getResponseCode() { answer()[0] }
    String getResponseMessage() { REASONS[getResponseCode()] }
    InputStream getInputStream() {
        int code = getResponseCode()
        if (code == 404 || code == 410) throw new FileNotFoundException(url.toExternalForm())
        if (code >= 400) throw new IOException('Server returned HTTP response code: ' + code + ' for URL: ' + url.toExternalForm())
        answer()[2]
    }
    InputStream getErrorStream() { reply != null && reply[0] >= 400 ? reply[2] : null }
    String getHeaderField(String name) { answer()[1].reverse().find { it[0].equalsIgnoreCase(name) }?.getAt(1) }
    Map getHeaderFields() {
        Map fields = [:]
        answer()[1].each { fields.get(it[0], []) << it[1] }
        fields
    }
}
