// Accessors by the rules of beans, MetaProperty's words, property values, constructors that are there already.
class P {
    def aName = 1
    public final String fixed = 'f'
    public final String shown = 's'
    String getShown() { shown }
    boolean ok = true
}
println new P().getaName()
println MetaProperty.getGetterName('aName', Object) + MetaProperty.getGetterName('ok', boolean) + MetaProperty.getSetterName('URL')
class Other { static getaName(P self) { 'other' } }
use(Other) { println new P().aName }
['fixed', 'shown'].each { name ->
    try { P.metaClass.getMetaProperty(name).setProperty(new P(), 'x') } catch (GroovyRuntimeException e) { println e.message }
}
println new P().metaPropertyValues.findAll { it.name in ['aName', 'ok'] }.collect { "$it.name $it.value $it.type.simpleName" }.sort()
println new P().metaPropertyValues[0] instanceof PropertyValue
try { new ExpandoMetaClass(P).constructor << { -> 1 } } catch (GroovyRuntimeException e) { println e.message }
P.metaClass.getProperty = { String n -> 'got ' + delegate.class.metaClass.getMetaProperty(n).getProperty(delegate) }
println new P().ok
println new P().class
// expect: 1
// expect: getaNameisOksetURL
// expect: other
// expect: Cannot set the property 'fixed' because the backing field is final.
// expect: Cannot set read-only property: shown
// expect: [aName 1 Object, ok true boolean]
// expect: true
// expect: Cannot add new constructor for arguments [[]]. It already exists!
// expect: got true
// expect: class P
