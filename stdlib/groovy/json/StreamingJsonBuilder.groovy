package groovy.json

/**
 * JSON written as it is described.
 */
class StreamingJsonBuilder {
    private Writer out

    StreamingJsonBuilder(Writer out, Object content = null) {
        this.out = out
        if (content != null) write(content)
    }
    private void write(Object content) { out.write(JsonOutput.toJson(content)) }

    Object call(Map content) {
        write(content)
        content
    }
    Object call(List content) {
        write(content)
        content
    }
    Object call(Object... content) {
        write(content as List)
        content as List
    }
    void call(String name) { write([(name): [:]]) }
    Object call(Iterable items, Closure body) {
        boolean first = true
        out.write('[')
        for (item in items) {
            if (!first) out.write(',')
            first = false
            StreamingJsonDelegate.object(out, body, item)
        }
        out.write(']')
        null
    }
    Object call(Closure body) {
        StreamingJsonDelegate.object(out, body, null)
        null
    }
    private void member(String name, Closure content) {
        out.write('{' + JsonOutput.toJson(name) + ':')
        content.call()
        out.write('}')
    }
    void call(String name, Closure body) {
        StreamingJsonBuilder me = this // within a closure, call() would be its own
        member(name) { me.call((Closure) body) }
    }
    void call(String name, Iterable items, Closure body) {
        StreamingJsonBuilder me = this
        member(name) { me.call((Iterable) items, body) }
    }
    void call(String name, Map content, Closure body = null) {
        Writer to = out
        member(name) {
            to.write('{')
            StreamingJsonDelegate inner = new StreamingJsonDelegate(to)
            content.each { key, value -> inner.put(key.toString(), value) }
            if (body != null) inner.run(body, null)
            to.write('}')
        }
    }
    Object invokeMethod(String name, Object args) {
        List all = args as List
        Closure body = all && all[-1] instanceof Closure ? all[-1] : null
        if (!all) call(name)
        else if (all.size() == 1 && body != null) call(name, body)
        else if (all.size() == 1 && all[0] instanceof Map) call(name, (Map) all[0])
        else if (all.size() == 2 && body != null && all[0] instanceof Map) call(name, (Map) all[0], body)
        else if (all.size() == 2 && body != null && (all[0] instanceof Iterable || all[0] instanceof Object[])) call(name, (Iterable) (all[0] as List), body)
        else throw new JsonException('Expected no arguments, a single map, a single closure, or a map and closure as arguments.')
        null
    }

    /**
     * The members of one object as its closure names them.
     */
    static class StreamingJsonDelegate {
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
            else if (value instanceof Writable && !(value instanceof GString)) value.writeTo(out)
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
}
