// java.time.chrono.IsoEra: before and since the year 1.
package java.time.chrono

import java.time.DateTimeException

enum IsoEra {
    BCE, CE

    static IsoEra of(int value) {
        if (value != 0 && value != 1) throw new DateTimeException("Invalid era: $value")
        values()[value]
    }
    int getValue() { ordinal() }
}
