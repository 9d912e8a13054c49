// By how much clocks are put forward, and what the standard time is, differs among zones.
for (id in ['Europe/Dublin', 'Australia/Lord_Howe', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']) {
    def zone = TimeZone.getTimeZone(id), c = new GregorianCalendar(zone)
    for (month in [0, 6]) {
        c.set(2023, month, 15, 12, 0, 0)
        println([c.get(Calendar.DST_OFFSET), c.get(Calendar.ZONE_OFFSET), zone.inDaylightTime(c.time), zone.rawOffset])
    }
}
def berlin = new GregorianCalendar(TimeZone.getTimeZone('Europe/Berlin'))
berlin.timeInMillis = -777600000000L
println([berlin.get(Calendar.DST_OFFSET), berlin.get(Calendar.ZONE_OFFSET), berlin.get(Calendar.HOUR_OF_DAY)])
// expect: [0, 0, false, 0]
// expect: [3600000, 0, true, 0]
// expect: [1800000, 37800000, true, 37800000]
// expect: [0, 37800000, false, 37800000]
// expect: [0, 3600000, false, 3600000]
// expect: [3600000, 3600000, true, 3600000]
// expect: [0, -18000000, false, -18000000]
// expect: [3600000, -18000000, true, -18000000]
// expect: [0, 19800000, false, 19800000]
// expect: [0, 19800000, false, 19800000]
// expect: [0, 0, false, 0]
// expect: [0, 0, false, 0]
// expect: [3600000, 3600000, 2]
