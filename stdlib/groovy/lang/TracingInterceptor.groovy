package groovy.lang

/** Writes a line before and after each call, indented by their depth. */
class TracingInterceptor implements Interceptor {
    protected Writer writer = new PrintWriter(System.out)
    private int depth

    Writer getWriter() { writer }
    void setWriter(Writer writer) { this.writer = writer }
    Object beforeInvoke(Object object, String methodName, Object[] arguments) {
        write(object, methodName, arguments, 'before')
        depth++
        null
    }
    Object afterInvoke(Object object, String methodName, Object[] arguments, Object result) {
        depth--
        write(object, methodName, arguments, 'after ')
        result
    }
    boolean doInvoke() { true }
    protected void write(Object object, String methodName, Object[] arguments, String origin) {
        writer.write('  ' * depth + origin + ' ')
        writeInfo(object, methodName, arguments)
        writer.write('\n')
        writer.flush()
    }
    private void writeInfo(Object object, String methodName, Object[] arguments) {
        String types = arguments.collect { sluice.Compiler.classNameOf(it) }.join(', ')
        writer.write(sluice.Compiler.classNameOf(object) + '.' + methodName + '(' + types + ')')
    }
}
