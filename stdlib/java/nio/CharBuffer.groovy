package java.nio

/**
 * Room for characters.
 */
class CharBuffer {
    private char[] room

    static CharBuffer allocate(int size) {
        CharBuffer made = new CharBuffer()
        made.room = new char[size]
        made
    }
    static CharBuffer wrap(CharSequence text) {
        CharBuffer made = new CharBuffer()
        made.room = text.toString().toCharArray()
        made
    }
    char[] array() { room }
    int length() { room.length }
    int capacity() { room.length }
    String toString() { new String(room) }
}
