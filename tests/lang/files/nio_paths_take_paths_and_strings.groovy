// A Path is an interface; its methods take paths and Strings, and the rest is what Groovy adds to paths, not what files have.
import java.nio.file.*

def tell = { Closure call ->
    try {
        println call()
    } catch (MissingMethodException e) {
        println e.message.readLines()[0]
    } catch (Exception e) {
        println e.class.name
    }
}
def path = Paths.get('/a/b/c')
println([Path.isInterface(), path.class.name, path instanceof Path, Path.of('x', 'y')])
tell { path.resolve(new File('d')) }
tell { path.resolve("${'d'}") }
tell { path.resolve(Paths.get('d')) }
tell { path.endsWith(1) }
tell { path.startsWith(null) }
tell { path.resolveSibling(new StringBuilder('d')) }
tell { path.compareTo('/a') }
tell { path.compareTo(Paths.get('/a')) > 0 }
tell { path.getName() }
tell { path.exists() }
tell { path.foo(1) }
tell { path.text }
tell { path.readLines() }
tell { path.toUri() }
def folder = File.createTempDir()
new File(folder, 'x').text = 'one\ntwo'
tell { def found = []; folder.toPath().eachFile { found << it.fileName.toString() }; found }
tell { folder.toPath().resolve('x').readLines() }
folder.deleteDir()
// expect: [true, sun.nio.fs.UnixPath, true, x/y]
// expect: No signature of method: sun.nio.fs.UnixPath.resolve() is applicable for argument types: (java.io.File) values: [d]
// expect: /a/b/c/d
// expect: /a/b/c/d
// expect: No signature of method: sun.nio.fs.UnixPath.endsWith() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: java.lang.NullPointerException
// expect: No signature of method: sun.nio.fs.UnixPath.resolveSibling() is applicable for argument types: (java.lang.StringBuilder) values: [d]
// expect: java.lang.ClassCastException
// expect: true
// expect: No signature of method: sun.nio.fs.UnixPath.getName() is applicable for argument types: () values: []
// expect: No signature of method: sun.nio.fs.UnixPath.exists() is applicable for argument types: () values: []
// expect: No signature of method: sun.nio.fs.UnixPath.foo() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: java.nio.file.NoSuchFileException
// expect: java.nio.file.NoSuchFileException
// expect: file:///a/b/c
// expect: [x]
// expect: [one, two]
