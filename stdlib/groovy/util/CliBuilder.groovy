package groovy.util

import org.apache.commons.cli.CommandLineParser
import org.apache.commons.cli.GnuParser
import org.apache.commons.cli.HelpFormatter
import org.apache.commons.cli.Option
import org.apache.commons.cli.Options
import org.apache.commons.cli.ParseException
import org.apache.commons.cli.PosixParser
import org.codehaus.groovy.cli.GroovyPosixParser

/**
 * Describes a command's options by calls, and reads its arguments.
 */
class CliBuilder {
    String usage = 'groovy'
    CommandLineParser parser
    Boolean posix
    boolean expandArgumentFiles = true
    HelpFormatter formatter = new HelpFormatter()
    PrintWriter writer = new PrintWriter(System.out)
    String header = '', footer = ''
    boolean stopAtNonOption = true
    int width = HelpFormatter.DEFAULT_WIDTH
    Options options = new Options()

    Object invokeMethod(String name, Object args) {
        List all = args as List
        if (all.size() == 1 && all[0] instanceof CharSequence) options.addOption(option(name, [:], all[0]))
        else if (all.size() == 1 && all[0] instanceof Option && name == 'leftShift') options.addOption(all[0])
        else if (all.size() == 2 && all[0] instanceof Map) options.addOption(option(name, all[0], all[1]))
        else throw new MissingMethodException(name, getClass(), args as Object[])
        null
    }
    Object leftShift(Option option) {
        options.addOption(option)
        null
    }

    OptionAccessor parse(Object args) {
        List words = args as List
        if (expandArgumentFiles) words = expandArgumentFiles(words)
        if (parser == null) parser = posix == null ? new GroovyPosixParser() : posix ? new PosixParser() : new GnuParser()
        try {
            return new OptionAccessor(parser.parse(options, words as String[], stopAtNonOption))
        } catch (ParseException e) {
            writer.println('error: ' + e.message)
            usage()
            return null
        }
    }
    void usage() {
        formatter.printHelp(writer, width, usage, header, options, formatter.defaultLeftPad, formatter.defaultDescPad, footer)
        writer.flush()
    }

    Option option(Object shortName, Map details, Object info) {
        Map rest = new LinkedHashMap(details)
        Option made = shortName == '_' ? new Option(null, rest.remove('longOpt').toString(), false, info.toString())
                                       : new Option(shortName.toString(), info.toString())
        rest.each { name, value -> made.setProperty(name.toString(), value) }
        made
    }

    static List expandArgumentFiles(List args) {
        List all = []
        for (arg in args) {
            if (!arg || arg == '@' || !arg.toString().startsWith('@')) all << arg
            else if (arg.toString().startsWith('@@')) all << arg.toString().substring(1)
            else all.addAll(wordsOf(new File(arg.toString().substring(1)).text))
        }
        all
    }
    private static List wordsOf(String text) {
        List all = []
        java.util.regex.Matcher m = text =~ /"([^"\n]*)"|'([^'\n]*)'|#[^\n]*|([^\s"'#]+)/
        while (m.find()) {
            String word = m.group(1) ?: m.group(2) ?: m.group(3)
            if (word != null) all << word
        }
        all
    }
}
