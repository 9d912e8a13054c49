// Defaults, varargs, null for the one parameter, fields that hold closures, overloads, subclasses, the GDK.
def one(value) { return value }
def many(String first, Object... rest) { return first + rest.size() }
def both(int a) { return a }
def both(int a, int b) { return a + b }

class Tool implements Serializable {
    def action = { text -> text }
    static Tool make() { return new Tool() }
    def run() { return action('x') + this.toString() + with { it.action('y') } }
}

interface Store {
    def save(String key)
}

class Memory implements Store, Serializable {
    def save(String key, int copies = 1) { return key * copies }
}

class Missing implements Serializable {
    def methodMissing(String name, args) { return name }
}

one()
one(1)
many('a')
many('a', 1, 2)
both(1)
both(1, 2)
Store store = new Memory()
store.save('x', 2)
Tool tool = new Tool(action: { it })
tool.action('z')
tool.setAction { it }
Tool.make().run()
new Missing().anything(1, 2, 3)

enum Level {
    LOW, HIGH
    static Level named(String name) { return Level.getEnumConstants().find { it.name() == name } }
}
Level.named('LOW')

class Decorator implements Serializable {
    def decoration() { return { inner -> dir('build') { inner() } } }
}
