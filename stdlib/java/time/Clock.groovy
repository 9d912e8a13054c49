// java.time.Clock: the time of the run, a fixed one, or one that is ahead of another.
package java.time

class Clock {
    final ZoneId zone
    private final Instant fixed
    private final Clock base
    private final Duration ahead

    protected Clock() { zone = ZoneId.systemDefault() }
    private Clock(ZoneId zone, Instant fixed, Clock base, Duration ahead) {
        this.zone = zone
        this.fixed = fixed
        this.base = base
        this.ahead = ahead
    }

    static Clock systemUTC() { system(ZoneOffset.UTC) }
    static Clock systemDefaultZone() { system(ZoneId.systemDefault()) }
    static Clock system(ZoneId zone) { new Clock(Objects.requireNonNull(zone, 'zone'), null, null, null) }
    static Clock fixed(Instant instant, ZoneId zone) {
        new Clock(Objects.requireNonNull(zone, 'zone'), Objects.requireNonNull(instant, 'fixedInstant'), null, null)
    }
    static Clock offset(Clock base, Duration by) {
        Objects.requireNonNull(base, 'baseClock')
        new Clock(base.zone, null, base, Objects.requireNonNull(by, 'offsetDuration'))
    }

    Clock withZone(ZoneId other) { new Clock(Objects.requireNonNull(other, 'zone'), fixed, base, ahead) }
    Instant instant() { fixed ?: (base ? base.instant().plus(ahead) : Instant.now()) }
    long millis() { instant().toEpochMilli() }
    String toString() {
        if (fixed != null) return "FixedClock[$fixed,$zone]"
        base != null ? "OffsetClock[$base,$ahead]" : "SystemClock[$zone]"
    }
}
