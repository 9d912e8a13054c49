package org.apache.commons.cli

/**
 * What was given: options with their values, and the rest.
 */
class CommandLine implements Serializable {
    private List rest = []
    private List given = []

    void addArg(String word) { rest << word }
    void addOption(Option option) { given << option }
    private List named(Object name) {
        String bare = Options.bare(name)
        given.findAll { it.opt == bare || it.longOpt == bare }
    }
    boolean hasOption(Object name) { !named(name).isEmpty() }
    String getOptionValue(Object name) {
        List all = named(name).collectMany { it.getValuesList() }
        all ? all[0] : null
    }
    String getOptionValue(Object name, String otherwise) { getOptionValue(name) ?: otherwise }
    String[] getOptionValues(Object name) {
        List all = named(name).collectMany { it.getValuesList() }
        all ? all as String[] : null
    }
    String[] getArgs() { rest as String[] }
    List getArgList() { rest }
    Option[] getOptions() { given as Option[] }
}
