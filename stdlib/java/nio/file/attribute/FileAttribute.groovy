package java.nio.file.attribute

interface FileAttribute {
    String name()
    Object value()
}
