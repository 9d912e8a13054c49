package groovy.xml

/**
 * mkp: what is no element.
 */
class MarkupBuilderHelper {
    private MarkupBuilder builder

    MarkupBuilderHelper(MarkupBuilder builder) { this.builder = builder }

    void yield(Object value) { builder.yield(value.toString(), true) }
    void yieldUnescaped(Object value) { builder.yield(value.toString(), false) }
    void comment(String text) { yieldUnescaped('<!-- ' + text + ' -->') }
    void xmlDeclaration(Map attributes) { pi(xml: attributes) }
    void pi(Map args) { builder.pi(args) }
}
