package groovy.text

/**
 * A template with its values: written when it is asked for.
 */
class TemplateText implements Writable {
    private Closure write

    TemplateText(Closure write) { this.write = write }

    Writer writeTo(Writer out) {
        write.call(out)
        out
    }
    String toString() {
        StringWriter out = new StringWriter()
        writeTo(out)
        out.toString()
    }
}
