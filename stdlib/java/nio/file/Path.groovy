package java.nio.file

/**
 * A path, without looking at what is there.
 */
class Path implements Comparable, Iterable {
    private static final List WALKS = ['eachFile', 'eachDir', 'eachFileRecurse', 'eachDirRecurse', 'eachFileMatch', 'eachDirMatch', 'traverse']

    private String text

    Path(String text) {
        String plain = text.replaceAll('/+', '/')
        this.text = plain.length() > 1 && plain.endsWith('/') ? plain.substring(0, plain.length() - 1) : plain
    }
    static Path of(String first, String... more) { Paths.get(first, more) }

    private List parts() { text ? text.split('/').findAll { it } : [''] }
    boolean isAbsolute() { text.startsWith('/') }
    Path getFileName() { parts() ? new Path(parts()[-1]) : null }
    Path getParent() {
        String above = new File(text).parent
        above == null ? null : new Path(above)
    }
    Path getRoot() { isAbsolute() ? new Path('/') : null }
    int getNameCount() { parts().size() }
    Path getName(int index) { subpath(index, index + 1) }
    Path subpath(int from, int to) {
        if (from < 0 || from >= to || to > nameCount) throw new IllegalArgumentException()
        new Path(parts().subList(from, to).join('/'))
    }
    private static String named(Object other) {
        if (other == null) throw new NullPointerException()
        other.toString()
    }
    Path resolve(Object other) {
        String name = named(other)
        name.startsWith('/') ? new Path(name) : new Path(name ? (text ? text + '/' + name : name) : text)
    }
    Path resolveSibling(Object other) { getParent() == null ? new Path(other.toString()) : getParent().resolve(other) }
    Path normalize() {
        List all = []
        for (part in parts()) {
            if (part == '.') continue
            if (part == '..' && all && all[-1] != '..') all.remove(all.size() - 1)
            else if (part != '..' || !isAbsolute()) all << part
        }
        new Path((isAbsolute() ? '/' : '') + all.join('/'))
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
        new Path((['..'] * mine.size() + its).join('/'))
    }
    boolean startsWith(Object other) {
        if (!named(other)) return text == ''
        List its = new Path(other.toString()).parts()
        isAbsolute() == other.toString().startsWith('/') && parts().take(its.size()) == its
    }
    boolean endsWith(Object other) {
        if (!named(other) || other.toString().startsWith('/')) return text == other.toString()
        List its = new Path(other.toString()).parts()
        parts().takeRight(its.size()) == its
    }
    Path toAbsolutePath() { new Path(new File(text).absolutePath) }
    Path toRealPath(Object... options) {
        if (!new File(text).exists()) throw new NoSuchFileException(text)
        new Path(new File(text).canonicalPath)
    }
    File toFile() { new File(text) }
    URI toUri() { toFile().toURI() }
    Iterator iterator() { parts().collect { new Path(it) }.iterator() }
    String toString() { text }
    boolean equals(Object other) { other instanceof Path && other.toString() == text }
    int hashCode() { text.hashCode() }
    int compareTo(Object other) { text <=> named(other) }

    /** What Groovy adds is what files have; walks give paths. */
    Object methodMissing(String name, Object args) {
        List all = args as List
        if (name in WALKS && all && all[-1] instanceof Closure) {
            Closure body = all[-1]
            all = all[0..<-1] + [{ File file -> body.call(file.toPath()) }]
        }
        toFile().invokeMethod(name, all as Object[])
    }
    long size() {
        if (!toFile().exists()) throw new NoSuchFileException(text)
        toFile().length()
    }
    String getText(String charset = 'UTF-8') { toFile().getText(charset) }
    void setText(String content) { toFile().setText(content) }
    void setBytes(byte[] content) { toFile().setBytes(content) }
    byte[] getBytes() { toFile().getBytes() }
}
