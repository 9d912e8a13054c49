package java.io

/**
 * Reads what a DataOutputStream wrote.
 */
class DataInputStream extends BufferedInputStream {
    DataInputStream(Object source) { super(source) }

    private long take(int bytes) {
        long value = 0
        for (int i = 0; i < bytes; i++) {
            int b = read()
            if (b < 0) throw new EOFException()
            value = value << 8 | b
        }
        value
    }
    boolean readBoolean() { take(1) != 0 }
    byte readByte() { (byte) take(1) }
    int readUnsignedByte() { (int) take(1) }
    short readShort() { (short) take(2) }
    int readUnsignedShort() { (int) take(2) }
    char readChar() { (char) (int) take(2) }
    int readInt() { (int) take(4) }
    long readLong() { take(8) }
    float readFloat() { Float.intBitsToFloat(readInt()) }
    double readDouble() { Double.longBitsToDouble(readLong()) }
    String readUTF() {
        byte[] bytes = new byte[readUnsignedShort()]
        for (int i = 0; i < bytes.length; i++) bytes[i] = readByte()
        new String(bytes, 'UTF-8')
    }
}
