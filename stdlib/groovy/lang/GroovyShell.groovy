package groovy.lang

import org.codehaus.groovy.control.CompilerConfiguration
import sluice.Compiler

/** Compiles and runs texts as scripts that share a binding. */
class GroovyShell {
    private final Binding context
    private final GroovyClassLoader loader
    private int scripts

    GroovyShell() { this(null, new Binding(), null) }
    GroovyShell(Binding binding) { this(null, binding, null) }
    GroovyShell(CompilerConfiguration configuration) { this(null, new Binding(), configuration) }
    GroovyShell(Binding binding, CompilerConfiguration configuration) { this(null, binding, configuration) }
    GroovyShell(ClassLoader parent) { this(parent, new Binding(), null) }
    GroovyShell(ClassLoader parent, Binding binding) { this(parent, binding, null) }
    GroovyShell(ClassLoader parent, CompilerConfiguration configuration) { this(parent, new Binding(), configuration) }
    GroovyShell(GroovyShell shell) { this(null, shell.context, null) }
    GroovyShell(ClassLoader parent, Binding binding, CompilerConfiguration configuration) {
        context = binding
        loader = new GroovyClassLoader(parent, configuration)
    }

    Binding getContext() { context }
    GroovyClassLoader getClassLoader() { loader }
    void resetLoadedClasses() { loader.clearCache() }
    Object getVariable(String name) { context.getVariable(name) }
    void setVariable(String name, Object value) { context.setVariable(name, value) }
    Object getProperty(String name) {
        switch (name) {
        case 'context': return context
        case 'classLoader': return loader
        case 'class': return GroovyShell
        case 'metaClass': return getMetaClass()
        }
        def held = context.variables.get(name)
        if (held == null) throw new MissingPropertyException(name, GroovyShell)
        held
    }
    void setProperty(String name, Object value) { context.setVariable(name, value) }

    Object evaluate(String text) { start(compile(text, nextName())) }
    Object evaluate(String text, String name) { start(compile(text, name)) }
    Object evaluate(String text, String name, String codeBase) { evaluate(text, name) }
    Object evaluate(GroovyCodeSource source) { evaluate(source.scriptText, source.name) }
    Object evaluate(File file) { evaluate(file.text, file.name) }
    Object evaluate(URI location) { evaluate(location.toURL().text, location.path) }
    Object evaluate(Reader reader) { evaluate(reader.text) }
    Object evaluate(Reader reader, String name) { evaluate(reader.text, name) }

    Script parse(String text) { script(compile(text, nextName())) }
    Script parse(String text, String name) { script(compile(text, name)) }
    Script parse(GroovyCodeSource source) { parse(source.scriptText, source.name) }
    Script parse(File file) { parse(file.text, file.name) }
    Script parse(Reader reader) { parse(reader.text) }
    Script parse(Reader reader, String name) { parse(reader.text, name) }

    Class parseClass(GroovyCodeSource source) { loader.parseClass(source) }

    Object run(String text, String name, List arguments) { run(text, name, arguments as String[]) }
    Object run(String text, String name, String[] arguments = []) {
        context.setVariable('args', arguments)
        start(compile(text, name), arguments)
    }
    Object run(GroovyCodeSource source, List arguments) { run(source.scriptText, source.name, arguments) }
    Object run(GroovyCodeSource source, String[] arguments) { run(source.scriptText, source.name, arguments) }
    Object run(File file, List arguments) { run(file.text, file.name, arguments) }
    Object run(File file, String[] arguments) { run(file.text, file.name, arguments) }

    private Class compile(String text, String name) {
        if (text == null) throw new IllegalArgumentException('Script text to compile cannot be null!')
        loader.parseClass(text, name)
    }
    private String nextName() { "Script${++scripts}.groovy" }
    private Object start(Class type, String[] arguments = []) {
        Script.isAssignableFrom(type) ? Compiler.script(type, context).run() : Compiler.run(type, arguments)
    }
    private Script script(Class type) {
        Script.isAssignableFrom(type) ? Compiler.script(type, context) : new ClassScript(type, context)
    }
}

/** A class without a script around it, as something that runs. */
class ClassScript extends Script {
    private final Class subject

    ClassScript(Class subject, Binding context) {
        this.subject = subject
        setBinding(context)
    }
    /** Variables become static properties of the class where it has them. */
    Object run() {
        getBinding().getVariables().each { name, value ->
            if (subject.metaClass.getMetaProperty(name)) subject."$name" = value
        }
        Compiler.run(subject, new String[0])
    }
}
