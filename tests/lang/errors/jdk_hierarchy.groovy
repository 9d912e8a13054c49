// Exceptions of the JDK are caught by the classes above them.
println([new NoSuchMethodError('a') instanceof LinkageError, new java.net.ConnectException('c') instanceof java.net.SocketException])
// expect: [true, true]
println([new java.nio.file.NoSuchFileException('f') instanceof java.nio.file.FileSystemException, new javax.net.ssl.SSLHandshakeException('s') instanceof IOException])
// expect: [true, true]
println([new java.security.NoSuchAlgorithmException('n') instanceof java.security.GeneralSecurityException, new java.util.zip.ZipException('z') instanceof IOException])
// expect: [true, true]
