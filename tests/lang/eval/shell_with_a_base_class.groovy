import org.codehaus.groovy.control.CompilerConfiguration

abstract class Greeter extends Script {
    def greet() { "hello ${name}" }
}
def configuration = new CompilerConfiguration()
configuration.scriptBaseClass = Greeter.name
println new GroovyShell(this.class.classLoader, new Binding(name: 'you'), configuration).evaluate('greet()') // expect: hello you
