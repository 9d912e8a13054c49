import java.text.MessageFormat
println MessageFormat.format('{0,date,yyyy-MM-dd} {0,time,HH:mm}', new Date(0))  // expect: 1970-01-01 00:00
println MessageFormat.format('{0,date} | {0,date,long} | {0,time,short}', new Date(0))  // expect: Jan 1, 1970 | January 1, 1970 | 12:00 AM
println MessageFormat.format('{0,choice,0#no files|1#one file|1<{0} files}', 5)  // expect: 5 files
println MessageFormat.format('{0,choice,0#no files|1#one file|1<{0} files}', 1)  // expect: one file
try { MessageFormat.format('{a}', 'x') } catch (IllegalArgumentException e) { println e.message }  // expect: can't parse argument number: a
