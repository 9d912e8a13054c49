package java.io

interface FileFilter {
    boolean accept(File file)
}
