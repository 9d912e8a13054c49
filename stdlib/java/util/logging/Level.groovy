package java.util.logging

/**
 * How much a message matters.
 */
class Level implements Comparable {
    static final Level OFF = new Level('OFF', Integer.MAX_VALUE), SEVERE = new Level('SEVERE', 1000), WARNING = new Level('WARNING', 900),
        INFO = new Level('INFO', 800), CONFIG = new Level('CONFIG', 700), FINE = new Level('FINE', 500), FINER = new Level('FINER', 400),
        FINEST = new Level('FINEST', 300), ALL = new Level('ALL', Integer.MIN_VALUE)

    private String title
    private int value

    protected Level(String name, int value) {
        title = name
        this.value = value
    }
    String getName() { title }
    String getLocalizedName() { title }
    int intValue() { value }
    String toString() { title }
    int compareTo(Object other) { value <=> other.intValue() }
    static Level parse(String name) {
        [OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL].find { it.getName() == name || it.intValue().toString() == name } ?:
            { throw new IllegalArgumentException('Bad level "' + name + '"') }.call()
    }
}
