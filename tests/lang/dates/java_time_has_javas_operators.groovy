// Groovy 2.4 adds nothing to java.time: only amounts of time are added
import java.time.*
def day = LocalDate.of(2020, 1, 2)
println "${day + Period.ofDays(3)} ${day.atStartOfDay() - Duration.ofHours(1)} ${Month.JANUARY + 1} ${DayOfWeek.MONDAY - 1}"
for (wrong in [{ day + 1 }, { day - day }, { day++ }, { Instant.EPOCH + 1 }, { day..day }])
    try { println wrong() } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: 2020-01-05 2020-01-01T23:00 FEBRUARY SUNDAY
// expect: No signature of method: java.time.LocalDate.plus() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No signature of method: java.time.LocalDate.minus() is applicable for argument types: (java.time.LocalDate) values: [2020-01-02]
// expect: No signature of method: java.time.LocalDate.next() is applicable for argument types: () values: []
// expect: No signature of method: java.time.Instant.plus() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No signature of method: java.time.LocalDate.next() is applicable for argument types: () values: []
