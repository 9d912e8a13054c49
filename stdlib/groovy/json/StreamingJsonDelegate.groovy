package groovy.json

/**
 * The members of one object as its closure names them.
 */
class StreamingJsonDelegate {
    private Writer out
    private boolean first = true

    StreamingJsonDelegate(Writer out) { this.out = out }

    static void object(Writer out, Closure body, Object item) {
        out.write('{')
        new StreamingJsonDelegate(out).run(body, item)
        out.write('}')
    }
    void run(Closure body, Object item) {
        Closure own = body.clone()
        own.delegate = this
        own.resolveStrategy = Closure.DELEGATE_FIRST
        if (item == null) own.call()
        else own.call(item)
    }
    private void key(String name) {
        if (!first) out.write(',')
        first = false
        out.write(JsonOutput.toJson(name) + ':')
    }
    void put(String name, Object value) {
        key(name)
        if (value instanceof Closure) object(out, value, null)
        else out.write(JsonOutput.toJson(value))
    }
    Object invokeMethod(String name, Object args) {
        List all = args as List
        if (all.size() == 2 && all[1] instanceof Closure) {
            key(name)
            if (all[0] instanceof Iterable || all[0] instanceof Object[]) new StreamingJsonBuilder(out).call((Iterable) (all[0] as List), (Closure) all[1])
            else object(out, all[1], all[0])
        } else {
            put(name, all.size() == 1 ? all[0] : all)
        }
        this
    }
}
