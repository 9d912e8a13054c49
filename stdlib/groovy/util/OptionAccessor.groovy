package groovy.util

import org.apache.commons.cli.CommandLine

/**
 * The given options as properties: their value, or whether they are there.
 */
class OptionAccessor {
    private CommandLine line

    OptionAccessor(CommandLine line) { this.line = line }

    CommandLine inner() { line }
    Object invokeMethod(String name, Object args) { line.invokeMethod(name, args) }
    boolean hasOption(Object name) { line.hasOption(name) }
    String getOptionValue(Object name) { line.getOptionValue(name) }
    List arguments() { line.getArgs().toList() }

    Object getProperty(String name) {
        if (name == 'inner') return line
        if (name.size() > 1 && name.endsWith('s') && line.hasOption(name[0..-2])) {
            String[] all = line.getOptionValues(name[0..-2])
            return all == null ? line.hasOption(name[0..-2]) : all.toList()
        }
        String value = line.getOptionValue(name)
        value == null ? line.hasOption(name) : value
    }
}
