def o = new StringBuilder(), e = new StringBuilder()
def p = ['sh', '-c', 'echo out; echo err >&2; exit 3'].execute()
p.waitForProcessOutput(o, e)
print "$o$e${p.exitValue()}"
println ''
'echo a'.execute().in.eachLine { println it }
// expect: out
// expect: err
// expect: 3
// expect: a
