println new ProcessBuilder('sh', '-c', 'echo x; echo y >&2').redirectErrorStream(true).start().text
def b = new ProcessBuilder(['sh', '-c', 'echo $A'])
b.environment().put('A', 'set')
println b.start().inputStream.text
// expect: x
// expect: y
// expect:
// expect: set
// expect:
