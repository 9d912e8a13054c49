package org.apache.commons.cli

class BasicParser extends Parser {
    protected List flatten(Options options, List words, boolean stop) { words }
}
