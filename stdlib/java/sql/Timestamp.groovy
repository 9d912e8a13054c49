package java.sql

/**
 * A Date that holds nanoseconds as well: what Date.toTimestamp() gives.
 */
class Timestamp extends Date {
    private int nanos

    Timestamp(long time) {
        super(time)
        nanos = (Math.floorMod(time, 1000L) * 1000000L) as int
    }

    static Timestamp from(java.time.Instant instant) {
        Timestamp made = new Timestamp(instant.toEpochMilli())
        made.nanos = instant.nano
        made
    }
    static Timestamp valueOf(String text) {
        def m = text =~ /^(\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{1,2}:\d{1,2})(?:\.(\d{1,9}))?$/
        if (!m) throw new IllegalArgumentException('Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]')
        Timestamp made = new Timestamp(Date.parse('yyyy-MM-dd HH:mm:ss', m.group(1)).time)
        if (m.group(2)) made.setNanos(m.group(2).padRight(9, '0') as int)
        made
    }

    int getNanos() { nanos }
    void setNanos(int n) {
        if (n < 0 || n > 999999999) throw new IllegalArgumentException('nanos > 999999999 or < 0')
        nanos = n
        super.setTime(Math.floorDiv(super.getTime(), 1000L) * 1000L + n.intdiv(1000000))
    }
    void setTime(long time) {
        super.setTime(time)
        nanos = (Math.floorMod(time, 1000L) * 1000000L) as int
    }

    Object clone() {
        Timestamp copy = new Timestamp(super.getTime())
        copy.nanos = nanos
        copy
    }
    Timestamp plus(int days) {
        Timestamp made = new Timestamp(super.plus(days).time)
        made.setNanos(nanos)
        made
    }
    Timestamp minus(int days) { plus(-days) }
    Timestamp clearTime() {
        super.clearTime()
        nanos = 0
        this
    }

    java.time.LocalDateTime toLocalDateTime() {
        java.time.LocalDateTime.of(getYear() + 1900, getMonth() + 1, getDate(), getHours(), getMinutes(), getSeconds(), nanos)
    }

    boolean equals(Object other) { other instanceof Timestamp && super.equals(other) && nanos == other.nanos }
    int compareTo(Date other) { super.compareTo(other) ?: (other instanceof Timestamp ? nanos <=> other.nanos : 0) }
    boolean before(Timestamp other) { compareTo(other) < 0 }
    boolean after(Timestamp other) { compareTo(other) > 0 }
    String toString() {
        String digits = String.format('%09d', nanos).replaceAll(/0+$/, '')
        format('yyyy-MM-dd HH:mm:ss') + '.' + (digits ?: '0')
    }
}
