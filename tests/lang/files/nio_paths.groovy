import java.nio.file.*
def p = Paths.get('/a/b', 'c.txt')
println "$p $p.fileName $p.parent $p.nameCount ${p.getName(1)}"
println Paths.get('a').resolve('b').resolve('/c')
println Paths.get('/a/../b/./c').normalize()
println Paths.get('/a/b').relativize(Paths.get('/a/c/d'))
println p.startsWith('/a') && p.endsWith('c.txt')
println new File('x/y').toPath().fileName
// expect: /a/b/c.txt c.txt /a/b 3 b
// expect: /c
// expect: /b/c
// expect: ../c/d
// expect: true
// expect: y
