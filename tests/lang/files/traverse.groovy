import groovy.io.FileType
import groovy.io.FileVisitResult
def d = File.createTempDir()
['a/one.txt', 'a/b/two.txt', 'c/three.log'].each { def f = new File(d, it); f.parentFile.mkdirs(); f.text = it }
def seen = []
d.traverse(type: FileType.FILES, nameFilter: ~/.*\.txt/, sort: { x, y -> x.name <=> y.name }) { seen << it.name }
println seen
seen = []
d.traverse(type: FileType.FILES, preDir: { if (it.name == 'a') FileVisitResult.SKIP_SUBTREE }) { seen << it.name }
println seen
seen = []
d.traverse(maxDepth: 0, visitRoot: true, sort: { x, y -> x.name <=> y.name }) { seen << it.path - d.path }
println seen
d.deleteDir()
// expect: [two.txt, one.txt]
// expect: [three.log]
// expect: [/a, /c, ]
