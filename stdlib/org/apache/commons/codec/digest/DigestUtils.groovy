// org.apache.commons.codec.digest.DigestUtils of commons-codec: digests of texts, bytes and streams.
package org.apache.commons.codec.digest

import java.security.MessageDigest

class DigestUtils {
    private static byte[] digest(String algorithm, data) {
        byte[] bytes = data instanceof byte[] ? data : data instanceof CharSequence ? data.toString().getBytes('UTF-8') : data.bytes
        MessageDigest.getInstance(algorithm).digest(bytes)
    }
    private static String hex(byte[] bytes) { bytes.encodeHex().toString() }

    static byte[] md5(data) { digest('MD5', data) }
    static byte[] sha1(data) { digest('SHA-1', data) }
    static byte[] sha(data) { sha1(data) }
    static byte[] sha256(data) { digest('SHA-256', data) }
    static byte[] sha384(data) { digest('SHA-384', data) }
    static byte[] sha512(data) { digest('SHA-512', data) }
    static String md5Hex(data) { hex(md5(data)) }
    static String sha1Hex(data) { hex(sha1(data)) }
    static String shaHex(data) { hex(sha1(data)) }
    static String sha256Hex(data) { hex(sha256(data)) }
    static String sha384Hex(data) { hex(sha384(data)) }
    static String sha512Hex(data) { hex(sha512(data)) }
}
