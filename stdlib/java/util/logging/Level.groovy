package java.util.logging

/**
 * How much a message matters.
 */
class Level implements Serializable {
    public static final Level OFF = new Level('OFF', Integer.MAX_VALUE), SEVERE = new Level('SEVERE', 1000), WARNING = new Level('WARNING', 900),
        INFO = new Level('INFO', 800), CONFIG = new Level('CONFIG', 700), FINE = new Level('FINE', 500), FINER = new Level('FINER', 400),
        FINEST = new Level('FINEST', 300), ALL = new Level('ALL', Integer.MIN_VALUE)

    private String title
    private int value

    protected Level(String name, int value) {
        if (name == null) throw new NullPointerException()
        title = name
        this.value = value
    }
    protected Level(String name, int value, String bundle) { this(name, value) }

    String getName() { title }
    String getLocalizedName() { title }
    String getResourceBundleName() { null }
    final int intValue() { value }
    final String toString() { title }
    int hashCode() { value }
    boolean equals(Object other) { other instanceof Level && other.intValue() == value }

    static Level parse(String name) {
        def known = [OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL].find { it.title == name || it.value.toString() == name }
        if (known) return known
        if (name ==~ /[+-]?\d+/) return new Level(name, name as int)
        throw new IllegalArgumentException('Bad level "' + name + '"')
    }
}
