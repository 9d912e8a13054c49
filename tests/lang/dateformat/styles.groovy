import java.text.DateFormat
for (a in 0..3) for (b in 0..3) println DateFormat.getDateTimeInstance(a, b, Locale.US).toPattern()
println DateFormat.getDateInstance(DateFormat.FULL).parse('Thursday, January 1, 1970')
// expect: EEEE, MMMM d, y 'at' h:mm:ss a zzzz
// expect: EEEE, MMMM d, y 'at' h:mm:ss a z
// expect: EEEE, MMMM d, y, h:mm:ss a
// expect: EEEE, MMMM d, y, h:mm a
// expect: MMMM d, y 'at' h:mm:ss a zzzz
// expect: MMMM d, y 'at' h:mm:ss a z
// expect: MMMM d, y, h:mm:ss a
// expect: MMMM d, y, h:mm a
// expect: MMM d, y, h:mm:ss a zzzz
// expect: MMM d, y, h:mm:ss a z
// expect: MMM d, y, h:mm:ss a
// expect: MMM d, y, h:mm a
// expect: M/d/yy, h:mm:ss a zzzz
// expect: M/d/yy, h:mm:ss a z
// expect: M/d/yy, h:mm:ss a
// expect: M/d/yy, h:mm a
// expect: Thu Jan 01 00:00:00 UTC 1970
