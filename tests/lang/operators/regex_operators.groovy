println 'abc' ==~ /a.c/
println 'xabcx' ==~ /abc/
def m = 'a1b22' =~ /\d+/
println "${m.find()} ${m.group()}"
println(('a1b22' =~ /(\w)(\d+)/)[0])
println(('a1b22' =~ /\d+/).collect { it })
println(('none' =~ /\d/) ? 'found' : 'not')
println 'a-b-c'.replaceAll(/-(\w)/) { all, c -> c.toUpperCase() }
println((~/x+/).class.simpleName + (~'y').pattern())
if (('k=v' =~ /(\w)=(\w)/)) println 'truth'
def (all, k, v) = ('k=v' =~ /(\w)=(\w)/)[0]; println k + v
// expect: true
// expect: false
// expect: true 1
// expect: [a1, a, 1]
// expect: [1, 22]
// expect: not
// expect: aBC
// expect: Patterny
// expect: truth
// expect: kv
