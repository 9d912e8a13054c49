package java.nio.file

enum LinkOption implements OpenOption, CopyOption { NOFOLLOW_LINKS }
