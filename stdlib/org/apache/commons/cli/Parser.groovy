package org.apache.commons.cli

/**
 * Command lines word by word; kinds of parsers differ in how they divide the words first.
 */
abstract class Parser implements CommandLineParser {
    protected abstract List flatten(Options options, List words, boolean stop)

    CommandLine parse(Options options, String[] arguments) { parse(options, arguments, false) }
    CommandLine parse(Options options, String[] arguments, boolean stop) {
        CommandLine line = new CommandLine()
        List missing = options.getRequiredOptions()
        List words = flatten(options, arguments == null ? [] : arguments as List, stop)
        int at = 0
        boolean rest = false
        while (at < words.size()) {
            String word = words[at++]
            if (rest) {
                if (word != '--') line.addArg(word)
            } else if (word == '--') {
                rest = true
            } else if (word != '-' && word.startsWith('-') && (!stop || options.hasOption(word))) {
                at = option(options, word, words, at, line, missing)
            } else {
                rest = stop
                if (word != '-' || !stop) line.addArg(word)
            }
        }
        if (missing) throw new MissingOptionException('Missing required option' + (missing.size() == 1 ? '' : 's') + ': ' + missing.join(', '))
        line
    }

    /** The place behind the option and its values. */
    private static int option(Options options, String word, List words, int from, CommandLine line, List missing) {
        if (!options.hasOption(word)) throw new UnrecognizedOptionException('Unrecognized option: ' + word)
        int at = from
        Option option = options.getOption(word).clone()
        missing.remove(option.getKey())
        if (option.hasArg()) {
            while (at < words.size()) {
                String value = words[at]
                if (value.startsWith('-') && options.hasOption(value)) break
                if (!option.take(value.replaceFirst(/^"/, '').replaceFirst(/"$/, ''))) break
                at++
            }
            if (option.getValues() == null && !option.hasOptionalArg())
                throw new MissingArgumentException('Missing argument for option: ' + option.getKey())
        }
        line.addOption(option)
        at
    }
}
