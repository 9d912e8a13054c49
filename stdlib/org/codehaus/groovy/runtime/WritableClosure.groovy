package org.codehaus.groovy.runtime

/** What Closure.asWritable() gives: a closure whose text is what it writes. */
class WritableClosure extends Closure implements Writable {
    private final Closure body

    WritableClosure(Closure body) {
        super(body.owner, body.thisObject)
        this.body = body
    }

    Writer writeTo(Writer out) {
        body.call(out)
        out
    }
    Object call(Object... args) { body.call(*args) }
    String toString() { writeTo(new StringWriter()).toString() }
}
