// java.util.LongSummaryStatistics.
package java.util

class LongSummaryStatistics {
    private long count = 0L
    private long sum = 0L
    private long min = Long.MAX_VALUE, max = Long.MIN_VALUE

    void accept(long value) {
        count++
        sum += value
        if (value < min) min = value
        if (value > max) max = value
    }
    void combine(LongSummaryStatistics other) {
        count += other.@count
        sum += other.@sum
        if (other.@min < min) min = other.@min
        if (other.@max > max) max = other.@max
    }
    long getCount() { count }
    long getSum() { sum }
    long getMin() { min }
    long getMax() { max }
    double getAverage() { count ? sum.doubleValue() / count : 0d }
    String toString() { "${getClass().simpleName}{count=${count}, sum=${sum}, min=${min}, average=${String.format("%f", getAverage())}, max=${max}}" }
}
