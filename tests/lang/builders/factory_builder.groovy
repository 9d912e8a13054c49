// FactoryBuilderSupport: nodes by registered factories; explicit methods and properties; name mapping.
class Part {
    String name
    List parts = []
    String toString() { "$name$parts" }
}
class PartFactory extends AbstractFactory {
    boolean leaf
    def newInstance(FactoryBuilderSupport builder, name, value, Map attributes) { new Part(name: value ?: builder.currentName) }
    void setChild(FactoryBuilderSupport builder, parent, child) { parent.parts << child }
    void onNodeCompleted(FactoryBuilderSupport builder, parent, node) { println "done $node in ${parent?.name}" }
}
class Parts extends FactoryBuilderSupport {
    Parts() { super(true) }
    void registerAll() {
        registerFactory('box', new PartFactory())
        registerFactory('screw', new PartFactory(leaf: true))
        registerBeanFactory('date', Date)
    }
    void registerMore() { registerExplicitMethod('twice') { screw(it + it) } }
}
def b = new Parts()
println b.box('tool') {
    screw()
    box { screw('m5'); twice('x') }
}
try { b.screw { box() } } catch (RuntimeException e) { println e.message }
try { b.nail(1) } catch (MissingMethodException e) { println e.method }
println b.date(time: 5).time
println b.registrationGroups.sort()
println b.getRegistrationGroupItems('All')
b.registerExplicitProperty('size', { -> 42 }, null)
println b.size
try { b.size = 3 } catch (MissingPropertyException e) { println e.message }
b.color = 'red'
println b.color + ' ' + b.variables
b.nameMappingClosure = { it - 'my' }
println b.mybox()
b.addPostInstantiateDelegate { builder, attributes, node -> node.name += '!' }
println b.box('a')
try { FactoryBuilderSupport.checkValueIsNull(1, 'n') } catch (RuntimeException e) { println e.message }
// expect: done screw[] in tool
// expect: done m5[] in box
// expect: done xx[] in box
// expect: done box[m5[], xx[]] in tool
// expect: done tool[screw[], box[m5[], xx[]]] in null
// expect: tool[screw[], box[m5[], xx[]]]
// expect: 'screw' doesn't support nesting.
// expect: nail
// expect: 5
// expect: [, All, More]
// expect: [box, date, screw]
// expect: 42
// expect: size is declared as read only
// expect: red [color:red]
// expect: done box[] in null
// expect: box[]
// expect: done a![] in null
// expect: a![]
// expect: 'n' elements do not accept a value argument.
