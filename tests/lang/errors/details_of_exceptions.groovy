// What exceptions know beside message and cause, made by hand and when they are thrown.
println new java.text.ParseException('a', 3).errorOffset
println new java.nio.file.NoSuchFileException('a', 'b', 'c').with { [message, file, otherFile, reason] }
println new java.util.regex.PatternSyntaxException('why', 'a(b', 2)
println new MissingResourceException('m', 'C', 'k').with { [className, key] }
println new java.nio.file.InvalidPathException('in', 'why', 2)
println new java.lang.reflect.InvocationTargetException(new IOException('x')).targetException
try { java.util.regex.Pattern.compile('a(') } catch (java.util.regex.PatternSyntaxException e) { println([e.description, e.pattern, e.index]) }
try { new java.text.SimpleDateFormat('yyyy').parse('x') } catch (java.text.ParseException e) { println e.errorOffset }
try { new java.text.SimpleDateFormat('yyyy-MM').parse('2020/1') } catch (java.text.ParseException e) { println e.errorOffset }
try { java.time.LocalDate.parse('x') } catch (java.time.format.DateTimeParseException e) { println([e.errorIndex, e.parsedString]) }
// expect: 3
// expect: [a -> b: c, a, b, c]
// expect: java.util.regex.PatternSyntaxException: why near index 2
// expect: a(b
// expect:   ^
// expect: [C, k]
// expect: java.nio.file.InvalidPathException: why at index 2: in
// expect: java.io.IOException: x
// expect: [Unclosed group, a(, 2]
// expect: 0
// expect: 4
// expect: [0, x]
