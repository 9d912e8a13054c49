// java.time.temporal.ValueRange: what values a field may have; the ends may depend on other fields ("1 - 28/31").
package java.time.temporal

import java.time.DateTimeException

class ValueRange implements Serializable {
    private final long minSmallest, minLargest, maxSmallest, maxLargest

    private ValueRange(long minSmallest, long minLargest, long maxSmallest, long maxLargest) {
        this.minSmallest = minSmallest
        this.minLargest = minLargest
        this.maxSmallest = maxSmallest
        this.maxLargest = maxLargest
    }

    static ValueRange of(long min, long max) {
        if (min > max) throw new IllegalArgumentException('Minimum value must be less than maximum value')
        new ValueRange(min, min, max, max)
    }
    static ValueRange of(long min, long maxSmallest, long maxLargest) { of(min, min, maxSmallest, maxLargest) }
    static ValueRange of(long minSmallest, long minLargest, long maxSmallest, long maxLargest) {
        if (minSmallest > minLargest) throw new IllegalArgumentException('Smallest minimum value must be less than largest minimum value')
        if (maxSmallest > maxLargest) throw new IllegalArgumentException('Smallest maximum value must be less than largest maximum value')
        if (minLargest > maxLargest) throw new IllegalArgumentException('Minimum value must be less than maximum value')
        new ValueRange(minSmallest, minLargest, maxSmallest, maxLargest)
    }

    boolean isFixed() { minSmallest == minLargest && maxSmallest == maxLargest }
    long getMinimum() { minSmallest }
    long getLargestMinimum() { minLargest }
    long getSmallestMaximum() { maxSmallest }
    long getMaximum() { maxLargest }
    boolean isIntValue() { minSmallest >= Integer.MIN_VALUE && maxLargest <= Integer.MAX_VALUE }
    boolean isValidValue(long value) { value >= minSmallest && value <= maxLargest }
    boolean isValidIntValue(long value) { isIntValue() && isValidValue(value) }

    long checkValidValue(long value, TemporalField field) {
        if (!isValidValue(value)) throw new DateTimeException(refusal(field, value))
        value
    }
    int checkValidIntValue(long value, TemporalField field) {
        if (!isValidIntValue(value)) throw new DateTimeException(refusal(field, value))
        (int) value
    }
    private String refusal(TemporalField field, long value) { "Invalid value${field == null ? '' : " for $field"} (valid values $this): $value" }

    boolean equals(Object other) {
        other instanceof ValueRange && minSmallest == other.@minSmallest && minLargest == other.@minLargest &&
            maxSmallest == other.@maxSmallest && maxLargest == other.@maxLargest
    }
    int hashCode() {
        long hash = minSmallest + (minLargest << 16) + (minLargest >> 48) + (maxSmallest << 32) + (maxSmallest >> 32) +
            (maxLargest << 48) + (maxLargest >> 16)
        (int) (hash ^ (hash >>> 32))
    }
    private static String end(long smallest, long largest) { smallest == largest ? "$smallest" : "$smallest/$largest" }
    String toString() { "${end(minSmallest, minLargest)} - ${end(maxSmallest, maxLargest)}" }
}
