package groovy.util

/** Evaluates a text in one call. */
class Eval {
    static Object me(String expression) { me(null, null, expression) }
    static Object me(String symbol, Object object, String expression) {
        Binding binding = new Binding()
        if (symbol != null) binding.setVariable(symbol, object)
        new GroovyShell(binding).evaluate(expression)
    }
    static Object x(Object x, String expression) { me('x', x, expression) }
    static Object xy(Object x, Object y, String expression) { new GroovyShell(new Binding(x: x, y: y)).evaluate(expression) }
    static Object xyz(Object x, Object y, Object z, String expression) {
        new GroovyShell(new Binding(x: x, y: y, z: z)).evaluate(expression)
    }
}
