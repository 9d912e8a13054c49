def c = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
println([15, 20, 22, 29, 31, 4].collect { c.clear(); c.set(1582, 9, it); c.get(Calendar.DAY_OF_WEEK_IN_MONTH) })  // expect: [1, 2, 2, 3, 3, 1]
c.clear()
c.set(1582, 9, 31)
println c.getActualMaximum(Calendar.DAY_OF_WEEK_IN_MONTH)  // expect: 3
