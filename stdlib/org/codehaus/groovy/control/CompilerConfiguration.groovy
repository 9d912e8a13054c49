package org.codehaus.groovy.control

/** What a shell's texts are compiled with: of all that can be set, the base class of scripts counts. */
class CompilerConfiguration {
    static final CompilerConfiguration DEFAULT = new CompilerConfiguration()
    String scriptBaseClass, sourceEncoding = 'UTF-8', targetBytecode
    boolean debug, verbose, recompileGroovySource
    int tolerance, warningLevel, minimumRecompilationInterval
    File targetDirectory
    Map optimizationOptions = [:], jointCompilationOptions
    Set disabledGlobalASTTransformations
    List classpath = [], compilationCustomizers = []

    CompilerConfiguration() { }
    CompilerConfiguration(CompilerConfiguration other) { scriptBaseClass = other.scriptBaseClass }

    CompilerConfiguration addCompilationCustomizers(Object... customizers) {
        compilationCustomizers.addAll(customizers)
        this
    }
    void setClasspath(String path) { classpath = path.tokenize(':') }
    void setClasspathList(List parts) { classpath = parts }
    Class baseClass() { scriptBaseClass ? Class.forName(scriptBaseClass) : null }
}
