package java.net

/**
 * file: addresses.
 */
class FileURLConnection extends URLConnection {
    FileURLConnection(URL url) { super(url) }

    private File file() { new File(URLDecoder.decode(url.path.replace('+', '%2B'), 'UTF-8')) }
    void connect() {}
    InputStream getInputStream() { new FileInputStream(file()) }
    int getContentLength() { file().length() as int }
    long getLastModified() { file().lastModified() }
}
