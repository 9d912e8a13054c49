package groovy.util

/**
 * Makes folders and files as a script describes them.
 */
class FileTreeBuilder {
    File baseDir

    FileTreeBuilder(File baseDir = new File('.')) { this.baseDir = baseDir }

    File file(String name, CharSequence text) {
        File made = new File(baseDir, name)
        made << text
        made
    }
    File file(String name, byte[] bytes) {
        File made = new File(baseDir, name)
        made.bytes = bytes
        made
    }
    File file(String name, File source) { file(name, source.bytes) }
    File file(String name, Closure body) {
        File made = new File(baseDir, name)
        Closure own = body.clone()
        own.delegate = made
        own.resolveStrategy = Closure.DELEGATE_FIRST
        own.call(made)
        made
    }
    File dir(String name) {
        File made = new File(baseDir, name)
        made.mkdirs()
        made
    }
    File dir(String name, Closure body) {
        File before = baseDir
        File made = dir(name)
        baseDir = made
        try {
            call(body)
        } finally {
            baseDir = before
        }
        made
    }
    File call(Closure body) {
        body.delegate = this
        body.resolveStrategy = Closure.DELEGATE_FIRST
        body.call()
        baseDir
    }
    Object methodMissing(String name, Object args) {
        List all = args as List
        if (all.size() != 1) return null
        if (all[0] instanceof Closure) return dir(name, (Closure) all[0])
        if (all[0] instanceof CharSequence) return file(name, all[0].toString())
        if (all[0] instanceof byte[]) return file(name, (byte[]) all[0])
        all[0] instanceof File ? file(name, (File) all[0]) : null
    }
}
