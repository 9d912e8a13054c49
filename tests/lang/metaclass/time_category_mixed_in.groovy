// TimeCategory may be mixed in
Integer.metaClass.mixin groovy.time.TimeCategory
Date.metaClass.mixin groovy.time.TimeCategory
println "${1.week} ${4.days + 2.hours} ${2.days.class.name} ${(new Date(0) + 3.days).time}"
// expect: 7 days 4 days, 2 hours groovy.time.Duration 259200000
