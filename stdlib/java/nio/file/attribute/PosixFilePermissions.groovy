// java.nio.file.attribute.PosixFilePermissions: sets of permissions as texts like rwxr-x---.
package java.nio.file.attribute

class PosixFilePermissions {
    static Set fromString(String text) {
        def all = PosixFilePermission.values()
        if (text.length() != all.length) throw new IllegalArgumentException('Invalid mode')
        def set = EnumSet.noneOf(PosixFilePermission)
        all.eachWithIndex { permission, i ->
            char letter = text.charAt(i)
            if (letter == 'rwx'.charAt(i % 3)) set.add(permission)
            else if (letter != '-' as char) throw new IllegalArgumentException('Invalid mode')
        }
        set
    }
    static String toString(Set permissions) {
        def all = PosixFilePermission.values() as List
        all.withIndex().collect { permission, i -> permissions.contains(permission) ? 'rwx'[i % 3] : '-' }.join('')
    }
}
