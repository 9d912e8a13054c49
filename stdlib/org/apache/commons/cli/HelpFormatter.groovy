package org.apache.commons.cli

/**
 * The usage of a command as text.
 */
class HelpFormatter {
    static final int DEFAULT_WIDTH = 74, DEFAULT_LEFT_PAD = 1, DEFAULT_DESC_PAD = 3
    int width = DEFAULT_WIDTH, leftPadding = DEFAULT_LEFT_PAD, descPadding = DEFAULT_DESC_PAD
    String syntaxPrefix = 'usage: '

    int getDefaultWidth() { width }
    int getDefaultLeftPad() { leftPadding }
    int getDefaultDescPad() { descPadding }

    void printHelp(PrintWriter out, int width, String syntax, String header, Options options, int left, int between, String footer) {
        if (!syntax) throw new IllegalArgumentException('cmdLineSyntax not provided')
        out.println(wrapped(width, syntaxPrefix.length() + syntax.indexOf(' ') + 1, syntaxPrefix + syntax))
        if (header?.trim()) out.println(wrapped(width, 0, header))
        String all = rendered(options, width, left, between)
        if (all) out.println(all)
        if (footer?.trim()) out.println(wrapped(width, 0, footer))
    }

    private String rendered(Options options, int width, int left, int between) {
        List rows = options.getOptions().sort { it.getKey().toLowerCase() }.collect { option ->
            String names = ' ' * left + (option.opt == null ? '   --' + option.longOpt : '-' + option.opt + (option.hasLongOpt() ? ',--' + option.longOpt : ''))
            if (option.hasArg()) names += option.argName == null ? ' <arg>' : option.hasArgName() ? ' <' + option.argName + '>' : ' '
            [names, option.description]
        }
        int widest = rows.collect { it[0].length() }.max() ?: 0
        rows.collect { wrapped(width, widest + between, it[0].padRight(widest) + ' ' * between + (it[1] ?: '')) }.join('\n')
    }
    private static String wrapped(int width, int indent, String text) {
        StringBuilder out = new StringBuilder()
        String rest = text
        for (;;) {
            int at = wrapPlace(rest, width)
            if (at == rest.length() || at < 0) return out.append(rest.replaceFirst(/\s+$/, '')).toString()
            out << rest.substring(0, at).replaceFirst(/\s+$/, '') << '\n'
            rest = ' ' * (indent >= width ? 1 : indent) + rest.substring(at).trim()
            if (rest.length() > width && wrapPlace(rest, width) == indent - 1) return out.append(rest).toString()
        }
    }
    /** Where to go on in the next line; the text's length: nowhere. */
    private static int wrapPlace(String text, int width) {
        int line = text.indexOf('\n')
        if (line >= 0 && line <= width) return line + 1
        if (width >= text.length()) return text.length()
        int at = width
        while (at >= 0 && !(text.charAt(at) in [' ' as char, '\n' as char, '\r' as char])) at--
        if (at > 0) return at
        at = width
        while (at < text.length() && !(text.charAt(at) in [' ' as char, '\n' as char, '\r' as char])) at++
        at
    }
}
