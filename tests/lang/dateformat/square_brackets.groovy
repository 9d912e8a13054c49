// Square brackets stand for themselves in SimpleDateFormat, and mark what is optional in java.time.
def zero = new Date(0L)
println zero.format('[a-z]+')
println zero.format('yyyy[MM]')
println Date.parse('[yyyy]', '[1971]').time
try { Date.parse('[yyyy]', '1971') } catch (java.text.ParseException e) { println e.message }
println java.time.format.DateTimeFormatter.ofPattern('yyyy[MM]').format(java.time.LocalDate.of(2020, 2, 3))
// expect: [AM-UTC]+
// expect: 1970[01]
// expect: 31536000000
// expect: Unparseable date: "1971"
// expect: 202002
