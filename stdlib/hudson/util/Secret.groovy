package hudson.util

/* The value of a password parameter. On Jenkins it rests encrypted on the server's disk; a run here keeps it in memory alone. */
final class Secret implements Serializable {
    private final String value

    Secret(String value) { this.value = value }

    static Secret fromString(String data) { new Secret(data ?: '') }
    static String toString(Secret secret) { secret?.value }
    String getPlainText() { value }
    String toString() { value }
    int hashCode() { value.hashCode() }
    boolean equals(Object other) { other instanceof Secret && value == other.plainText }
}
