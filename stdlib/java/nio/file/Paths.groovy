package java.nio.file

import sun.nio.fs.UnixPath

class Paths {
    static Path get(String first, String... more) { new UnixPath(([first] + (more as List)).findAll { it }.join('/')) }
    static Path get(URI uri) { new UnixPath(uri.path) }
}
