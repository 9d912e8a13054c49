package java.io

/**
 * Numbers and texts as bytes, most significant first.
 */
class DataOutputStream extends BufferedOutputStream {
    DataOutputStream(Object out) { super(out) }

    private void put(long value, int bytes) { for (int i = bytes - 1; i >= 0; i--) write((int) (value >> (8 * i) & 0xFF)) }
    void writeBoolean(boolean v) { put(v ? 1 : 0, 1) }
    void writeByte(int v) { put(v, 1) }
    void writeShort(int v) { put(v, 2) }
    void writeChar(int v) { put(v, 2) }
    void writeInt(int v) { put(v, 4) }
    void writeLong(long v) { put(v, 8) }
    void writeFloat(float v) { put(Float.floatToIntBits(v), 4) }
    void writeDouble(double v) { put(Double.doubleToLongBits(v), 8) }
    void writeBytes(String s) { write(s.getBytes('ISO-8859-1')) }
    void writeChars(String s) { for (c in s) put((int) (c as char), 2) }
    void writeUTF(String s) {
        byte[] bytes = s.getBytes('UTF-8')
        put(bytes.length, 2)
        write(bytes)
    }
}
