package org.apache.commons.io

/**
 * Whole files and folders at once.
 */
class FileUtils {
    static String readFileToString(File file, Object charset = 'UTF-8') { file.getText(charset.toString()) }
    static byte[] readFileToByteArray(File file) { file.bytes }
    static List readLines(File file, Object charset = 'UTF-8') { file.readLines(charset.toString()) }
    static void writeStringToFile(File file, String text, Object charset = 'UTF-8') {
        file.absoluteFile.parentFile?.mkdirs()
        file.write(text, charset.toString())
    }
    static void writeByteArrayToFile(File file, byte[] bytes) {
        file.absoluteFile.parentFile?.mkdirs()
        file.bytes = bytes
    }
    static void copyFile(File from, File to) { writeByteArrayToFile(to, from.bytes) }
    static void copyFileToDirectory(File from, File folder) { copyFile(from, new File(folder, from.name)) }
    static void copyDirectory(File from, File to) {
        to.mkdirs()
        for (File file in from.listFiles()) {
            if (file.isDirectory()) copyDirectory(file, new File(to, file.name))
            else copyFile(file, new File(to, file.name))
        }
    }
    static void moveFile(File from, File to) { from.renameTo(to) }
    static void deleteDirectory(File folder) { folder.deleteDir() }
    static boolean deleteQuietly(File file) { file != null && (file.isDirectory() ? file.deleteDir() : file.delete()) }
    static void cleanDirectory(File folder) { for (File file in folder.listFiles()) deleteQuietly(file) }
    static void forceMkdir(File folder) { folder.mkdirs() }
    static void touch(File file) { if (!file.createNewFile()) file.setLastModified(System.currentTimeMillis()) }
    static long sizeOfDirectory(File folder) { folder.directorySize() }
    static File getTempDirectory() { new File(System.getProperty('java.io.tmpdir')) }
}
