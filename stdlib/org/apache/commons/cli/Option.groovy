package org.apache.commons.cli

/**
 * One option: its names, whether it takes values, and those that were given.
 */
class Option implements Cloneable, Serializable {
    static final int UNINITIALIZED = -1, UNLIMITED_VALUES = -2

    String opt, longOpt, description, argName
    int args = UNINITIALIZED
    boolean required, optionalArg
    Object type = String
    char valueSeparator = 0 as char
    private List given = []

    Option(String opt, String description) { this(opt, null, false, description) }
    Option(String opt, boolean hasArg, String description) { this(opt, null, hasArg, description) }
    Option(String opt, String longOpt, boolean hasArg, String description) {
        if (opt != null && !(opt ==~ /[\w?@]|\w+/)) throw new IllegalArgumentException("illegal option value '" + opt + "'")
        this.opt = opt
        this.longOpt = longOpt
        this.description = description
        if (hasArg) args = 1
    }

    String getKey() { opt ?: longOpt }
    int getId() { getKey().charAt(0) as int }
    boolean hasLongOpt() { longOpt != null }
    boolean hasArg() { args > 0 || args == UNLIMITED_VALUES }
    boolean hasArgs() { args > 1 || args == UNLIMITED_VALUES }
    boolean hasArgName() { argName }
    boolean hasOptionalArg() { optionalArg }
    boolean hasValueSeparator() { (valueSeparator as int) > 0 }

    /** False: it takes no more. */
    boolean take(String value) {
        if (!hasArg()) return false
        String rest = value
        String separator = valueSeparator.toString()
        while (hasValueSeparator() && rest.contains(separator) && given.size() != args - 1) {
            int at = rest.indexOf(separator)
            if (!keep(rest.substring(0, at))) return false
            rest = rest.substring(at + 1)
        }
        keep(rest)
    }
    private boolean keep(String value) {
        if (args > 0 && given.size() > args - 1) return false
        given << value
        true
    }
    String getValue() { given ? given[0] : null }
    String getValue(int index) { given[index] }
    String[] getValues() { given ? given as String[] : null }
    List getValuesList() { given }

    Object clone() {
        Option copy = new Option(opt, longOpt, false, description)
        copy.argName = argName
        copy.args = args
        copy.required = required
        copy.optionalArg = optionalArg
        copy.type = type
        copy.valueSeparator = valueSeparator
        copy
    }
    boolean equals(Object other) { other instanceof Option && other.opt == opt && other.longOpt == longOpt }
    int hashCode() { (opt ?: '').hashCode() * 31 + (longOpt ?: '').hashCode() }
    String toString() {
        '[ option: ' + opt + (longOpt != null ? ' ' + longOpt : '') + ' ' + (hasArgs() ? '[ARG...]' : hasArg() ? ' [ARG]' : '') +
            ' :: ' + description + (type != null ? ' :: ' + type : '') + ' ]'
    }
}
