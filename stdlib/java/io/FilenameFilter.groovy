package java.io

interface FilenameFilter {
    boolean accept(File folder, String name)
}
