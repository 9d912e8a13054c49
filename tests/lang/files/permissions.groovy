def f = File.createTempFile('slu', '.sh')
println f.canExecute()
f.setExecutable(true)
println f.canExecute()
f.setLastModified(86400000L)
println f.lastModified()
def g = new File(f.path + '2')
println f.renameTo(g)
println "${g.exists()} ${f.exists()}"
println g.delete()
println f.createNewFile()
println f.createNewFile()
f.delete()
// expect: false
// expect: true
// expect: 86400000
// expect: true
// expect: true false
// expect: true
// expect: true
// expect: false
