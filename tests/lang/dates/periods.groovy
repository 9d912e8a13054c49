// Periods as java.time has them, and what a Month knows.
import java.time.*
for (s in ['P1Y2M', 'P1Y2M3W4D', '-P1Y', 'p1d', 'P', 'P1D1Y', 'P1', 'x', 'P-1Y', '-P-2M3D', 'P1Y ', 'P 1Y', 'P99999999999D', 'P+1D']) { try { println "$s ${Period.parse(s)}" } catch (e) { println "$s ${e.class.simpleName} $e.message" } }
def p = Period.of(1, 14, -3)
println([p.normalized(), p.negated(), p.plusDays(5), p.minusMonths(2), p.withYears(9), p.multipliedBy(3), p.isZero(), p.isNegative(), Period.ZERO.isZero(), p.plus(Period.ofDays(1)), p - Period.ofYears(2), p.hashCode(), p.toTotalMonths()].join(' '))
try { Period.ofYears(Integer.MAX_VALUE).plusYears(1) } catch (e) { println e }
println Month.values().collect { [it.minLength(), it.maxLength(), it.firstDayOfYear(true), it.firstMonthOfQuarter()] }
println LocalDate.of(2024, 1, 31).plus(Period.of(0, 1, 1))
// expect: P1Y2M P1Y2M
// expect: P1Y2M3W4D P1Y2M25D
// expect: -P1Y P-1Y
// expect: p1d P1D
// expect: P DateTimeParseException Text cannot be parsed to a Period
// expect: P1D1Y DateTimeParseException Text cannot be parsed to a Period
// expect: P1 DateTimeParseException Text cannot be parsed to a Period
// expect: x DateTimeParseException Text cannot be parsed to a Period
// expect: P-1Y P-1Y
// expect: -P-2M3D P2M-3D
// expect: P1Y  DateTimeParseException Text cannot be parsed to a Period
// expect: P 1Y DateTimeParseException Text cannot be parsed to a Period
// expect: P99999999999D DateTimeParseException Text cannot be parsed to a Period
// expect: P+1D P1D
// expect: P2Y2M-3D P-1Y-14M3D P1Y14M2D P1Y12M-3D P9Y14M-3D P3Y42M-9D false true true P1Y14M-2D P-1Y14M-3D -127488 26
// expect: java.lang.ArithmeticException: integer overflow
// expect: [[31, 31, 1, JANUARY], [28, 29, 32, JANUARY], [31, 31, 61, JANUARY], [30, 30, 92, APRIL], [31, 31, 122, APRIL], [30, 30, 153, APRIL], [31, 31, 183, JULY], [31, 31, 214, JULY], [30, 30, 245, JULY], [31, 31, 275, OCTOBER], [30, 30, 306, OCTOBER], [31, 31, 336, OCTOBER]]
// expect: 2024-03-01
