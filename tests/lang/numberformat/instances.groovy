import java.text.NumberFormat
println NumberFormat.getInstance(Locale.US).format(1234567.8912)  // expect: 1,234,567.891
println NumberFormat.getCurrencyInstance(Locale.US).format(-1234.5)  // expect: -$1,234.50
println NumberFormat.getPercentInstance(Locale.US).format(0.256)  // expect: 26%
println NumberFormat.getIntegerInstance(Locale.US).format(2.5)  // expect: 2
println NumberFormat.getInstance(Locale.GERMANY).format(1234567.8912)  // expect: 1.234.567,891
