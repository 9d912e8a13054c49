def d = new Date(0)
d.hours = 25
d.minutes = 61
println d  // expect: Fri Jan 02 02:01:00 UTC 1970
d.year = 100
d.month = 13
println d  // expect: Fri Feb 02 02:01:00 UTC 2001
d.date = 31
println d  // expect: Sat Mar 03 02:01:00 UTC 2001
