package org.apache.commons.cli

interface CommandLineParser {
    CommandLine parse(Options options, String[] arguments, boolean stopAtNonOption)
}
