// java.util.zip.CRC32.
package java.util.zip

class CRC32 {
    private static int[] table
    private int crc = -1

    private static int[] table() {
        if (table == null) {
            table = new int[256]
            for (int n = 0; n < 256; n++) {
                int c = n
                for (int k = 0; k < 8; k++) c = (c & 1) ? (0xEDB88320 as int) ^ (c >>> 1) : c >>> 1
                table[n] = c
            }
        }
        table
    }

    void update(int b) { crc = table()[(crc ^ b) & 0xFF] ^ (crc >>> 8) }
    void update(byte[] bytes) { update(bytes, 0, bytes.length) }
    void update(byte[] bytes, int from, int count) { for (int i = from; i < from + count; i++) update((int) bytes[i]) }
    long getValue() { ((long) ~crc) & 0xFFFFFFFFL }
    void reset() { crc = -1 }
}
