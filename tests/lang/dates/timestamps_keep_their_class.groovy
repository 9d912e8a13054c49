// Copies of a Timestamp and what is some days away are Timestamps, too.
def stamp = new Date(1700000000123L).toTimestamp()
println([stamp.clone(), stamp + 1, stamp - 1, stamp.clone().clearTime()])
println([stamp.clone(), stamp + 1, stamp - 1, stamp.next(), stamp.previous(), stamp.copyWith(year: 2000)]*.class*.simpleName)
println(stamp.clone() == stamp)
println(stamp - new Date(0L))
// expect: [2023-11-14 22:13:20.123, 2023-11-15 22:13:20.123, 2023-11-13 22:13:20.123, 2023-11-14 00:00:00.0]
// expect: [Timestamp, Timestamp, Timestamp, Date, Date, Date]
// expect: true
// expect: 19675
