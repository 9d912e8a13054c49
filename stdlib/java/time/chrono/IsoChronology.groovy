// java.time.chrono.IsoChronology: the calendar that all of java.time's own classes count by.
package java.time.chrono

import java.time.LocalDate
import java.time.Year

class IsoChronology implements Serializable {
    static final IsoChronology INSTANCE = new IsoChronology()

    private IsoChronology() { }

    String getId() { 'ISO' }
    String getCalendarType() { 'iso8601' }
    boolean isLeapYear(long year) { Year.isLeap(year) }
    LocalDate date(int year, int month, int day) { LocalDate.of(year, month, day) }
    LocalDate date(temporal) { LocalDate.from(temporal) }
    LocalDate dateYearDay(int year, int day) { LocalDate.ofYearDay(year, day) }
    LocalDate dateEpochDay(long day) { LocalDate.ofEpochDay(day) }
    LocalDate dateNow() { LocalDate.now() }
    List<IsoEra> eras() { IsoEra.values().toList() }
    IsoEra eraOf(int value) { IsoEra.of(value) }
    String toString() { 'ISO' }
}
