package groovy.lang

/** A property of an object: its name and type, and its value there. */
class PropertyValue {
    private Object object
    private MetaProperty property

    PropertyValue(Object object, MetaProperty property) {
        this.object = object
        this.property = property
    }
    String getName() { property.name }
    Object getValue() { property.getProperty(object) }
    Class getType() { property.type }
    void setValue(Object value) { property.setProperty(object, value) }
}
