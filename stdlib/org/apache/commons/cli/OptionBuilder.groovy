package org.apache.commons.cli

/**
 * Makes an option word by word.
 */
class OptionBuilder {
    private static Map parts = [:]

    private static Class set(String name, Object value) {
        parts[name] = value
        OptionBuilder
    }
    static Class withLongOpt(String name) { set('longOpt', name) }
    static Class withDescription(String text) { set('description', text) }
    static Class withArgName(String name) { set('argName', name) }
    static Class withType(Object type) { set('type', type) }
    static Class withValueSeparator(char c = '=' as char) { set('valueSeparator', c) }
    static Class isRequired(boolean on = true) { set('required', on) }
    static Class hasArg(boolean on = true) { set('args', on ? 1 : Option.UNINITIALIZED) }
    static Class hasArgs(int count = Option.UNLIMITED_VALUES) { set('args', count) }
    static Class hasOptionalArg() {
        set('args', 1)
        set('optionalArg', true)
    }
    static Class hasOptionalArgs(int count = Option.UNLIMITED_VALUES) {
        set('args', count)
        set('optionalArg', true)
    }
    static Option create() {
        if (!parts.longOpt) throw new IllegalArgumentException('must specify longopt')
        make(null)
    }
    static Option create(Object opt) { make(opt.toString()) }
    private static Option make(String opt) {
        Map taken = parts
        parts = [:]
        Option option = new Option(opt, taken.remove('description'))
        taken.each { name, value -> option.setProperty(name, value) }
        option
    }
}
