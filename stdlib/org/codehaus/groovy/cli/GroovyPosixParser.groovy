package org.codehaus.groovy.cli

import org.apache.commons.cli.PosixParser

/**
 * As POSIX, but a word whose first letter is no option stays whole.
 */
class GroovyPosixParser extends PosixParser {
    protected String leftover(String word, int at) { at == 1 ? word : word.substring(at) }
}
