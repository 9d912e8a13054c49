// Before 15 October 1582 a calendar counts by Julius.
def cal = { int y, int m, int d -> Calendar.getInstance(TimeZone.getTimeZone('UTC')).with { clear(); set(y, m, d); it } }
println cal(1582, 9, 4).with { add(Calendar.DATE, 1); get(Calendar.DATE) }  // expect: 15
println cal(1500, 0, 31).with { add(Calendar.MONTH, 1); get(Calendar.DATE) }  // expect: 29
println cal(1500, 5, 15).getActualMaximum(Calendar.DAY_OF_YEAR)  // expect: 366
println cal(1500, 1, 15).getActualMaximum(Calendar.DATE)  // expect: 29
println cal(1582, 9, 20).get(Calendar.DAY_OF_YEAR)  // expect: 283
println cal(2000, 1, 29).with { set(Calendar.ERA, 0); [get(Calendar.ERA), get(Calendar.YEAR), get(Calendar.DATE)] }  // expect: [0, 2000, 1]
println java.time.LocalDate.of(1500, 2, 28).plusDays(1)  // expect: 1500-03-01
