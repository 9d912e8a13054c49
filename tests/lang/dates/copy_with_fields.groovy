def d = new Date(0)
println d.copyWith((Calendar.DAY_OF_MONTH): 4, (Calendar.YEAR): 2000)  // expect: Tue Jan 04 00:00:00 UTC 2000
println d.copyWith(year: 1999, month: Calendar.MARCH)  // expect: Mon Mar 01 00:00:00 UTC 1999
println d  // expect: Thu Jan 01 00:00:00 UTC 1970
