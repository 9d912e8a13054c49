// java.time.zone.ZoneRules: the offsets of a zone.
package java.time.zone

import java.time.*

class ZoneRules implements Serializable {
    private final ZoneId zone

    private ZoneRules(ZoneId zone) { this.zone = zone }

    static ZoneRules of(ZoneId zone) { new ZoneRules(zone) }

    private TimeZone getDates() { TimeZone.getTimeZone(zone) }

    boolean isFixedOffset() { zone.normalized() instanceof ZoneOffset }
    ZoneOffset getOffset(Instant at) { at.atZone(zone).offset }
    ZoneOffset getOffset(LocalDateTime at) { at.atZone(zone).offset }
    List<ZoneOffset> getValidOffsets(LocalDateTime at) {
        def first = at.atZone(zone)
        first.toLocalDateTime() == at ? [first.offset, first.withLaterOffsetAtOverlap().offset].unique() : []
    }
    boolean isValidOffset(LocalDateTime at, ZoneOffset offset) { offset in getValidOffsets(at) }
    boolean isDaylightSavings(Instant at) { dates.inDaylightTime(Date.from(at)) }
    Duration getDaylightSavings(Instant at) {
        Duration.ofSeconds((long) getOffset(at).totalSeconds - getStandardOffset(at).totalSeconds)
    }
    ZoneOffset getStandardOffset(Instant at) {
        isDaylightSavings(at) ? ZoneOffset.ofTotalSeconds(dates.rawOffset.intdiv(1000)) : getOffset(at)
    }
    boolean equals(Object other) { other instanceof ZoneRules && zone == other.@zone }
    int hashCode() { zone.hashCode() }
    String toString() { "ZoneRules[currentStandardOffset=${getStandardOffset(Instant.now())}]" }
}
