// Before 15 October 1582 the old classes count by Julius' calendar.
TimeZone.default = TimeZone.getTimeZone('UTC')
def last = new Date(-12219292800001L)
println last  // expect: Thu Oct 04 23:59:59 UTC 1582
println last + 1  // expect: Fri Oct 15 23:59:59 UTC 1582
println "${last.date} ${last.month} ${last.year}"  // expect: 4 9 -318
println last.format('yyyy-MM-dd G D w')  // expect: 1582-10-04 AD 277 40
println String.format('%tF %<tj', -12219292800001L)  // expect: 1582-10-04 277
println new Date(-400, 1, 29)  // expect: Sat Feb 29 00:00:00 UTC 1500
println new Date(-318, 9, 10)  // expect: Wed Oct 20 00:00:00 UTC 1582
println Date.parse('yyyy-MM-dd', '1582-10-05').time  // expect: -12219292800000
println Date.parse('yyyy-MM-dd G', '0044-03-15 BC')  // expect: Wed Mar 15 00:00:00 UTC 44
println new Date(-62135769600000L)  // expect: Sat Jan 01 00:00:00 UTC 1
println new Date(Long.MIN_VALUE).format('yyyy-MM-dd G')  // expect: 292269055-12-02 BC
println String.format('%tY', Long.MIN_VALUE)  // expect: 292269055
println new Date(951782400000L) - 400000  // expect: Wed Dec 26 00:00:00 UTC 904
println new Date(951782400000L) + Integer.MAX_VALUE  // expect: Wed Sep 08 00:00:00 UTC 5881610
def r = new Date(951782400000L)
r.minutes = Integer.MIN_VALUE
println r  // expect: Sun Mar 07 21:52:00 UTC 2084
r.year = Integer.MIN_VALUE
println r  // expect: Tue Feb 26 07:35:26 UTC 190690352
println Date.UTC(-318, 9, 15, 0, 0, 0)  // expect: -12219292800000
