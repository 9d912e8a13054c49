// ZoneOffset.of takes texts of offsets only, ZoneId.of tells which part of one is wrong.
import java.time.*

def tell = { Closure call ->
    try {
        println call()
    } catch (DateTimeException e) {
        println e.class.simpleName + ': ' + e.message.trim()
    }
}
for (id in ['Z', '+9', '-09', '+0930', '+09:30', '+093015', '-09:30:15', '+00:00']) println "${ZoneOffset.of(id)} ${ZoneId.of(id)}"
for (id in ['', 'x', '+', '+x', '+9:00', '+09:0', '+09x30', '+18:01', '+1900', '+09:30:1', '09:00', 'Europe/Paris', 'UTC', 'GMT-3']) tell { ZoneOffset.of(id) }
for (id in ['UT', 'GMT', 'UTC+3', 'UT-03:30', 'GMT+0', 'UTC+', 'UTC+99', '', 'A', '+x', 'Nowhere/Else']) tell { ZoneId.of(id) }
// expect: Z Z
// expect: +09:00 +09:00
// expect: -09:00 -09:00
// expect: +09:30 +09:30
// expect: +09:30 +09:30
// expect: +09:30:15 +09:30:15
// expect: -09:30:15 -09:30:15
// expect: Z Z
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format:
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format: x
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format: +
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: +0x
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: +9:00
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: +09:0
// expect: DateTimeException: Invalid ID for ZoneOffset, colon not found when expected: +09x30
// expect: DateTimeException: Zone offset not in valid range: -18:00 to +18:00
// expect: DateTimeException: Zone offset hours not in valid range: value 19 is not in the range -18 to 18
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format: +09:30:1
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: 09:00
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format: Europe/Paris
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: UTC
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: GMT-3
// expect: UT
// expect: GMT
// expect: UTC+03:00
// expect: UT-03:30
// expect: GMT
// expect: DateTimeException: Invalid ID for offset-based ZoneId: UTC+
// expect: DateTimeException: Invalid ID for offset-based ZoneId: UTC+99
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format:
// expect: DateTimeException: Invalid ID for ZoneOffset, invalid format: A
// expect: DateTimeException: Invalid ID for ZoneOffset, non numeric characters found: +0x
// expect: ZoneRulesException: Unknown time-zone ID: Nowhere/Else
