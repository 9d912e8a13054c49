package groovy.text

import java.util.regex.Matcher

/**
 * Templates as one closure that writes GStrings.
 */
class GStringTemplateEngine extends TemplateEngine {
    private static int count = 0

    GStringTemplateEngine() {}
    GStringTemplateEngine(Object loader) {}

    Template createTemplate(Reader reader) {
        Script script = compiled(script(reader.text), 'GStringTemplateScript' + (++count)).newInstance()
        new ClosureTemplate(script.getTemplate())
    }

    private static String script(String text) {
        StringBuilder out = new StringBuilder('package groovy.tmp.templates\n def getTemplate() { return { out -> out << """')
        Matcher m = text =~ /(?s)<%=(.*?)(?:%>|\z)|<%(.*?)(?:%>|\z)|\$\{[^}]*\}?|"/
        int from = 0
        boolean writing = true
        Closure put = { String piece ->
            if (!piece) return
            if (!writing) out << 'out << """'
            out << piece
            writing = true
        }
        while (m.find()) {
            put(text.substring(from, m.start()))
            from = m.end()
            if (m.group(1) != null) {
                put('${' + m.group(1) + '}')
            } else if (m.group(2) != null) {
                if (writing) out << '"""; '
                out << m.group(2) << ';\n '
                writing = false
            } else {
                put(m.group() == '"' ? '\\"' : m.group())
            }
        }
        put(text.substring(from))
        if (writing) out << '"""'
        out << '}}'
        out.toString()
    }
}

class ClosureTemplate implements Template {
    private Closure body

    ClosureTemplate(Closure body) { this.body = body }

    Writable make() { make(null) }
    Writable make(Map binding) {
        Closure own = body.clone()
        own.setResolveStrategy(Closure.DELEGATE_FIRST)
        own.setDelegate(new Binding(binding == null ? [:] : binding))
        new TemplateText(own)
    }
}
