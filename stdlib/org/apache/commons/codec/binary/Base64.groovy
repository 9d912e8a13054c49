// org.apache.commons.codec.binary.Base64 of commons-codec.
package org.apache.commons.codec.binary

class Base64 {
    static byte[] encodeBase64(byte[] bytes) { java.util.Base64.encoder.encode(bytes) }
    static byte[] encodeBase64(byte[] bytes, boolean chunked) {
        if (!chunked || !bytes) return encodeBase64(bytes)
        (java.util.Base64.mimeEncoder.encodeToString(bytes) + '\r\n').bytes
    }
    static String encodeBase64String(byte[] bytes) { java.util.Base64.encoder.encodeToString(bytes) }
    static String encodeBase64URLSafeString(byte[] bytes) { java.util.Base64.urlEncoder.withoutPadding().encodeToString(bytes) }
    static byte[] encodeBase64URLSafe(byte[] bytes) { encodeBase64URLSafeString(bytes).bytes }
    static byte[] decodeBase64(String text) { java.util.Base64.mimeDecoder.decode(text.replace('-', '+').replace('_', '/')) }
    static byte[] decodeBase64(byte[] text) { decodeBase64(new String(text, 'UTF-8')) }
    static boolean isBase64(String text) { text.every { it ==~ /[A-Za-z0-9+\/_=\s-]/ } }

    byte[] encode(byte[] bytes) { encodeBase64(bytes) }
    String encodeToString(byte[] bytes) { encodeBase64String(bytes) }
    byte[] decode(text) { decodeBase64(text) }
}
