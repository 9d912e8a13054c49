// Groovy goes through a file by its lines.
def file = File.createTempFile('lines', '.txt')
file.text = 'a\nbb'
for (line in file) println line
println file.collect { it.size() }
println file*.size()
println file as List
try { new File('/none/here').each { } } catch (FileNotFoundException e) { println e.message }
file.delete()
// expect: a
// expect: bb
// expect: [1, 2]
// expect: [1, 2]
// expect: [a, bb]
// expect: /none/here (No such file or directory)
