// java.util.zip.Adler32.
package java.util.zip

class Adler32 {
    private static final int PRIME = 65521
    private int low = 1, high = 0

    void update(int b) {
        low = (low + (b & 0xFF)) % PRIME
        high = (high + low) % PRIME
    }
    void update(byte[] bytes) { update(bytes, 0, bytes.length) }
    void update(byte[] bytes, int from, int count) { for (int i = from; i < from + count; i++) update((int) bytes[i]) }
    long getValue() { ((long) high << 16) | low }
    void reset() {
        low = 1
        high = 0
    }
}
