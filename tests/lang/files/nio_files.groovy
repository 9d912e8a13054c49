import java.nio.file.*
def d = Files.createTempDirectory('abc')
def f = d.resolve('x.txt')
Files.write(f, 'hello'.bytes)
println Files.exists(f)
println new String(Files.readAllBytes(f))
println Files.size(f)
f << ' world'
println f.text
Files.write(f, ['l1', 'l2'])
println Files.readAllLines(f)
Files.copy(f, d.resolve('y.txt'), StandardCopyOption.REPLACE_EXISTING)
println d.toFile().list().sort()
try { Files.delete(d.resolve('nope')) } catch (NoSuchFileException e) { println e.message.endsWith('nope') }
try { Files.createFile(f) } catch (FileAlreadyExistsException e) { println 'there' }
println d.toFile().deleteDir()
// expect: true
// expect: hello
// expect: 5
// expect: hello world
// expect: [l1, l2]
// expect: [x.txt, y.txt]
// expect: true
// expect: there
// expect: true
