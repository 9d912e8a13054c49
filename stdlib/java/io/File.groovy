package java.io

import groovy.io.FileType
import groovy.io.FileVisitResult
import java.util.regex.Pattern
import sluice.Outside

/**
 * A path and what lies there. Relative ones are seen from the folder in which the pipeline works.
 */
class File implements Serializable, Comparable {
    public static final String separator = '/'
    public static final char separatorChar = '/' as char
    public static final String pathSeparator = ':'
    public static final char pathSeparatorChar = ':' as char
    private static int temporary = 0

    private final String place

    File(String path) {
        if (path == null) throw new NullPointerException()
        place = plain(path)
    }
    File(String parent, String child) { place = joined(parent, child) }
    File(File parent, String child) { place = joined(parent?.path, child) }
    File(URI uri) {
        if (uri.scheme != 'file') throw new IllegalArgumentException('URI scheme is not "file"')
        place = plain(uri.path)
    }

    private static String plain(String path) {
        String s = path.replaceAll('/+', '/')
        s.length() > 1 && s.endsWith('/') ? s.substring(0, s.length() - 1) : s
    }
    private static String joined(String parent, String child) {
        if (child == null) throw new NullPointerException()
        if (parent == null) return plain(child)
        plain(parent + '/' + child)
    }

    // --- the path

    String getPath() { place }
    String getName() { place.substring(place.lastIndexOf('/') + 1) }
    String getParent() {
        int slash = place.lastIndexOf('/')
        if (slash > 0) return place.substring(0, slash)
        slash == 0 && place.length() > 1 ? '/' : null
    }
    File getParentFile() {
        String above = getParent()
        above == null ? null : new File(above)
    }
    boolean isAbsolute() { place.startsWith('/') }
    String getAbsolutePath() { isAbsolute() ? place : place ? plain(Outside.folder() + '/' + place) : Outside.folder() }
    File getAbsoluteFile() { new File(getAbsolutePath()) }
    String getCanonicalPath() {
        List parts = []
        for (part in getAbsolutePath().split('/')) {
            if (part == '' || part == '.') continue
            if (part != '..') parts << part
            else if (parts) parts.remove(parts.size() - 1)
        }
        '/' + parts.join('/')
    }
    File getCanonicalFile() { new File(getCanonicalPath()) }
    URI toURI() { new URI('file', null, getAbsolutePath() + (isDirectory() && place != '/' ? '/' : ''), null) }
    URL toURL() { toURI().toURL() }
    Object toPath() { java.nio.file.Paths.get(place) }
    String toString() { place }
    boolean equals(Object other) { other instanceof File && other.path == place }
    int hashCode() { place.hashCode() ^ 1234321 }
    int numberAwareCompareTo(Comparable other) { compareTo(other) }
    int compareTo(Object other) { place.compareTo(other.path) }

    // --- what lies there

    private List look() { Outside.stat(place) }
    boolean exists() { look() != null && look()[0] != 3 }
    boolean isFile() { look()?.getAt(0) == 1 }
    boolean isDirectory() { look()?.getAt(0) == 2 }
    boolean isHidden() { getName().startsWith('.') }
    boolean canRead() { mode(0444) }
    boolean canWrite() { mode(0222) }
    boolean canExecute() { mode(0111) }
    private boolean mode(int bits) {
        List info = look()
        info != null && (info[3] & bits) != 0
    }
    long length() {
        List info = look()
        info == null ? 0L : info[1]
    }
    long size() { length() }
    long lastModified() {
        List info = look()
        info == null ? 0L : info[2]
    }
    long directorySize() {
        List info = look()
        if (info == null) throw new FileNotFoundException(getAbsolutePath())
        long sum = info[0] == 2 ? 0L : info[1]
        if (info[0] == 2) eachFileRecurse(FileType.FILES) { sum += it.length() }
        sum
    }

    String[] list() { Outside.list(place) as String[] }
    String[] list(FilenameFilter filter) {
        List names = Outside.list(place)
        names == null ? null : names.findAll { filter.accept(this, it) } as String[]
    }
    File[] listFiles() {
        List names = Outside.list(place)
        names == null ? null : names.collect { new File(this, it) } as File[]
    }
    File[] listFiles(FilenameFilter filter) {
        List names = Outside.list(place)
        names == null ? null : names.findAll { filter.accept(this, it) }.collect { new File(this, it) } as File[]
    }
    File[] listFiles(FileFilter filter) {
        File[] all = listFiles()
        all == null ? null : all.findAll { filter.accept(it) } as File[]
    }
    static File[] listRoots() { [new File('/')] as File[] }

    /** What JSON says of a file. */
    Map summary() {
        [directory: isDirectory(), file: isFile(), canonicalPath: getCanonicalPath(), hidden: isHidden(), path: place, name: getName(),
         absolute: isAbsolute(), absolutePath: getAbsolutePath(), parent: getParent()]
    }

    // --- changing

    boolean createNewFile() {
        if (look() != null) return false
        File above = getAbsoluteFile().parentFile
        if (above != null && !above.isDirectory()) throw new IOException('No such file or directory')
        Outside.write(place, '', null, false)
        true
    }
    boolean mkdir() { look() == null && (getAbsoluteFile().parentFile?.isDirectory()) ? Outside.makeDirs(place) : false }
    boolean mkdirs() { look() == null ? Outside.makeDirs(place) : false }
    boolean delete() {
        List info = look()
        if (info == null || (info[0] == 2 && !info[4] && Outside.list(place))) return false
        Outside.remove(place)
    }
    boolean deleteDir() {
        if (!exists()) return true
        isDirectory() && Outside.remove(place)
    }
    void deleteOnExit() {}
    boolean renameTo(File other) { look() != null && Outside.rename(place, other.path) }
    boolean renameTo(String other) { renameTo(new File((String) other)) }
    boolean setLastModified(long time) { Outside.change(place, -1, time) }
    boolean setExecutable(boolean on, boolean owner = true) { change(owner ? 0100 : 0111, on) }
    boolean setReadable(boolean on, boolean owner = true) { change(owner ? 0400 : 0444, on) }
    boolean setWritable(boolean on, boolean owner = true) { change(owner ? 0200 : 0222, on) }
    boolean setReadOnly() { change(0222, false) }
    private boolean change(int bits, boolean on) {
        List info = look()
        info != null && Outside.change(place, on ? info[3] | bits : info[3] & ~bits, -1L)
    }

    static File createTempFile(String prefix, String suffix) { createTempFile(prefix, suffix, null) }
    static File createTempFile(String prefix, String suffix, File folder) {
        if (prefix.length() < 3) throw new IllegalArgumentException("Prefix string \"$prefix\" too short: length must be at least 3")
        makeTemporary(prefix, suffix, folder)
    }
    private static File makeTemporary(String prefix, String suffix, File folder) {
        File made = null
        while (made == null || !made.createNewFile()) {
            String unique = new Random().nextLong().abs().toString() + (temporary++)
            made = new File(folder ?: new File(System.getProperty('java.io.tmpdir') ?: '/tmp'), prefix + unique + (suffix ?: '.tmp'))
        }
        made
    }
    static File createTempDir() { createTempDir('groovy-generated-', '-tmpdir') }
    static File createTempDir(String prefix, String suffix) {
        File made = makeTemporary(prefix, suffix, null)
        made.delete()
        made.mkdirs()
        made
    }

    // --- contents

    private InputStream open() { new FileInputStream(this) }
    String getText() { open().getText('UTF-8') }
    String getText(String charset) { open().getText(charset) }
    byte[] getBytes() { open().getBytes() }
    byte[] readBytes() { open().getBytes() }
    void setText(String text) { write(text) }
    void setText(String text, String charset) { write(text, charset) }
    void setBytes(byte[] bytes) { put(bytes, null, false) }
    void write(String text, String charset = null) { put(text, charset, false) }
    void append(Object text) { put(text, null, true) }
    void append(Object text, String charset) { put(text, charset, true) }
    File leftShift(Object text) {
        put(text, null, true)
        this
    }
    private void put(Object what, String charset, boolean append) {
        new FileOutputStream(this, append)
        if (what == null && !append) throw new NullPointerException()
        Object content = what instanceof Writable ? what.toString() : what
        if (!append && mark(charset)) content = mark(charset) + content
        Outside.write(place, content, charset, append)
    }

    BufferedReader newReader(String charset = 'UTF-8') { new BufferedReader(new InputStreamReader(open(), charset)) }
    BufferedInputStream newInputStream() { new BufferedInputStream(open()) }
    DataInputStream newDataInputStream() { new DataInputStream(open()) }
    BufferedWriter newWriter() { new BufferedWriter(new FileWriter(this)) }
    BufferedWriter newWriter(boolean append) { new BufferedWriter(new FileWriter(this, append)) }
    BufferedWriter newWriter(String charset, boolean append = false) {
        BufferedWriter writer = new BufferedWriter(new FileWriter(this, append, charset))
        if (!append) writer.write(mark(charset))
        writer
    }
    /** What a new file in that charset begins with: of the two UTF-16s that Java writes no mark for, Groovy does. */
    private static String mark(String charset) { charset?.toUpperCase() in ['UTF-16BE', 'UTF-16LE'] ? '\uFEFF' : '' }
    PrintWriter newPrintWriter() { new PrintWriter(newWriter()) }
    PrintWriter newPrintWriter(String charset) { new PrintWriter(newWriter(charset)) }
    BufferedOutputStream newOutputStream() { new BufferedOutputStream(new FileOutputStream(this)) }
    DataOutputStream newDataOutputStream() { new DataOutputStream(new FileOutputStream(this)) }

    Object withReader(String charset = 'UTF-8', Closure body) { newReader(charset).withReader(body) }
    Object withInputStream(Closure body) { newInputStream().withStream(body) }
    Object withDataInputStream(Closure body) { newDataInputStream().withStream(body) }
    Object withWriter(Closure body) { newWriter().withWriter(body) }
    Object withWriter(String charset, Closure body) { newWriter(charset).withWriter(body) }
    Object withWriterAppend(Closure body) { newWriter(true).withWriter(body) }
    Object withWriterAppend(String charset, Closure body) { newWriter(charset, true).withWriter(body) }
    Object withPrintWriter(Closure body) { newPrintWriter().withPrintWriter(body) }
    Object withPrintWriter(String charset, Closure body) { newPrintWriter(charset).withPrintWriter(body) }
    Object withOutputStream(Closure body) { newOutputStream().withStream(body) }
    Object withDataOutputStream(Closure body) { newDataOutputStream().withStream(body) }

    List readLines(String charset = 'UTF-8') { newReader(charset).readLines() }
    /** What Groovy goes through a file by: its lines. */
    Iterator iterator() { readLines().iterator() }
    Object eachLine(Closure body) { newReader().eachLine(body) }
    Object eachLine(int first, Closure body) { newReader().eachLine(first, body) }
    Object eachLine(String charset, Closure body) { newReader(charset).eachLine(body) }
    Object eachLine(String charset, int first, Closure body) { newReader(charset).eachLine(first, body) }
    Object splitEachLine(String regex, Closure body) { newReader().splitEachLine(regex, body) }
    Object splitEachLine(Pattern regex, Closure body) { newReader().splitEachLine(regex, body) }
    Object splitEachLine(String regex, String charset, Closure body) { newReader(charset).splitEachLine(regex, body) }
    void eachByte(Closure body) { getBytes().each(body) }
    void eachByte(int length, Closure body) { open().eachByte(length, body) }
    Object filterLine(Closure test) { newReader().filterLine(test) }
    Object filterLine(String charset, Closure test) { newReader(charset).filterLine(test) }
    void filterLine(Writer out, Closure test) { newReader().filterLine(out, test) }
    void filterLine(Writer out, String charset, Closure test) { newReader(charset).filterLine(out, test) }
    File asWritable() { this }
    File asWritable(String charset) { this }
    Object newObjectInputStream() { serialized() }
    Object newObjectOutputStream() { serialized() }
    Object withObjectInputStream(Closure body) { serialized() }
    Object withObjectOutputStream(Closure body) { serialized() }
    Object eachObject(Closure body) { serialized() }
    private Object serialized() {
        throw new UnsupportedOperationException('Java serialization is not available: write JSON or text (writeJSON, JsonOutput.toJson) instead')
    }

    // --- walking

    private void checkFolder() {
        if (!exists()) throw new FileNotFoundException(getAbsolutePath())
        if (!isDirectory())
            throw new IllegalArgumentException('The provided File object is not a directory: ' + getAbsolutePath())
    }
    private static boolean fits(FileType type, File f) {
        type == null || type == FileType.ANY || (type == FileType.DIRECTORIES ? f.isDirectory() : f.isFile())
    }

    void eachFile(FileType type = FileType.ANY, Closure body) {
        checkFolder()
        for (f in listFiles()) if (fits(type, f)) body.call(f)
    }
    void eachDir(Closure body) { eachFile(FileType.DIRECTORIES, body) }
    void eachFileRecurse(FileType type = FileType.ANY, Closure body) {
        checkFolder()
        for (File f in listFiles()) {
            if (f.isDirectory()) {
                if (type != FileType.FILES) body.call(f)
                f.eachFileRecurse(type, body)
            } else if (type != FileType.DIRECTORIES) {
                body.call(f)
            }
        }
    }
    void eachDirRecurse(Closure body) { eachFileRecurse(FileType.DIRECTORIES, body) }
    void eachFileMatch(Object filter, Closure body) { eachFileMatch(FileType.ANY, filter, body) }
    void eachFileMatch(FileType type, Object filter, Closure body) {
        checkFolder()
        for (f in listFiles()) if (fits(type, f) && matches(filter, f.name)) body.call(f)
    }
    void eachDirMatch(Object filter, Closure body) { eachFileMatch(FileType.DIRECTORIES, filter, body) }
    private static boolean matches(Object filter, Object value) {
        switch (value) {
            case filter: return true
        }
        false
    }

    void traverse(Closure body) { traverse([:], body) }
    void traverse(Map options) { traverse(options, options.remove('visit')) }
    void traverse(Map options, Closure visit) {
        Object depth = options.remove('maxDepth')
        if (options.preRoot && options.preDir) {
            Object answer = options.preDir.call(this)
            if (answer == FileVisitResult.TERMINATE || answer == FileVisitResult.SKIP_SUBTREE) return
        }
        Object end = walk(options, visit, depth == null ? -1 : depth as int)
        if (options.visitRoot && options.type != FileType.FILES && visit && wanted(options, this) &&
            visit.call(this) == FileVisitResult.TERMINATE) return
        if (options.postRoot && options.postDir && end != FileVisitResult.TERMINATE) options.postDir.call(this)
    }

    /** TERMINATE, or what does not matter. */
    private Object walk(Map options, Closure visit, int depth) {
        checkFolder()
        Object type = options.type
        List all = listFiles().toList()
        if (options.sort) all = all.sort(options.sort)
        for (File f in all) {
            boolean folder = f.isDirectory()
            if (type != (folder ? FileType.FILES : FileType.DIRECTORIES) && visit && wanted(options, f)) {
                Object seen = visit.call(f)
                if (seen == FileVisitResult.SKIP_SIBLINGS) break
                if (seen == FileVisitResult.TERMINATE) return seen
            }
            if (!folder || depth == 0) continue
            Object before = options.preDir?.call(f)
            if (before == FileVisitResult.SKIP_SIBLINGS) break
            if (before == FileVisitResult.TERMINATE) return before
            if (before != FileVisitResult.SKIP_SUBTREE && f.walk(options, visit, depth - 1) == FileVisitResult.TERMINATE)
                return FileVisitResult.TERMINATE
            Object after = options.postDir?.call(f)
            if (after == FileVisitResult.SKIP_SIBLINGS) break
            if (after == FileVisitResult.TERMINATE) return after
        }
        FileVisitResult.CONTINUE
    }

    private static boolean wanted(Map options, File f) {
        if (options.filter != null && options.nameFilter != null)
            throw new IllegalArgumentException("Can't set both 'filter' and 'nameFilter'")
        if (options.excludeFilter != null && options.excludeNameFilter != null)
            throw new IllegalArgumentException("Can't set both 'excludeFilter' and 'excludeNameFilter'")
        if (options.filter != null && !matches(options.filter, f)) return false
        if (options.nameFilter != null && !matches(options.nameFilter, f.name)) return false
        if (options.excludeFilter != null && matches(options.excludeFilter, f)) return false
        !(options.excludeNameFilter != null && matches(options.excludeNameFilter, f.name))
    }
}
