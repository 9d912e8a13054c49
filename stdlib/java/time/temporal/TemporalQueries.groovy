// java.time.temporal.TemporalQueries: what dates and times can be asked for; null where they do not have it.
package java.time.temporal

import java.time.*
import java.time.chrono.IsoChronology

class TemporalQueries {
    private static precisionOf(t) {
        if (t instanceof LocalDate || t instanceof DayOfWeek) return ChronoUnit.DAYS
        if (t instanceof YearMonth || t instanceof Month) return ChronoUnit.MONTHS
        if (t instanceof Year) return ChronoUnit.YEARS
        t instanceof ZoneOffset ? null : ChronoUnit.NANOS
    }
    private static offsetOf(t) {
        t.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.ofTotalSeconds(t.get(ChronoField.OFFSET_SECONDS)) : null
    }
    private static zoneIdOf(t) { t instanceof ZonedDateTime ? t.zone : null }
    private static chronologyOf(t) {
        boolean clock = t instanceof LocalTime || t instanceof Instant || t instanceof DayOfWeek || t instanceof ZoneOffset
        clock ? null : IsoChronology.INSTANCE
    }

    static TemporalQuery precision() { { t -> precisionOf(t) } as TemporalQuery }
    static TemporalQuery zoneId() { { t -> zoneIdOf(t) } as TemporalQuery }
    static TemporalQuery offset() { { t -> offsetOf(t) } as TemporalQuery }
    static TemporalQuery zone() { { t -> zoneIdOf(t) ?: offsetOf(t) } as TemporalQuery }
    static TemporalQuery chronology() { { t -> chronologyOf(t) } as TemporalQuery }
    static TemporalQuery localDate() {
        { t -> t.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.ofEpochDay(t.getLong(ChronoField.EPOCH_DAY)) : null } as TemporalQuery
    }
    static TemporalQuery localTime() {
        { t -> t.isSupported(ChronoField.NANO_OF_DAY) ? LocalTime.ofNanoOfDay(t.getLong(ChronoField.NANO_OF_DAY)) : null } as TemporalQuery
    }
}
