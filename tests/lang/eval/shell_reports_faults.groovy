import org.codehaus.groovy.control.MultipleCompilationErrorsException

try {
    new GroovyShell().evaluate('def x = (')
} catch (MultipleCompilationErrorsException e) {
    println 'does not compile' // expect: does not compile
}
try {
    new GroovyShell().evaluate('nope')
} catch (MissingPropertyException e) {
    println e.message // expect: No such property: nope for class: Script1
}
try {
    this.class.classLoader.loadClass('no.such.Thing')
} catch (ClassNotFoundException e) {
    println e.message // expect: no.such.Thing
}
