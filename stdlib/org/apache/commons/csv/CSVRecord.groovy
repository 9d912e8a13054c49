package org.apache.commons.csv

/** One row: its values by position or by the name of their column. */
class CSVRecord implements Iterable<String> {
    final List values
    private final List names

    CSVRecord(List values, List names) {
        this.values = values
        this.names = names
    }

    String get(int i) {
        if (i < 0 || i >= values.size()) throw new ArrayIndexOutOfBoundsException("Index $i out of bounds for length ${values.size()}")
        values[i]
    }
    String get(String name) {
        if (names == null) throw new IllegalStateException('No header mapping was specified, the record values can\'t be accessed by name')
        int i = names.indexOf(name)
        if (i < 0) throw new IllegalArgumentException("Mapping for $name not found, expected one of $names")
        get(i)
    }
    String getAt(int i) { get(i) }
    String getAt(String name) { get(name) }
    int size() { values.size() }
    boolean isMapped(String name) { names != null && name in names }
    boolean isSet(String name) { isMapped(name) && names.indexOf(name) < values.size() }
    boolean isConsistent() { names == null || names.size() == values.size() }
    Map toMap() { names == null ? [:] : [names, values].transpose().collectEntries { it } }
    List toList() { new ArrayList(values) }
    Iterator<String> iterator() { values.iterator() }
    String toString() { "CSVRecord [values=$values]" }
}
