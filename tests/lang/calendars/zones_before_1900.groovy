// java.util knows no clocks of before 1900: the zone's standard offset holds.
def c = Calendar.getInstance(TimeZone.getTimeZone('Europe/Berlin'))
for (ms in [-12219292800000L, -2208988800001L, -2208988800000L, -2300000000000L, 0L]) {
  c.timeInMillis = ms
  println([c.get(Calendar.HOUR_OF_DAY), c.get(Calendar.ZONE_OFFSET), c.get(Calendar.DST_OFFSET)])
}
c.clear()
c.set(1700, 0, 1)
println c.timeInMillis
// expect: [1, 3600000, 0]
// expect: [0, 3600000, 0]
// expect: [1, 3600000, 0]
// expect: [16, 3600000, 0]
// expect: [1, 3600000, 0]
// expect: -8520339600000
