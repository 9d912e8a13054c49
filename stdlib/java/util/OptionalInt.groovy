// java.util.OptionalInt.
package java.util

class OptionalInt {
    private final value
    private OptionalInt(value) { this.value = value }

    static OptionalInt empty() { new OptionalInt(null) }
    static OptionalInt of(int value) { new OptionalInt(value) }

    boolean isPresent() { value != null }
    boolean isEmpty() { value == null }
    int getAsInt() {
        if (value == null) throw new NoSuchElementException('No value present')
        value
    }
    int orElse(int other) { value == null ? other : value }
    int orElseGet(supplier) { value == null ? supplier.call() : value }
    int orElseThrow() { getAsInt() }
    int orElseThrow(supplier) {
        if (value == null) throw supplier.call()
        value
    }
    void ifPresent(action) { if (value != null) action.call(value) }
    void ifPresentOrElse(action, other) { value != null ? action.call(value) : other.call() }
    boolean equals(other) { other instanceof OptionalInt && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalInt.empty' : "OptionalInt[$value]" }
}
