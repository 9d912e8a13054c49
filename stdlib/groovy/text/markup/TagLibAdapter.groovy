package groovy.text.markup

/** The tags of tag libraries, each a closure for attributes and a body, as methods. */
class TagLibAdapter {
    private final BaseTemplate template
    private final List<Object> libraries = []

    TagLibAdapter(BaseTemplate template) { this.template = template }

    void registerTagLib(Class type) { libraries.add(type.newInstance()) }
    void registerTagLib(Object library) { libraries.add(library) }
    Object methodMissing(String name, args) {
        for (library in libraries) {
            def tag = library."$name"
            if (tag instanceof Closure) return tag.rehydrate(template, template, template).call(*args)
        }
        throw new MissingMethodException(name, TagLibAdapter, args)
    }
}
