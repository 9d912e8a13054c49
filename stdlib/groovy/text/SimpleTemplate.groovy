package groovy.text

/**
 * A template that is a script which prints.
 */
class SimpleTemplate implements Template {
    private Class script

    SimpleTemplate(Class script) { this.script = script }

    Writable make() { make(null) }
    Writable make(Map binding) {
        new TemplateText({ Writer out ->
            Script s = script.newInstance()
            s.setBinding(binding == null ? new Binding() : new Binding(binding))
            PrintWriter printer = new PrintWriter(out)
            s.setProperty('out', printer)
            s.run()
            printer.flush()
        })
    }
}
