package org.codehaus.groovy.runtime

/** What Closure.asWritable() gives: a closure whose text is what it writes. */
class WritableClosure extends Closure implements Writable {
    private final Closure body

    WritableClosure(Closure body) {
        super(body.owner, body.thisObject)
        this.body = body
        this.delegate = body.delegate
        this.resolveStrategy = body.resolveStrategy
    }

    /** The body asks the delegate that was given to this one. */
    private Closure ready() {
        body.delegate = delegate
        body.resolveStrategy = resolveStrategy
        body
    }

    Writer writeTo(Writer out) {
        ready().call(out)
        out
    }
    Object call(Object... args) { ready().call(*args) }
    Closure asWritable() { this }
    String toString() { writeTo(new StringWriter()).toString() }
}
