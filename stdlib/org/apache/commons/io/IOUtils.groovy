package org.apache.commons.io

/**
 * Whole streams at once.
 */
class IOUtils {
    static String toString(InputStream input) { input.getText('UTF-8') }
    static String toString(InputStream input, Object charset) { input.getText((charset ?: 'UTF-8').toString()) }
    static String toString(Reader reader) { reader.getText() }
    static String toString(byte[] bytes, Object charset = 'UTF-8') { new String(bytes, charset.toString()) }
    static String toString(URL url, Object charset = 'UTF-8') { url.getText(charset.toString()) }
    static byte[] toByteArray(InputStream input) { input.getBytes() }
    static InputStream toInputStream(CharSequence text, Object charset = 'UTF-8') { new ByteArrayInputStream(text.toString().getBytes(charset.toString())) }
    static List readLines(Object input, Object charset = 'UTF-8') { input.readLines() }
    static void write(Object data, OutputStream out, Object charset = 'UTF-8') { out.write(data instanceof byte[] ? data : data.toString().getBytes(charset.toString())) }
    static void write(Object data, Writer out) { out.write(data.toString()) }
    static int copy(InputStream from, OutputStream to) {
        byte[] bytes = from.getBytes()
        to.write(bytes)
        bytes.length
    }
    static void closeQuietly(Object stream) { stream?.close() }
}
