// What scripts ask of the machine's classes now and then: arraycopy, System.env, a loader, parser types, posix permissions.
import groovy.json.JsonParserType
import java.nio.file.attribute.*
import java.util.zip.Adler32

def a = [1, 2, 3] as int[], b = new int[3]
System.arraycopy(a, 0, b, 1, 2)
println(b as List)
// expect: [0, 1, 2]
System.arraycopy(a, 0, a, 1, 2)
println(a as List)
// expect: [1, 1, 2]
println([System.env.PATH != null, System.in != null, Thread.currentThread().contextClassLoader != null])
// expect: [true, true, true]
println([JsonParserType.values() as List, JsonParserType.valueOf('LAX')])
// expect: [[INDEX_OVERLAY, CHARACTER_SOURCE, LAX, CHAR_BUFFER], LAX]
println([PosixFilePermissions.fromString('rwxr-x---'), PosixFilePermissions.toString([PosixFilePermission.OWNER_READ] as Set)])
// expect: [[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE, GROUP_READ, GROUP_EXECUTE], r--------]
def sum = new Adler32()
sum.update('a'.bytes)
println sum.value
// expect: 6422626
def out = new ByteArrayOutputStream(), copy = new ByteArrayOutputStream()
out << 'abc'
out.writeTo(copy)
println copy
// expect: abc
println([FileTime.fromMillis(0), FileTime.fromMillis(5).toMillis(), java.security.SecureRandom.getInstance('SHA1PRNG').nextInt(1)])
// expect: [1970-01-01T00:00:00Z, 5, 0]
println((~/b/).asPredicate().test('abc'))
// expect: true
