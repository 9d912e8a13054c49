package java.io

/**
 * A text as bytes.
 */
class StringBufferInputStream extends ByteArrayInputStream {
    StringBufferInputStream(String text) { super(text.getBytes('ISO-8859-1')) }
}
