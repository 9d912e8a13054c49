import java.text.SimpleDateFormat
def format = new SimpleDateFormat('dd-MMM-yyyy HH', Locale.US)
println format.calendar.class.simpleName
format.calendar.timeZone = TimeZone.getTimeZone('GMT+03')
println format.format(new Date(0))
format.calendar = Calendar.getInstance(TimeZone.getTimeZone('GMT+05'))
println format.format(new Date(0))
println format.timeZone.ID
// expect: GregorianCalendar
// expect: 01-Jan-1970 03
// expect: 01-Jan-1970 05
// expect: GMT+05:00
