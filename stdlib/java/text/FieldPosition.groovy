package java.text

/** Which field format() shall tell the place of; it is not told here. */
class FieldPosition {
    final int field
    int beginIndex, endIndex

    FieldPosition(int field) { this.field = field }
    boolean equals(Object other) {
        other instanceof FieldPosition && other.field == field && other.beginIndex == beginIndex && other.endIndex == endIndex
    }
    int hashCode() { field << 24 | beginIndex << 16 | endIndex }
    String toString() { "java.text.FieldPosition[field=$field,attribute=null,beginIndex=$beginIndex,endIndex=$endIndex]" }
}
