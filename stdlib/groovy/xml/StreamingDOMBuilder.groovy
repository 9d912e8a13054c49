package groovy.xml

/** bind() yields a closure that makes the document. */
class StreamingDOMBuilder {
    Closure bind(Closure body) {
        { ->
            DOMBuilder builder = new DOMBuilder()
            Closure copy = body.clone()
            copy.delegate = builder
            copy.resolveStrategy = Closure.DELEGATE_FIRST
            builder.document.appendChild(copy.call())
            builder.document
        }
    }
}
