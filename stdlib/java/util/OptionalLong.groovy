// java.util.OptionalLong.
package java.util

import java.util.function.*

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
    long orElseGet(LongSupplier supplier) { value == null ? supplier.getAsLong() : value }
    long orElseThrow() { getAsLong() }
    long orElseThrow(Supplier supplier) {
        if (value == null) throw supplier.get()
        value
    }
    void ifPresent(LongConsumer action) { if (value != null) action.accept(value) }
    void ifPresentOrElse(LongConsumer action, Runnable other) { value != null ? action.accept(value) : other.run() }
    boolean equals(other) { other instanceof OptionalLong && other.@value == value }
    int hashCode() { value == null ? 0 : value.hashCode() }
    String toString() { value == null ? 'OptionalLong.empty' : "OptionalLong[$value]" }
}
