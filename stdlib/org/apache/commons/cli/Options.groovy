package org.apache.commons.cli

/**
 * The options a command knows.
 */
class Options implements Serializable {
    private Map shorts = [:]
    private Map longs = [:]

    Options addOption(Option option) {
        if (option.hasLongOpt()) longs[option.longOpt] = option
        shorts[option.getKey()] = option
        this
    }
    Options addOption(String opt, boolean hasArg, String description) { addOption(new Option(opt, null, hasArg, description)) }
    Options addOption(String opt, String longOpt, boolean hasArg, String description) { addOption(new Option(opt, longOpt, hasArg, description)) }

    static String bare(Object name) { name.toString().replaceFirst(/^--?/, '') }
    boolean hasOption(Object name) { shorts.containsKey(bare(name)) || longs.containsKey(bare(name)) }
    Option getOption(Object name) { shorts[bare(name)] ?: longs[bare(name)] }
    Collection getOptions() { new ArrayList(shorts.values()) }
    List getRequiredOptions() { shorts.values().findAll { it.required }*.getKey() }
    String toString() { '[ Options: [ short ' + text(shorts) + ' ] [ long ' + text(longs) + ' ]' }
    private static String text(Map map) { '{' + map.collect { key, v -> key + '=' + v }.join(', ') + '}' }
}
