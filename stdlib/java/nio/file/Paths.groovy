package java.nio.file

class Paths {
    static Path get(String first, String... more) { new Path(([first] + (more as List)).findAll { it }.join('/')) }
    static Path get(URI uri) { new Path(uri.path) }
}
