println new File('a/b', 'c').path
println new File('/x/../y').canonicalPath
println new File('/x//y/').path
println new File('/x/y.txt').name + ' ' + new File('/x/y.txt').parent + ' ' + new File('x').parent
println new File(new File('/p'), 'q') == new File('/p/q')
println new File('rel').isAbsolute()
println new File('/tmp/x y.txt').toURI()
println File.separator
println([new File('b'), new File('a')].sort())
// expect: a/b/c
// expect: /y
// expect: /x/y
// expect: y.txt /x null
// expect: true
// expect: false
// expect: file:/tmp/x%20y.txt
// expect: /
// expect: [a, b]
