// java.util.DoubleSummaryStatistics.
package java.util

class DoubleSummaryStatistics {
    private long count = 0L
    private double sum = 0d
    private double min = Double.POSITIVE_INFINITY, max = Double.NEGATIVE_INFINITY

    void accept(double value) {
        count++
        sum += value
        if (value < min) min = value
        if (value > max) max = value
    }
    void combine(DoubleSummaryStatistics other) {
        count += other.@count
        sum += other.@sum
        if (other.@min < min) min = other.@min
        if (other.@max > max) max = other.@max
    }
    long getCount() { count }
    double getSum() { sum }
    double getMin() { min }
    double getMax() { max }
    double getAverage() { count ? sum.doubleValue() / count : 0d }
    String toString() { String.format("%s{count=%d, sum=%f, min=%f, average=%f, max=%f}", getClass().simpleName, count, sum, min, getAverage(), max) }
}
