import java.util.concurrent.TimeUnit as TU
import static java.lang.Math.max
import static java.lang.Math.min as least
import static java.lang.Integer.*
import java.text.SimpleDateFormat
println TU.SECONDS.toMillis(2)
println max(1, 2) + least(3, 4)
println MAX_VALUE
println parseInt('12') + 1
println new SimpleDateFormat('yyyy').class.simpleName
println java.lang.Math.abs(-3)
println new java.util.concurrent.atomic.AtomicInteger(5).incrementAndGet()
// expect: 2000
// expect: 5
// expect: 2147483647
// expect: 13
// expect: SimpleDateFormat
// expect: 3
// expect: 6
