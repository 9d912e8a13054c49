// java.util.OptionalLong.
package java.util

class OptionalLong {
    private final value
    private OptionalLong(value) { this.value = value }

    static OptionalLong empty() { new OptionalLong(null) }
    static OptionalLong of(long value) { new OptionalLong(value) }

    boolean isPresent() { value != null }
    boolean isEmpty() { value == null }
    long getAsLong() {
        if (value == null) throw new NoSuchElementException('No value present')
        value
    }
    long orElse(long other) { value == null ? other : value }
    long orElseGet(supplier) { value == null ? supplier.call() : value }
    long orElseThrow() { getAsLong() }
    long orElseThrow(supplier) {
        if (value == null) throw supplier.call()
        value
    }
    void ifPresent(action) { if (value != null) action.call(value) }
    void ifPresentOrElse(action, other) { value != null ? action.call(value) : other.call() }
    boolean equals(other) { other instanceof OptionalLong && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalLong.empty' : "OptionalLong[$value]" }
}
