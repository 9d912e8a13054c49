// java.util.OptionalDouble.
package java.util

import java.util.function.*

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
    double orElseGet(DoubleSupplier supplier) { value == null ? supplier.getAsDouble() : value }
    double orElseThrow() { getAsDouble() }
    double orElseThrow(Supplier supplier) {
        if (value == null) throw supplier.get()
        value
    }
    void ifPresent(DoubleConsumer action) { if (value != null) action.accept(value) }
    void ifPresentOrElse(DoubleConsumer action, Runnable other) { value != null ? action.accept(value) : other.run() }
    boolean equals(other) { other instanceof OptionalDouble && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalDouble.empty' : "OptionalDouble[$value]" }
}
