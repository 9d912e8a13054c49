def d = File.createTempDir()
new File(d, 'a/b').mkdirs()
new File(d, 'a/x.txt').text = '1'
new File(d, 'a/b/y.log').text = '22'
println d.list() as List
d.eachFileRecurse { println it.path - d.path }
d.eachFileRecurse(groovy.io.FileType.FILES) { println it.name }
new File(d, 'a').eachFileMatch(~/.*\.txt/) { println it.name }
new File(d, 'a').eachDir { println it.name }
println new File(d, 'a').delete()
println d.directorySize()
println d.deleteDir()
println d.exists()
// expect: [a]
// expect: /a
// expect: /a/b
// expect: /a/b/y.log
// expect: /a/x.txt
// expect: y.log
// expect: x.txt
// expect: x.txt
// expect: b
// expect: false
// expect: 3
// expect: true
// expect: false
