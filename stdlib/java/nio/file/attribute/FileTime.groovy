// java.nio.file.attribute.FileTime.
package java.nio.file.attribute

import java.time.Instant
import java.util.concurrent.TimeUnit

class FileTime implements Comparable<FileTime> {
    private final long millis
    private FileTime(long millis) { this.millis = millis }

    static FileTime fromMillis(long millis) { new FileTime(millis) }
    static FileTime from(Instant instant) { new FileTime(instant.toEpochMilli()) }
    static FileTime from(long value, TimeUnit unit) { new FileTime(unit.toMillis(value)) }

    long toMillis() { millis }
    long to(TimeUnit unit) { unit.convert(millis, TimeUnit.MILLISECONDS) }
    Instant toInstant() { Instant.ofEpochMilli(millis) }
    int compareTo(FileTime other) { millis <=> other.millis }
    boolean equals(Object other) { other instanceof FileTime && other.millis == millis }
    int hashCode() { millis.hashCode() }
    String toString() { toInstant().toString() }
}
