package groovy.lang

import org.codehaus.groovy.control.CompilerConfiguration
import sluice.Compiler

/** Compiles texts to classes, which all loaders know from then on. */
class GroovyClassLoader extends ClassLoader {
    private Object parent
    private CompilerConfiguration configuration
    private List loaded = []

    GroovyClassLoader(parent = null, CompilerConfiguration configuration = null, boolean ignored = true) {
        this.parent = parent
        this.configuration = configuration
    }

    Class parseClass(String text) { parseClass(text, Compiler.nextName() + '.groovy') }
    Class parseClass(String text, String name) {
        Class type = Compiler.parse(text, Compiler.className(name), configuration?.baseClass(), name)
        loaded << type
        type
    }
    Class parseClass(GroovyCodeSource source) { parseClass(source.scriptText, source.name) }
    Class parseClass(GroovyCodeSource source, boolean cache) { parseClass(source) }
    Class parseClass(File file) { parseClass(file.text, file.name) }
    Class parseClass(InputStream source, String name) { parseClass(source.text, name) }
    Class[] getLoadedClasses() { loaded as Class[] }
    Object getParent() { parent }
    void addClasspath(String path) { }
    void addURL(URL url) { }
    void clearCache() { loaded.clear() }
    void setShouldRecompile(Boolean recompile) { }
    void close() { }
}
