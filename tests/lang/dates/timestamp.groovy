def t = new Date(1700000000123L).toTimestamp()
println t.class.name + ' ' + t.time + ' ' + t.nanos  // expect: java.sql.Timestamp 1700000000123 123000000
println java.sql.Timestamp.valueOf('2020-01-02 03:04:05.678')  // expect: 2020-01-02 03:04:05.678
println java.sql.Timestamp.valueOf('2020-01-02 03:04:05')  // expect: 2020-01-02 03:04:05.0
println new Date(5L).toTimestamp() == new Date(5L).toTimestamp()  // expect: true
println((new Date(5L).toTimestamp() <=> new Date(6L).toTimestamp()))  // expect: -1
