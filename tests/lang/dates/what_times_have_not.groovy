// Each kind of time has its own units and zones: an Instant no hours, a LocalDateTime no milliseconds, an OffsetDateTime no zone.
import java.time.*
def has = { what, name, Object... a -> try { what."$name"(*a); println "$name: yes" } catch (MissingMethodException e) { println "$name: no" } catch (e) { println "$name: $e" } }
def zoned = ZonedDateTime.of(2020, 1, 1, 1, 1, 1, 1, ZoneId.of('UTC'))
has(zoned.toInstant(), 'plusHours', 1)
has(zoned.toInstant(), 'plusMillis', 1)
has(zoned.toLocalDateTime(), 'plusMillis', 1)
has(zoned.toLocalDateTime(), 'toInstant')
has(zoned.toOffsetDateTime(), 'getZone')
has(zoned.toOffsetDateTime(), 'toZonedDateTime')
has(zoned, 'toZonedDateTime')
has(zoned, 'withOffsetSameInstant', ZoneOffset.UTC)
has(ZoneId.of('Europe/Berlin'), 'getTotalSeconds')
// expect: plusHours: no
// expect: plusMillis: yes
// expect: plusMillis: no
// expect: toInstant: java.lang.NullPointerException: offset
// expect: getZone: no
// expect: toZonedDateTime: yes
// expect: toZonedDateTime: no
// expect: withOffsetSameInstant: no
// expect: getTotalSeconds: no
