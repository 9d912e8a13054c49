import java.time.*
import java.time.temporal.*
def later = ZonedDateTime.of(LocalDateTime.of(2020, 10, 25, 2, 15), ZoneId.of('Europe/Berlin')).withLaterOffsetAtOverlap()
println later
println later.withMinute(30)
println later.with(ChronoField.SECOND_OF_MINUTE, 5)
println later.with(LocalTime.of(2, 45))
println later.plusDays(0)
println later.plusWeeks(1)
println later.plusYears(-1).plusYears(1)
println later.truncatedTo(ChronoUnit.HOURS)
println later.withHour(4).withHour(2)
println later.plusHours(1)
// expect: 2020-10-25T02:15+01:00[Europe/Berlin]
// expect: 2020-10-25T02:30+01:00[Europe/Berlin]
// expect: 2020-10-25T02:15:05+01:00[Europe/Berlin]
// expect: 2020-10-25T02:45+01:00[Europe/Berlin]
// expect: 2020-10-25T02:15+01:00[Europe/Berlin]
// expect: 2020-11-01T02:15+01:00[Europe/Berlin]
// expect: 2020-10-25T02:15+02:00[Europe/Berlin]
// expect: 2020-10-25T02:00+01:00[Europe/Berlin]
// expect: 2020-10-25T02:15+01:00[Europe/Berlin]
// expect: 2020-10-25T03:15+01:00[Europe/Berlin]
