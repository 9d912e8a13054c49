package org.apache.commons.cli

/**
 * Options as POSIX programs take them: -abc means -a -b -c.
 */
class PosixParser extends Parser {
    protected List all
    protected Option current
    protected boolean rest

    protected List flatten(Options options, List words, boolean stop) {
        all = []
        current = null
        rest = false
        for (word in words) {
            if (rest || word == '-') all << word
            else if (word.startsWith('--')) longOption(options, word, stop)
            else if (!word.startsWith('-')) plain(word, stop)
            else if (word.length() == 2 || options.hasOption(word)) shortOption(options, word, stop)
            else burst(options, word, stop)
        }
        all
    }
    private void longOption(Options options, String word, boolean stop) {
        int equals = word.indexOf('=')
        String name = equals < 0 ? word : word.substring(0, equals)
        if (!options.hasOption(name)) {
            plain(word, stop)
            return
        }
        current = options.getOption(name)
        all << name
        if (equals >= 0) all << word.substring(equals + 1)
    }
    private void shortOption(Options options, String word, boolean stop) {
        if (options.hasOption(word)) current = options.getOption(word)
        else if (stop) rest = true
        all << word
    }
    protected void plain(String word, boolean stop) {
        if (stop && (current == null || !current.hasArg())) {
            rest = true
            all << '--'
        }
        all << word
    }
    /** What is left of a word at a letter that is no option. */
    protected String leftover(String word, int at) { word.substring(at) }
    private void burst(Options options, String word, boolean stop) {
        for (int i = 1; i < word.length(); i++) {
            String letter = word.substring(i, i + 1)
            if (!options.hasOption(letter)) {
                if (stop) plain(leftover(word, i), true)
                else all << word
                return
            }
            current = options.getOption(letter)
            all << '-' + letter
            if (current.hasArg() && word.length() != i + 1) {
                all << word.substring(i + 1)
                return
            }
        }
    }
}
