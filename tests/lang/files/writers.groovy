def f = File.createTempFile('slu', '.txt')
f.withWriter { w -> w << 'zz'; w.newLine(); w.write('yy') }
println f.text
f.withWriterAppend { w -> w.println 'more' }
println f.text
f.withPrintWriter { p -> p.printf('%03d', 7) }
println f.text
new FileWriter(f).withWriter { it.write 'q' }
println f.text
def o = new FileOutputStream(f)
o.write(65)
o.close()
println f.text
f.delete()
// expect: zz
// expect: yy
// expect: zz
// expect: yymore
// expect:
// expect: 007
// expect: q
// expect: A
