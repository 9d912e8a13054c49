package org.apache.commons.io

/**
 * The parts of a file's name.
 */
class FilenameUtils {
    static String getName(String path) { path?.substring(path.lastIndexOf('/') + 1) }
    static String getExtension(String path) {
        String name = getName(path)
        name == null ? null : name.contains('.') ? name.substring(name.lastIndexOf('.') + 1) : ''
    }
    static String removeExtension(String path) {
        String extension = getExtension(path)
        extension ? path.substring(0, path.length() - extension.length() - 1) : path
    }
    static String getBaseName(String path) { removeExtension(getName(path)) }
    static String getFullPath(String path) { path?.substring(0, path.lastIndexOf('/') + 1) }
}
