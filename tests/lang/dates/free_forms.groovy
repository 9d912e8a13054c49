// new Date(String) and Date.parse(String) take what people write; numbers are what their neighbours make of them
['09/20/2012', '1/2/70', '1/2/1930', '20/09/2012', '2012/9/20 15:04', 'Mon Jan 2 2006', '2 Jan 2006', 'Jan 2, 2006 3:04 PM',
 'Jan 2, 2006 12:04 AM', 'Sat, 12 Aug 1995 13:30:00 GMT+0430', 'Sat, 12 Aug 1995 13:30:00 EST', '20 September 2012 (a (nested) note) 10:20:30',
 '10:20 1/1/2012', '1/1/2012 25:00', '1/1/2012 10:00 -0500', 'Ja 5 2010', '5 Ma 2010', '1/1/2000, 10:00, UTC', '99/1/1'].each {
    println "$it = ${new Date(it).format('yyyy-MM-dd HH:mm:ss')}"
}
['2012-01-02', '1995', '', 'foo', '9/20', '1/1/2012 10', '1/1/2012 13:00 PM', 'M 5 2010', '10:20:30:40 1/1/2000', 'Jan Feb 2000', '3:04pm 12 Jan 2000'].each {
    try { println Date.parse(it) } catch (IllegalArgumentException e) { println "$it ${e.message}" }
}
// expect: 09/20/2012 = 2012-09-20 00:00:00
// expect: 1/2/70 = 1970-01-02 00:00:00
// expect: 1/2/1930 = 1930-01-02 00:00:00
// expect: 20/09/2012 = 2013-08-09 00:00:00
// expect: 2012/9/20 15:04 = 2012-09-20 15:04:00
// expect: Mon Jan 2 2006 = 2006-01-02 00:00:00
// expect: 2 Jan 2006 = 2006-01-02 00:00:00
// expect: Jan 2, 2006 3:04 PM = 2006-01-02 15:04:00
// expect: Jan 2, 2006 12:04 AM = 2006-01-02 00:04:00
// expect: Sat, 12 Aug 1995 13:30:00 GMT+0430 = 1995-08-12 09:00:00
// expect: Sat, 12 Aug 1995 13:30:00 EST = 1995-08-12 18:30:00
// expect: 20 September 2012 (a (nested) note) 10:20:30 = 2012-09-20 10:20:30
// expect: 10:20 1/1/2012 = 2012-01-01 10:20:00
// expect: 1/1/2012 25:00 = 2012-01-02 01:00:00
// expect: 1/1/2012 10:00 -0500 = 2012-01-01 15:00:00
// expect: Ja 5 2010 = 2010-01-05 00:00:00
// expect: 5 Ma 2010 = 2010-05-05 00:00:00
// expect: 1/1/2000, 10:00, UTC = 2000-01-01 10:00:00
// expect: 99/1/1 = 1999-01-01 00:00:00
// expect: 2012-01-02 null
// expect: 1995 null
// expect:  null
// expect: foo null
// expect: 9/20 null
// expect: 1/1/2012 10 null
// expect: 1/1/2012 13:00 PM null
// expect: M 5 2010 null
// expect: 10:20:30:40 1/1/2000 null
// expect: Jan Feb 2000 null
// expect: 3:04pm 12 Jan 2000 null
