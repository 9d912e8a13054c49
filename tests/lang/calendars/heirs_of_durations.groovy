import groovy.time.*
class Clocked extends TimeDuration { int x = 5; Clocked() { super(1, 2, 3, 4) } }
class Dated extends DatumDependentDuration { Dated() { super(1, 2, 3, 4, 5, 6, Integer.MAX_VALUE) } }
class Timeless extends groovy.time.Duration { Timeless() { super(1, 2, 3, 4, 5) } }
def all = [new Clocked(), new Dated(), new Timeless()]
for (a in all) for (b in all) println "${(a + b).class.name} ${(a - b).class.name} ${a + b}"
println all[0].x
// expect: groovy.time.TimeDuration groovy.time.TimeDuration 2 hours, 4 minutes, 6.008 seconds
// expect: groovy.time.TimeDatumDependentDuration groovy.time.TimeDatumDependentDuration 1 years, 2 months, 3 days, 5 hours, 7 minutes, -2147474.645 seconds
// expect: groovy.time.TimeDuration groovy.time.TimeDuration 1 days, 3 hours, 5 minutes, 7.009 seconds
// expect: groovy.time.TimeDatumDependentDuration groovy.time.DatumDependentDuration 1 years, 2 months, 3 days, 5 hours, 7 minutes, -2147474.645 seconds
// expect: groovy.time.DatumDependentDuration groovy.time.DatumDependentDuration 2 years, 4 months, 6 days, 8 hours, 10 minutes, 12.002 seconds
// expect: groovy.time.DatumDependentDuration groovy.time.DatumDependentDuration 1 years, 2 months, 4 days, 6 hours, 8 minutes, -2147473.644 seconds
// expect: groovy.time.TimeDuration groovy.time.TimeDuration 1 days, 3 hours, 5 minutes, 7.009 seconds
// expect: groovy.time.DatumDependentDuration groovy.time.DatumDependentDuration 1 years, 2 months, 4 days, 6 hours, 8 minutes, -2147473.644 seconds
// expect: groovy.time.Duration groovy.time.Duration 2 days, 4 hours, 6 minutes, 8.010 seconds
// expect: 5
