package sun.nio.fs

import java.nio.file.LinkOption
import java.nio.file.NoSuchFileException
import java.nio.file.Path

/**
 * A path, without looking at what is there.
 */
class UnixPath implements Path {
    private static final List WALKS = ['eachFile', 'eachDir', 'eachFileRecurse', 'eachDirRecurse', 'eachFileMatch', 'eachDirMatch', 'traverse']
    private static final List OF_FILES = WALKS + ['append', 'asWritable', 'deleteDir', 'eachByte', 'eachLine', 'eachObject', 'filterLine',
        'getBytes', 'getText', 'leftShift', 'newDataInputStream', 'newDataOutputStream', 'newInputStream', 'newObjectInputStream',
        'newObjectOutputStream', 'newOutputStream', 'newPrintWriter', 'newReader', 'newWriter', 'readBytes', 'readLines', 'renameTo',
        'setBytes', 'setText', 'splitEachLine', 'withDataInputStream', 'withDataOutputStream', 'withInputStream',
        'withObjectInputStream', 'withObjectOutputStream', 'withOutputStream', 'withPrintWriter', 'withReader', 'withWriter',
        'withWriterAppend', 'write']

    private String text

    UnixPath(String text) {
        String plain = text.replaceAll('/+', '/')
        this.text = plain.length() > 1 && plain.endsWith('/') ? plain.substring(0, plain.length() - 1) : plain
    }
    private List parts() { text ? text.split('/').findAll { it } : [''] }
    boolean isAbsolute() { text.startsWith('/') }
    Path getFileName() { parts() ? new UnixPath(parts()[-1]) : null }
    Path getParent() {
        String above = new File(text).parent
        above == null ? null : new UnixPath(above)
    }
    Path getRoot() { isAbsolute() ? new UnixPath('/') : null }
    int getNameCount() { parts().size() }
    Path getName(int index) { subpath(index, index + 1) }
    Path subpath(int from, int to) {
        if (from < 0 || from >= to || to > nameCount) throw new IllegalArgumentException()
        new UnixPath(parts().subList(from, to).join('/'))
    }
    private static String named(Object other) {
        if (other == null) throw new NullPointerException()
        other.toString()
    }
    Path resolve(Path other) { resolve(named(other)) }
    Path resolve(String other) {
        if (named(other).startsWith('/')) return new UnixPath(other)
        new UnixPath(other ? (text ? text + '/' + other : other) : text)
    }
    Path resolveSibling(Path other) { resolveSibling(named(other)) }
    Path resolveSibling(String other) {
        getParent() == null ? new UnixPath(named(other)) : getParent().resolve(other)
    }
    Path normalize() {
        List all = []
        for (part in parts()) {
            if (part == '.') continue
            if (part == '..' && all && all[-1] != '..') all.remove(all.size() - 1)
            else if (part != '..' || !isAbsolute()) all << part
        }
        new UnixPath((isAbsolute() ? '/' : '') + all.join('/'))
    }
    Path relativize(Path other) {
        if (isAbsolute() != other.isAbsolute()) throw new IllegalArgumentException("'other' is different type of Path")
        if (!text) return other
        List mine = normalize().parts() - '', its = other.normalize().parts() - ''
        while (mine && its && mine[0] == its[0]) {
            mine = mine.drop(1)
            its = its.drop(1)
        }
        if (mine.contains('..')) throw new IllegalArgumentException("Unable to compute relative  path from $this to $other")
        new UnixPath((['..'] * mine.size() + its).join('/'))
    }
    boolean startsWith(Path other) { startsWith(named(other)) }
    boolean startsWith(String other) {
        if (named(other).isEmpty()) return text == ''
        List its = new UnixPath(other).parts()
        isAbsolute() == other.startsWith('/') && parts().take(its.size()) == its
    }
    boolean endsWith(Path other) { endsWith(named(other)) }
    boolean endsWith(String other) {
        if (named(other).isEmpty() || other.startsWith('/')) return text == other
        List its = new UnixPath(other).parts()
        parts().takeRight(its.size()) == its
    }
    Path toAbsolutePath() { new UnixPath(new File(text).absolutePath) }
    Path toRealPath(LinkOption... options) {
        if (options == null) throw new NullPointerException()
        if (!new File(text).exists()) throw new NoSuchFileException(text)
        new UnixPath(new File(text).canonicalPath)
    }
    File toFile() { new File(text) }
    URI toUri() { new URI(toFile().toURI().toString().replaceFirst('file:', 'file://')) }
    Iterator iterator() { parts().collect { new UnixPath(it) }.iterator() }
    String toString() { text }
    boolean equals(Object other) { other instanceof Path && other.toString() == text }
    int hashCode() { text.hashCode() }
    int compareTo(Object other) {
        if (other == null) throw new NullPointerException()
        if (!(other instanceof Path)) throw new ClassCastException("class ${other.getClass().name} cannot be cast to class java.nio.file.Path")
        text.compareTo(other.toString())
    }

    /** What Groovy adds is what files have; walks give paths. */
    Object methodMissing(String name, Object args) {
        List all = args as List
        if (!(name in OF_FILES)) throw new MissingMethodException(name, UnixPath, args)
        if (name in WALKS && all && all[-1] instanceof Closure) {
            Closure body = all[-1]
            all = all[0..<-1] + [{ File file -> body.call(file.toPath()) }]
        }
        existing { it.invokeMethod(name, all as Object[]) }
    }
    private Object existing(Closure call) {
        try {
            return call(toFile())
        } catch (FileNotFoundException e) {
            throw toFile().exists() ? e : new NoSuchFileException(text)
        }
    }
    long size() {
        if (!toFile().exists()) throw new NoSuchFileException(text)
        toFile().length()
    }
    String getText(String charset = 'UTF-8') { existing { it.getText(charset) } }
    void setText(String content) { toFile().setText(content) }
    void setBytes(byte[] content) { toFile().setBytes(content) }
    byte[] getBytes() { existing { it.getBytes() } }
}
