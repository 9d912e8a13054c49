import java.time.*
def times = [LocalTime.MIDNIGHT, LocalTime.of(13, 45, 30, 5), LocalTime.of(23, 59, 59, 999999999)]
def dates = [LocalDate.of(2024, 2, 29), LocalDate.of(1969, 12, 31), LocalDate.of(-5, 3, 1)]
def dts = dates.collectMany { d -> times.collect { LocalDateTime.of(d, it) } }
def zones = [ZoneId.of('Europe/Berlin'), ZoneId.of('UTC'), ZoneOffset.ofHours(-3), ZoneOffset.UTC, ZoneId.of('UTC+2')]
def zdts = dts.collectMany { d -> zones.collect { d.atZone(it) } }
def odts = dts.collectMany { d -> [d.atOffset(ZoneOffset.ofHours(-3)), d.atOffset(ZoneOffset.UTC)] }
def insts = dts.collect { it.toInstant(ZoneOffset.UTC) }
def yms = [YearMonth.of(2024, 2), YearMonth.of(2023, 12), YearMonth.of(-5, 1)], years = [Year.of(2024), Year.of(2020), Year.of(-3)]
def durs = [Duration.ZERO, Duration.ofDays(5000000), Duration.ofNanos(-5), Duration.ofSeconds(100, 7)]
def pers = [Period.ZERO, Period.of(1, 2, 3), Period.of(-1, 200, -3)]
for (all in [times, dates, dts, zones, zdts, odts, insts, yms, years, durs, pers]) println all*.hashCode()
for (all in [times, dates, dts, odts.take(6), insts, yms, years, durs]) println all.collect { a -> all.collect { b -> a.compareTo(b) } }
println zdts.take(5).collect { a -> zdts.take(10).collect { b -> a.compareTo(b) } }
println((dates + dts).collect { it.hashCode() }.toSet().size())
println dates.toSet()
println dts.toSet()
println insts.toSet()
println odts.collect { it.hashCode() }.sum()
println odts.sort(false).take(4)
println ZoneOffset.ofHours(3).hashCode()
println DayOfWeek.MONDAY.compareTo(DayOfWeek.FRIDAY)
println dts.collect { a -> [a.isBefore(dts[1]), a.isAfter(dts[1]), a.isEqual(dts[1])] }
println times.collect { a -> [a.isBefore(times[1]), a.isAfter(times[1])] }
println dates[0] == dates[0].plusDays(0)
println odts[0].isEqual(odts[0].withOffsetSameInstant(ZoneOffset.UTC))
println odts[0].equals(odts[0].withOffsetSameInstant(ZoneOffset.UTC))
println odts[0].compareTo(odts[0].withOffsetSameInstant(ZoneOffset.UTC))
// expect: [0, 437152009, -1857113749]
// expect: [4145309, 4033311, 8385]
// expect: [4145309, 439429524, -1854803466, 4033311, 439607830, -1854719372, 8385, 437144008, -1857121878]
// expect: [228701359, 84356, -10800, 0, 1962507185]
// expect: [1832053749, 3476669, 4078538, 4145309, -1477148362, 2000454396, 440100276, 439374531, 439429524, -1107630017, -58959202, -1854161450, -1854895455, -1854803466, 918171741, 1831870583, 3655487, 3993672, 4033311, -1477031244, 2000570750, 439987766, 439523649, 439607830, -1107811395, -58814180, -1854310828, -1854783197, -1854719372, 918092767, 1829603633, 683233, 88982, 8385, -1479810710, 1996742712, 436471272, 437203615, 437144008, -1111127965, -62703526, -1857757814, -1857033475, -1857121878, 914706433]
// expect: [-4156083, 4145309, -439419836, 439429524, 1854809126, -1854803466, -4038961, 4033311, -439601210, 439607830, 1854730148, -1854719372, -2799, 8385, -437150696, 437144008, 1857111162, -1857121878]
// expect: [1709164800, 1709214585, 1169643596, 86399, 37124, -539607603, -2104621455, -2104670710, 1650651867]
// expect: [268437480, 1610614759, -134217733]
// expect: [2024, 2020, -3]
// expect: [0, -1791696796, -539607807, 457]
// expect: [0, 197121, -79874]
// expect: [[0, -1, -1], [1, 0, -1], [1, 1, 0]]
// expect: [[0, 55, 2029], [-55, 0, 1974], [-2029, -1974, 0]]
// expect: [[0, -1, -1, 55, 55, 55, 2029, 2029, 2029], [1, 0, -1, 55, 55, 55, 2029, 2029, 2029], [1, 1, 0, 55, 55, 55, 2029, 2029, 2029], [-55, -55, -55, 0, -1, -1, 1974, 1974, 1974], [-55, -55, -55, 1, 0, -1, 1974, 1974, 1974], [-55, -55, -55, 1, 1, 0, 1974, 1974, 1974], [-2029, -2029, -2029, -1974, -1974, -1974, 0, -1, -1], [-2029, -2029, -2029, -1974, -1974, -1974, 1, 0, -1], [-2029, -2029, -2029, -1974, -1974, -1974, 1, 1, 0]]
// expect: [[0, 1, -1, -1, -1, -1], [-1, 0, -1, -1, -1, -1], [1, 1, 0, 1, -1, -1], [1, 1, -1, 0, -1, -1], [1, 1, 1, 1, 0, 1], [1, 1, 1, 1, -1, 0]]
// expect: [[0, -1, -1, 1, 1, 1, 1, 1, 1], [1, 0, -1, 1, 1, 1, 1, 1, 1], [1, 1, 0, 1, 1, 1, 1, 1, 1], [-1, -1, -1, 0, -1, -1, 1, 1, 1], [-1, -1, -1, 1, 0, -1, 1, 1, 1], [-1, -1, -1, 1, 1, 0, 1, 1, 1], [-1, -1, -1, -1, -1, -1, 0, -1, -1], [-1, -1, -1, -1, -1, -1, 1, 0, -1], [-1, -1, -1, -1, -1, -1, 1, 1, 0]]
// expect: [[0, 1, 2029], [-1, 0, 2028], [-2029, -2028, 0]]
// expect: [[0, 4, 2027], [-4, 0, 2023], [-2027, -2023, 0]]
// expect: [[0, -1, 1, -1], [1, 0, 1, 1], [-1, -1, 0, -1], [1, -1, 1, 0]]
// expect: [[0, -1, -1, -1, 1, -1, -1, -1, -1, -1], [1, 0, -1, -5, 1, -1, -1, -1, -1, -1], [1, 1, 0, 1, 1, -1, -1, -1, -1, -1], [1, 5, -1, 0, 1, -1, -1, -1, -1, -1], [-1, -1, -1, -1, 0, -1, -1, -1, -1, -1]]
// expect: 9
// expect: [-0005-03-01, 2024-02-29, 1969-12-31]
// expect: [-0005-03-01T00:00, 2024-02-29T00:00, 1969-12-31T00:00, -0005-03-01T23:59:59.999999999, 2024-02-29T13:45:30.000000005, 1969-12-31T13:45:30.000000005, -0005-03-01T13:45:30.000000005, 2024-02-29T23:59:59.999999999, 1969-12-31T23:59:59.999999999]
// expect: [1969-12-31T13:45:30.000000005Z, -0005-03-01T13:45:30.000000005Z, 2024-02-29T13:45:30.000000005Z, -0005-03-01T23:59:59.999999999Z, 2024-02-29T23:59:59.999999999Z, 1969-12-31T23:59:59.999999999Z, 1969-12-31T00:00:00Z, 2024-02-29T00:00:00Z, -0005-03-01T00:00:00Z]
// expect: 4502
// expect: [-0005-03-01T00:00Z, -0005-03-01T00:00-03:00, -0005-03-01T13:45:30.000000005Z, -0005-03-01T13:45:30.000000005-03:00]
// expect: 10800
// expect: -4
// expect: [[true, false, false], [false, false, true], [false, true, false], [true, false, false], [true, false, false], [true, false, false], [true, false, false], [true, false, false], [true, false, false]]
// expect: [[true, false], [false, false], [false, true]]
// expect: true
// expect: true
// expect: false
// expect: -1
