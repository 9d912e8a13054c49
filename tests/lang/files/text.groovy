def f = File.createTempFile('slu', '.txt')
f.text = 'a\nb\n'
f << 'c'
println f.text
println f.readLines()
f.append('!')
println f.length()
println f.bytes.size()
f.delete()
println f.exists()
// expect: a
// expect: b
// expect: c
// expect: [a, b, c]
// expect: 6
// expect: 6
// expect: false
