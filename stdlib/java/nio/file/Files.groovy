package java.nio.file

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
    static boolean exists(Path path, Object... options) { path.toFile().exists() }
    static boolean notExists(Path path, Object... options) { !path.toFile().exists() }
    static boolean isDirectory(Path path, Object... options) { path.toFile().isDirectory() }
    static boolean isRegularFile(Path path, Object... options) { path.toFile().isFile() }
    static boolean isReadable(Path path) { path.toFile().canRead() }
    static boolean isWritable(Path path) { path.toFile().canWrite() }
    static boolean isExecutable(Path path) { path.toFile().canExecute() }
    static boolean isHidden(Path path) { path.toFile().isHidden() }
    static boolean isSymbolicLink(Path path) { Outside.stat(path.toString())?.getAt(4) == 1 }
    static long size(Path path) { there(path).length() }

    static byte[] readAllBytes(Path path) { there(path).bytes }
    static String readString(Path path, Object charset = 'UTF-8') { there(path).getText(charset.toString()) }
    static List readAllLines(Path path, Object charset = 'UTF-8') { there(path).readLines(charset.toString()) }
    static Stream lines(Path path, Object charset = 'UTF-8') { readAllLines(path, charset).stream() }
    static Path write(Path path, Object content, Object... options) {
        boolean append = options.any { it.toString() == 'APPEND' }
        Object what = content instanceof Iterable && !(content instanceof byte[]) ? content.collect { it + '\n' }.join('') : content
        File file = path.toFile()
        if (!append && file.exists()) file.text = ''
        if (what instanceof byte[]) file.append(what)
        else file.append(what.toString())
        path
    }
    static Path writeString(Path path, Object content, Object... options) { write(path, content.toString(), options) }
    static BufferedReader newBufferedReader(Path path, Object charset = 'UTF-8') { there(path).newReader(charset.toString()) }
    static BufferedWriter newBufferedWriter(Path path, Object... options) { path.toFile().newWriter(options.any { it.toString() == 'APPEND' }) }
    static InputStream newInputStream(Path path, Object... options) { new FileInputStream(there(path)) }
    static OutputStream newOutputStream(Path path, Object... options) { new FileOutputStream(path.toFile(), options.any { it.toString() == 'APPEND' }) }

    static Path createFile(Path path, Object... attributes) {
        if (path.toFile().exists()) throw new FileAlreadyExistsException(path.toString())
        path.toFile().createNewFile()
        path
    }
    static Path createDirectory(Path path, Object... attributes) {
        if (path.toFile().exists()) throw new FileAlreadyExistsException(path.toString())
        if (!path.toFile().mkdir()) throw new NoSuchFileException(path.toString())
        path
    }
    static Path createDirectories(Path path, Object... attributes) {
        if (path.toFile().isFile()) throw new FileAlreadyExistsException(path.toString())
        path.toFile().mkdirs()
        path
    }
    static Path createTempFile(String prefix, String suffix, Object... attributes) { File.createTempFile((prefix ?: 'tmp').padRight(3, '0'), suffix).toPath() }
    static Path createTempFile(Path folder, String prefix, String suffix, Object... attributes) {
        File.createTempFile((prefix ?: 'tmp').padRight(3, '0'), suffix, folder.toFile()).toPath()
    }
    static Path createTempDirectory(String prefix, Object... attributes) { File.createTempDir((prefix ?: 'tmp').padRight(3, '0'), '').toPath() }

    static void delete(Path path) {
        there(path)
        if (!path.toFile().delete()) throw new DirectoryNotEmptyException(path.toString())
    }
    static boolean deleteIfExists(Path path) {
        if (!path.toFile().exists()) return false
        delete(path)
        true
    }
    static Path copy(Path from, Path to, Object... options) {
        File source = there(from)
        free(to, options)
        if (source.isDirectory()) to.toFile().mkdir()
        else to.toFile().bytes = source.bytes
        to
    }
    static long copy(InputStream from, Path to, Object... options) {
        free(to, options)
        to.toFile().bytes = from.bytes
        to.toFile().length()
    }
    static Path move(Path from, Path to, Object... options) {
        File source = there(from)
        free(to, options)
        source.renameTo(to.toFile())
        to
    }
    private static void free(Path to, Object[] options) {
        if (!to.toFile().exists()) return
        if (!options.any { it.toString() == 'REPLACE_EXISTING' }) throw new FileAlreadyExistsException(to.toString())
        to.toFile().delete()
    }
    static Stream list(Path path) { there(path).listFiles().collect { path.resolve(it.name) }.stream() }
    static Stream walk(Path path, Object... options) {
        List all = [path]
        if (there(path).isDirectory()) path.toFile().eachFileRecurse { all << new Path(it.path) }
        all.stream()
    }
    static FileTime getLastModifiedTime(Path path, Object... options) { FileTime.fromMillis(there(path).lastModified()) }
    static Path setLastModifiedTime(Path path, FileTime time) {
        there(path).setLastModified(time.toMillis())
        path
    }
    static Set getPosixFilePermissions(Path path, Object... options) {
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
