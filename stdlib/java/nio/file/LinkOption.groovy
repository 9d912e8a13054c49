package java.nio.file

enum LinkOption { NOFOLLOW_LINKS }
