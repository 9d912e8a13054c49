package java.io

/** Where objects write themselves to. */
interface ObjectOutput extends AutoCloseable {
    void writeObject(Object value)
    void writeBoolean(boolean value)
    void writeByte(int value)
    void writeShort(int value)
    void writeChar(int value)
    void writeInt(int value)
    void writeLong(long value)
    void writeFloat(float value)
    void writeDouble(double value)
    void writeUTF(String text)
    void write(byte[] bytes)
    void write(int value)
    void flush()
    void close()
}
