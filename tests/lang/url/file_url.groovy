def f = File.createTempFile('slu', '.txt')
f.text = 'line1\nline2'
println f.toURI().toURL().text
println f.toURI().toURL().readLines()
f.toURI().toURL().eachLine { println it }
println new File(f.toURI()) == f
f.delete()
// expect: line1
// expect: line2
// expect: [line1, line2]
// expect: line1
// expect: line2
// expect: true
