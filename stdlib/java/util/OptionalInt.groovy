// java.util.OptionalInt.
package java.util

import java.util.function.*

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
    int orElseGet(IntSupplier supplier) { value == null ? supplier.getAsInt() : value }
    int orElseThrow() { getAsInt() }
    int orElseThrow(Supplier supplier) {
        if (value == null) throw supplier.get()
        value
    }
    void ifPresent(IntConsumer action) { if (value != null) action.accept(value) }
    void ifPresentOrElse(IntConsumer action, Runnable other) { value != null ? action.accept(value) : other.run() }
    boolean equals(other) { other instanceof OptionalInt && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalInt.empty' : "OptionalInt[$value]" }
}
