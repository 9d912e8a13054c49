// What durations add up to depends on their classes alone, and each is itself only; other operands are no match.
import groovy.time.*
def said = { c -> try { c() } catch (e) { e.class.simpleName } }
println use(TimeCategory) { [1.day - 24.hours, 1.hour + 1.month, 1.month - 1.hour, 1.day + 1.day, 1.month + 1.month]*.class*.simpleName }
println new TimeDuration(1, 0, 0, 0).equals(new TimeDuration(1, 0, 0, 0))
println new TimeDuration(1, 0, 0, 0) == new TimeDuration(0, 60, 0, 0)
println use(TimeCategory) { said { 1.day + 'x' } }
println use(TimeCategory) { said { 1.day < 'x' } }
println use(TimeCategory) { said { -(1.day) } }
println use(TimeCategory) { (new Date(951782400000L) + (1.year + 1.month)).time }
// expect: [TimeDuration, TimeDatumDependentDuration, DatumDependentDuration, Duration, DatumDependentDuration]
// expect: false
// expect: true
// expect: MissingMethodException
// expect: ClassCastException
// expect: MissingMethodException
// expect: 985737600000
