package java.nio.file

import java.nio.charset.Charset
import java.nio.charset.StandardCharsets
import java.nio.file.attribute.FileAttribute
import java.nio.file.attribute.FileTime
import java.nio.file.attribute.PosixFilePermission
import java.util.stream.Stream
import sluice.Outside

/**
 * What can be done with the files that paths name.
 */
class Files {
    private static File there(Path path) {
        if (!path.toFile().exists()) throw new NoSuchFileException(path.toString())
        path.toFile()
    }
    static boolean exists(Path path, LinkOption... options) { path.toFile().exists() }
    static boolean notExists(Path path, LinkOption... options) { !path.toFile().exists() }
    static boolean isDirectory(Path path, LinkOption... options) { path.toFile().isDirectory() }
    static boolean isRegularFile(Path path, LinkOption... options) { path.toFile().isFile() }
    static boolean isReadable(Path path) { path.toFile().canRead() }
    static boolean isWritable(Path path) { path.toFile().canWrite() }
    static boolean isExecutable(Path path) { path.toFile().canExecute() }
    static boolean isHidden(Path path) { path.toFile().isHidden() }
    static boolean isSymbolicLink(Path path) { Outside.stat(path.toString())?.getAt(4) == 1 }
    static long size(Path path) { there(path).length() }

    static byte[] readAllBytes(Path path) { there(path).bytes }
    static String readString(Path path, Charset charset = StandardCharsets.UTF_8) { there(path).getText(charset.toString()) }
    static List readAllLines(Path path, Charset charset = StandardCharsets.UTF_8) { there(path).readLines(charset.toString()) }
    static Stream lines(Path path, Charset charset = StandardCharsets.UTF_8) { readAllLines(path, charset).stream() }
    static Path write(Path path, byte[] content, OpenOption... options) { put(path, content, options) }
    static Path write(Path path, Iterable lines, OpenOption... options) { write(path, lines, StandardCharsets.UTF_8, options) }
    static Path write(Path path, Iterable lines, Charset charset, OpenOption... options) {
        put(path, lines.collect { it + '\n' }.join('').getBytes(charset), options)
    }
    static Path writeString(Path path, CharSequence text, OpenOption... options) {
        writeString(path, text, StandardCharsets.UTF_8, options)
    }
    static Path writeString(Path path, CharSequence text, Charset charset, OpenOption... options) {
        put(path, text.toString().getBytes(charset), options)
    }
    private static Path put(Path path, byte[] content, OpenOption[] options) {
        File file = path.toFile()
        if (!appends(options) && file.exists()) file.text = ''
        file.append(content)
        path
    }
    private static boolean appends(OpenOption[] options) { options.any { it == StandardOpenOption.APPEND } }
    static BufferedReader newBufferedReader(Path path, Charset charset = StandardCharsets.UTF_8) { there(path).newReader(charset.toString()) }
    static BufferedWriter newBufferedWriter(Path path, OpenOption... options) { path.toFile().newWriter(appends(options)) }
    static InputStream newInputStream(Path path, OpenOption... options) { new FileInputStream(there(path)) }
    static OutputStream newOutputStream(Path path, OpenOption... options) { new FileOutputStream(path.toFile(), appends(options)) }

    static Path createFile(Path path, FileAttribute... attributes) {
        if (path.toFile().exists()) throw new FileAlreadyExistsException(path.toString())
        path.toFile().createNewFile()
        path
    }
    static Path createDirectory(Path path, FileAttribute... attributes) {
        if (path.toFile().exists()) throw new FileAlreadyExistsException(path.toString())
        if (!path.toFile().mkdir()) throw new NoSuchFileException(path.toString())
        path
    }
    static Path createDirectories(Path path, FileAttribute... attributes) {
        if (path.toFile().isFile()) throw new FileAlreadyExistsException(path.toString())
        path.toFile().mkdirs()
        path
    }
    static Path createTempFile(String prefix, String suffix, FileAttribute... attributes) { File.createTempFile((prefix ?: 'tmp').padRight(3, '0'), suffix).toPath() }
    static Path createTempFile(Path folder, String prefix, String suffix, FileAttribute... attributes) {
        File.createTempFile((prefix ?: 'tmp').padRight(3, '0'), suffix, folder.toFile()).toPath()
    }
    static Path createTempDirectory(String prefix, FileAttribute... attributes) { File.createTempDir((prefix ?: 'tmp').padRight(3, '0'), '').toPath() }

    static void delete(Path path) {
        there(path)
        if (!path.toFile().delete()) throw new DirectoryNotEmptyException(path.toString())
    }
    static boolean deleteIfExists(Path path) {
        if (!path.toFile().exists()) return false
        delete(path)
        true
    }
    static Path copy(Path from, Path to, CopyOption... options) {
        File source = there(from)
        free(to, options)
        if (source.isDirectory()) to.toFile().mkdir()
        else to.toFile().bytes = source.bytes
        to
    }
    static long copy(InputStream from, Path to, CopyOption... options) {
        free(to, options)
        to.toFile().bytes = from.bytes
        to.toFile().length()
    }
    static Path move(Path from, Path to, CopyOption... options) {
        File source = there(from)
        free(to, options)
        source.renameTo(to.toFile())
        to
    }
    private static void free(Path to, CopyOption[] options) {
        if (!to.toFile().exists()) return
        if (!options.any { it == StandardCopyOption.REPLACE_EXISTING }) throw new FileAlreadyExistsException(to.toString())
        to.toFile().delete()
    }
    static Stream list(Path path) { there(path).listFiles().collect { path.resolve(it.name) }.stream() }
    static Stream walk(Path path, FileVisitOption... options) {
        List all = [path]
        if (there(path).isDirectory()) path.toFile().eachFileRecurse { all << it.toPath() }
        all.stream()
    }
    static FileTime getLastModifiedTime(Path path, LinkOption... options) { FileTime.fromMillis(there(path).lastModified()) }
    static Path setLastModifiedTime(Path path, FileTime time) {
        there(path).setLastModified(time.toMillis())
        path
    }
    static Set getPosixFilePermissions(Path path, LinkOption... options) {
        there(path)
        int mode = Outside.stat(path.toString())[3]
        def all = PosixFilePermission.values() as List
        all.withIndex().findAll { permission, i -> mode & (0400 >> i) }.collect { it[0] } as Set
    }
    static Path setPosixFilePermissions(Path path, Set permissions) {
        there(path)
        int mode = 0
        PosixFilePermission.values().eachWithIndex { permission, i -> if (permissions.contains(permission)) mode |= 0400 >> i }
        Outside.change(path.toString(), mode, -1L)
        path
    }
}
