package java.nio.file

enum FileVisitOption { FOLLOW_LINKS }
