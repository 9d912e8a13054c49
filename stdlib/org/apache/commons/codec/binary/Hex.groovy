// org.apache.commons.codec.binary.Hex of commons-codec.
package org.apache.commons.codec.binary

class Hex {
    static String encodeHexString(byte[] bytes) { bytes.encodeHex().toString() }
    static char[] encodeHex(byte[] bytes) { encodeHexString(bytes).toCharArray() }
    static byte[] decodeHex(text) { (text instanceof char[] ? new String(text) : text.toString()).decodeHex() }
}
