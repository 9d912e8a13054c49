// getProperties(): every getter, isX() of booleans and private ones too; not void ones, and not what throws.
class A {
    int y = 1
    boolean isFoo() { true }
    Boolean isBar() { false }
    String isBaz() { 'x' }
    private getPriv() { 2 }
    static String getStat() { 's' }
    void getNothing() { }
    def getThrows() { throw new IllegalStateException('no') }
    void setOnly(x) { }
}
class B extends A { }
println new A().properties.sort { it.key }
println new B().properties.keySet().sort()
A.metaClass.getAdded = { -> 'added' }
println new A().properties.added
try { new A().nothing } catch (MissingPropertyException e) { println e.message.readLines()[0] }
println groovy.json.JsonOutput.toJson(new B(y: 3)).contains('"foo":true')
println new File('/none/here').properties.keySet().contains('text')
println([].properties)
println([5, 'a' as char, true, 2.5d].value)
// expect: [bar:false, class:class A, foo:true, priv:2, stat:s, y:1]
// expect: [bar, class, foo, stat, y]
// expect: added
// expect: No such property: nothing for class: A
// expect: true
// expect: false
// expect: [class:class java.util.ArrayList, empty:true]
// expect: [5, a, true, 2.5]
