package groovy.text

import java.util.regex.Matcher
import sluice.Compiler

/**
 * Templates whose text is written piece by piece; what is wrong in one is told by the template's own lines.
 */
class StreamingTemplateEngine extends TemplateEngine {
    StreamingTemplateEngine() {}
    StreamingTemplateEngine(Object loader) {}

    Template createTemplate(Reader reader) { new StreamingTemplate(reader.text.replace('\r\n', '\n')) }
}

class StreamingTemplate implements Template {
    private static final String NAME = 'StreamingTemplateScript'
    private static int count = 0

    private String text
    private List pieces = []
    private Closure body

    StreamingTemplate(String text) {
        this.text = text
        String source = script()
        try {
            body = Compiler.parse(source, NAME + (++count)).newInstance().getTemplate()
        } catch (RuntimeException e) {
            throw parseError(e)
        }
    }

    /** The script's lines are those of the template. */
    private String script() {
        StringBuilder out = new StringBuilder('def getTemplate() { return { _s, out -> ')
        Matcher m = text =~ /(?s)(\\\\)(?=\$\{|<%)|\\(\$\{|<%)|\\\$|<%=(.*?)(%>|\z)|<%(.*?)(?:%>|\z)|\$\{([^}]*)(\}|\z)|\$([\p{L}_][\p{L}\p{N}_]*)/
        StringBuilder plain = new StringBuilder()
        int from = 0
        Closure flush = {
            if (plain.length()) {
                out << 'out<<_s[' + pieces.size() + '];' << '\n' * plain.toString().count('\n')
                pieces << plain.toString()
                plain.setLength(0)
            }
        }
        while (m.find()) {
            plain << text.substring(from, m.start())
            from = m.end()
            if (m.group(1) != null) plain << '\\'
            else if (m.group(2) != null) plain << m.group(2)
            else if (m.group() == '\\$') plain << '\\$'
            else {
                flush()
                if (m.group(3) != null) out << 'out<<"""${' << m.group(3) << (m.group(4) ? '}""";' : '')
                else if (m.group(5) != null) out << m.group(5) << ';'
                else if (m.group(6) != null) out << 'out<<"""${' << m.group(6) << (m.group(7) ? '}""";' : '')
                else out << 'out<<' << m.group(8) << ';'
            }
        }
        plain << text.substring(from)
        flush()
        out << '}}'
        out.toString()
    }

    Writable make() { make(null) }
    Writable make(Map binding) {
        Closure own = body.clone()
        own.setResolveStrategy(Closure.DELEGATE_FIRST)
        own.setDelegate(new Binding(binding == null ? [:] : binding))
        new TemplateText({ Writer out ->
            try {
                own.call(pieces, out)
            } catch (Throwable e) {
                throw located(e)
            }
        })
    }

    private Throwable located(Throwable e) {
        Object place = e.stackTrace.find { it.fileName?.startsWith(NAME) }
        if (!place) return e
        int line = place.lineNumber
        new TemplateExecutionException(line, 'Template execution error at line ' + line + ':\n' + context(line), e)
    }
    private RuntimeException parseError(RuntimeException e) {
        Matcher m = e.message =~ /(?s)\d+: (.*?) ?@ line (\d+), column (\d+)/
        if (!m.find()) return e
        int line = Math.min(m.group(2).toInteger(), text.count('\n') + 1), column = m.group(3).toInteger()
        new TemplateParseException("Template parse error '" + m.group(1) + "' at line " + line + ', column ' + column + '\n' + context(line),
            e, line, column)
    }
    private String context(int line) {
        StringBuilder out = new StringBuilder()
        text.readLines().eachWithIndex { content, i ->
            int number = i + 1
            if (Math.abs(number - line) <= 1) out << (number == line ? ' --> ' + number : number.toString()).padLeft(10) << ': ' << content << '\n'
        }
        out.toString()
    }
}
