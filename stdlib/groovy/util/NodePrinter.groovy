package groovy.util

/**
 * Prints a tree of nodes as the calls of a builder.
 */
class NodePrinter {
    protected IndentPrinter out

    NodePrinter() { this(new IndentPrinter()) }
    NodePrinter(PrintWriter out) { this(new IndentPrinter(out)) }
    NodePrinter(IndentPrinter out) {
        if (out == null) throw new NullPointerException('IndentPrinter \'out\' must not be null!')
        this.out = out
    }

    void print(Node node) {
        out.printIndent()
        out.print(String.valueOf(node.name()))
        Map attributes = node.attributes()
        boolean given = attributes != null && !attributes.isEmpty()
        if (given) attributeList(attributes)
        Object value = node.value()
        if (value instanceof List) {
            if (!given) out.print('()')
            children(value)
        } else if (value instanceof String) {
            out.print("('")
            out.print(value)
            out.println("')")
        } else {
            out.println('()')
        }
        out.flush()
    }
    protected void children(List list) {
        if (list.isEmpty()) {
            out.println('')
            return
        }
        out.println(' {')
        out.incrementIndent()
        for (child in list) {
            if (child instanceof Node) {
                print(child)
            } else {
                out.printIndent()
                out.println(String.valueOf(child))
            }
        }
        out.decrementIndent()
        out.printIndent()
        out.println('}')
    }
    protected void attributeList(Map attributes) {
        out.print('(')
        out.print(attributes.collect { key, value -> key.toString() + ':' + (value instanceof String ? "'" + value + "'" : String.valueOf(value)) }.join(', '))
        out.print(')')
    }
}
