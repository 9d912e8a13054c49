package org.apache.commons.cli

/**
 * Options as GNU programs take them: --name=value, -Dname.
 */
class GnuParser extends Parser {
    protected List flatten(Options options, List words, boolean stop) {
        List all = []
        boolean rest = false
        for (word in words) {
            int equals = word.indexOf('=')
            if (rest || word == '-' || !word.startsWith('-')) {
                all << word
            } else if (word == '--') {
                rest = true
                all << word
            } else if (options.hasOption(word)) {
                all << word
            } else if (equals > 0 && options.hasOption(word.substring(0, equals))) {
                all << word.substring(0, equals) << word.substring(equals + 1)
            } else if (word.length() > 2 && options.hasOption(word.substring(0, 2))) {
                all << word.substring(0, 2) << word.substring(2)
            } else {
                rest = stop
                all << word
            }
        }
        all
    }
}
