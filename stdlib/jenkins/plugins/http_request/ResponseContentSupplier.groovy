package jenkins.plugins.http_request

/* What httpRequest yields. */
class ResponseContentSupplier implements Serializable, AutoCloseable {
    final int status
    final Map headers
    final String content, charset

    private ResponseContentSupplier(Map reply) {
        status = reply.status
        headers = reply.headers
        content = reply.content
        charset = reply.charset
    }

    static ResponseContentSupplier of(Map reply) { new ResponseContentSupplier(reply) }

    InputStream getContentStream() { new ByteArrayInputStream(content.getBytes(charset ?: 'UTF-8')) }
    void close() { }
    String toString() { "Status: $status" }
}
