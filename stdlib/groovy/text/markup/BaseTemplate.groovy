package groovy.text.markup

import groovy.text.Template
import groovy.xml.XmlUtil
import sluice.Compiler

/**
 * One template with its model: what the calls of its script mean.
 */
class BaseTemplate implements Writable {
    private MarkupTemplateEngine engine
    private Map values
    private TemplateConfiguration configuration
    private Map fragments = [:]
    private Script script
    private Writer out
    private int depth = 0
    private boolean atLineStart = false

    BaseTemplate(MarkupTemplateEngine engine, Map model, Map types, TemplateConfiguration configuration) {
        this.engine = engine
        values = model == null ? Collections.emptyMap() : model
        this.configuration = configuration
    }

    /** The script whose calls come here. */
    void adopt(Script script) {
        this.script = script
        script.setBinding(new MarkupBinding(this))
        BaseTemplate me = this
        Object meta = script.getMetaClass()
        Class type = script.getClass()
        meta.invokeMethod = { String name, args ->
            Object own = meta.getMetaMethod(name, args as Object[])
            own && (name == 'run' || type == own.declaringClass) ? own.invoke(script, args as Object[]) : me.send(name, args)
        }
    }
    Object send(String name, Object args) {
        if (name.startsWith(':')) return methodMissing(name.substring(1), args)
        if (!name.startsWith('$')) return this.invokeMethod(name, args)
        BaseTemplate me = this
        stringOf { me.send(name.substring(1), args) }
    }
    Object run() { script.run() }

    Map getModel() { values }
    Object variable(String name) {
        if (name == 'model' || name == 'unescaped') return values
        if (name == 'out') return out
        configuration.autoEscape ? tryEscape(values.get(name)) : values.get(name)
    }
    Writer getOut() { out }
    Object tryEscape(Object value) { value instanceof CharSequence ? XmlUtil.escapeXml(value.toString()) : value }

    // --- what templates call

    BaseTemplate yield(Object value) { yieldUnescaped(XmlUtil.escapeXml(value.toString())) }
    BaseTemplate yieldUnescaped(Object value) {
        indent()
        out.write(value.toString())
        this
    }
    BaseTemplate comment(Object text) { yieldUnescaped('<!--' + text + '-->') }
    BaseTemplate xmlDeclaration() {
        String encoding = configuration.declarationEncoding
        out.write('<?xml ' + attribute('version', '1.0') + (encoding ? attribute(' encoding', encoding) : '') + '?>' + configuration.newLineString)
        this
    }
    BaseTemplate pi(Map instructions) {
        instructions.each { target, rest ->
            out.write('<?' + target + (rest instanceof Map ? attributes(rest) : ' ' + rest) + '?>' + configuration.newLineString)
        }
        this
    }
    void newLine() {
        yieldUnescaped(configuration.newLineString)
        atLineStart = true
    }
    String stringOf(Closure body) {
        Writer before = out
        StringWriter inner = new StringWriter()
        out = inner
        Object result = body.call()
        if (result != null && !(result instanceof BaseTemplate)) inner.write(result.toString())
        out = before
        inner.toString()
    }
    void include(Map what) {
        what.each { kind, path ->
            URL resource = engine.resolveTemplate(path.toString())
            if (kind == 'template') engine.createTemplate(resource).make(values).writeTo(out)
            else if (kind == 'escaped') this.yield(resource.getText())
            else yieldUnescaped(resource.getText())
        }
    }
    Object fragment(Map model, String text) {
        if (!fragments[text]) fragments[text] = engine.createTemplate(text)
        fragments[text].make(model).writeTo(out)
        this
    }
    Object layout(Map model, String path, boolean inherit = false) {
        engine.createTemplateByPath(path).make(inherit ? values + model : model).writeTo(out)
        this
    }
    Closure contents(Closure body) {
        return { Object... args ->
            body.call(*args)
            ''
        }
    }

    Object methodMissing(String name, Object args) {
        List all = args as List
        Object known = values.get(name)
        if (known instanceof Closure) {
            yieldUnescaped(known.call(*all))
            return this
        }
        Object body = null
        Map given = null
        for (arg in all) {
            if (arg instanceof Map) given = arg
            else body = arg
        }
        indent()
        out.write('<' + name + attributes(given))
        if (body != null) {
            out.write('>')
            content(body)
            indent()
            out.write('</' + name + '>')
        } else {
            out.write(configuration.expandEmptyElements ? '></' + name + '>' : '/>')
        }
        this
    }
    private void content(Object body) {
        if (!(body instanceof Closure)) {
            out.write(body.toString())
            return
        }
        depth++
        inside(body)
        depth--
    }
    /** With autoNewLine the markup has its lines where the closure has them. */
    private void inside(Closure body) {
        List<Boolean> lines = configuration.autoNewLine ? Compiler.laidOut(body) : [false, false]
        if (lines[0]) newLine()
        body.call()
        if (lines[1]) newLine()
    }
    private void indent() {
        if (configuration.autoIndent && atLineStart) out.write(configuration.autoIndentString * depth)
        atLineStart = false
    }
    private String attributes(Map given) {
        given == null ? '' : given.collect { name, value -> ' ' + attribute(name.toString(), value == null ? '' : value.toString()) }.join('')
    }
    protected String attribute(String name, String value) {
        String quote = configuration.useDoubleQuotes ? '"' : "'"
        name + '=' + quote + value.replace(quote, configuration.useDoubleQuotes ? '&quote;' : '&apos;') + quote
    }

    Writer writeTo(Writer writer) {
        if (out != null) return writer // being written: a reference to itself within its own text
        out = writer
        try {
            run()
        } finally {
            out = null
        }
        writer
    }
    String toString() { out != null ? '' : writeTo(new StringWriter()).toString() }
}
