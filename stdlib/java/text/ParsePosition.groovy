package java.text

/** Where parsing begins and where it ended, or failed. */
class ParsePosition {
    int index
    int errorIndex = -1

    ParsePosition(int index) { this.index = index }
    boolean equals(Object other) { other instanceof ParsePosition && other.index == index && other.errorIndex == errorIndex }
    int hashCode() { errorIndex << 16 | index }
    String toString() { "java.text.ParsePosition[index=$index,errorIndex=$errorIndex]" }
}
