package groovy.io

enum FileType { FILES, DIRECTORIES, ANY }
