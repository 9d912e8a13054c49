// java.util.OptionalDouble.
package java.util

class OptionalDouble {
    private final value
    private OptionalDouble(value) { this.value = value }

    static OptionalDouble empty() { new OptionalDouble(null) }
    static OptionalDouble of(double value) { new OptionalDouble(value) }

    boolean isPresent() { value != null }
    boolean isEmpty() { value == null }
    double getAsDouble() {
        if (value == null) throw new NoSuchElementException('No value present')
        value
    }
    double orElse(double other) { value == null ? other : value }
    double orElseGet(supplier) { value == null ? supplier.call() : value }
    double orElseThrow() { getAsDouble() }
    double orElseThrow(supplier) {
        if (value == null) throw supplier.call()
        value
    }
    void ifPresent(action) { if (value != null) action.call(value) }
    void ifPresentOrElse(action, other) { value != null ? action.call(value) : other.call() }
    boolean equals(other) { other instanceof OptionalDouble && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalDouble.empty' : "OptionalDouble[$value]" }
}
