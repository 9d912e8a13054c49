package java.io

/** Where objects read themselves from. */
interface ObjectInput extends AutoCloseable {
    Object readObject()
    boolean readBoolean()
    byte readByte()
    short readShort()
    char readChar()
    int readInt()
    long readLong()
    float readFloat()
    double readDouble()
    String readUTF()
    int read()
    int read(byte[] bytes)
    int available()
    void close()
}
