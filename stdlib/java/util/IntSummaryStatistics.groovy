// java.util.IntSummaryStatistics.
package java.util

class IntSummaryStatistics {
    private long count = 0L
    private long sum = 0L
    private int min = Integer.MAX_VALUE, max = Integer.MIN_VALUE

    void accept(int value) {
        count++
        sum += value
        if (value < min) min = value
        if (value > max) max = value
    }
    void combine(IntSummaryStatistics other) {
        count += other.@count
        sum += other.@sum
        if (other.@min < min) min = other.@min
        if (other.@max > max) max = other.@max
    }
    long getCount() { count }
    long getSum() { sum }
    int getMin() { min }
    int getMax() { max }
    double getAverage() { count ? sum.doubleValue() / count : 0d }
    String toString() { "${getClass().simpleName}{count=${count}, sum=${sum}, min=${min}, average=${String.format("%f", getAverage())}, max=${max}}" }
}
