// A date of java.time compares with its own kind alone.
import java.time.*
def show = { c -> try { println c() } catch (e) { println "${e.class.simpleName} ${e.message?.split(/ \(/)?.getAt(0)}" } }
def day = LocalDate.of(2020, 1, 1), time = day.atStartOfDay(), zoned = time.atZone(ZoneOffset.UTC)
for (x in [day, LocalTime.NOON, time, Instant.EPOCH, Duration.ofDays(1), Year.of(2020), YearMonth.of(2020, 1), zoned, zoned.toOffsetDateTime()]) {
    show { x < 1 }
    show { x.compareTo('a') }
    show { [x == 1, x < null, x > x, x <=> x] }
}
show { day < time }
show { time < day }
show { time > zoned }
show { zoned < zoned.toOffsetDateTime() }
show { day < new Date(0) }
show { Duration.ofDays(1) < Period.ofDays(1) }
show { day..1 }
show { day.isBefore(time) }
show { time.isEqual(day) }
show { day.isAfter(1) }
show { try { day.isBefore(null) } catch (NullPointerException e) { 'null' } }
show { [day instanceof java.time.chrono.ChronoLocalDate, time instanceof java.time.chrono.ChronoLocalDate] }
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.chrono.ChronoLocalDate
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.chrono.ChronoLocalDate
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.LocalTime
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.LocalTime
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.chrono.ChronoLocalDateTime
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.chrono.ChronoLocalDateTime
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.Instant
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.Instant
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.Duration
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.Duration
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.Year
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.Year
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.YearMonth
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.YearMonth
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.chrono.ChronoZonedDateTime
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.chrono.ChronoZonedDateTime
// expect: [false, false, false, 0]
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.time.OffsetDateTime
// expect: ClassCastException class java.lang.String cannot be cast to class java.time.OffsetDateTime
// expect: [false, false, false, 0]
// expect: ClassCastException class java.time.LocalDateTime cannot be cast to class java.time.chrono.ChronoLocalDate
// expect: ClassCastException class java.time.LocalDate cannot be cast to class java.time.chrono.ChronoLocalDateTime
// expect: ClassCastException class java.time.ZonedDateTime cannot be cast to class java.time.chrono.ChronoLocalDateTime
// expect: ClassCastException class java.time.OffsetDateTime cannot be cast to class java.time.chrono.ChronoZonedDateTime
// expect: ClassCastException class java.util.Date cannot be cast to class java.time.chrono.ChronoLocalDate
// expect: ClassCastException class java.time.Period cannot be cast to class java.time.Duration
// expect: IllegalArgumentException Unable to create range due to incompatible types: LocalDate..Integer
// expect: MissingMethodException No signature of method: java.time.LocalDate.isBefore() is applicable for argument types:
// expect: MissingMethodException No signature of method: java.time.LocalDateTime.isEqual() is applicable for argument types:
// expect: MissingMethodException No signature of method: java.time.LocalDate.isAfter() is applicable for argument types:
// expect: null
// expect: [true, false]
