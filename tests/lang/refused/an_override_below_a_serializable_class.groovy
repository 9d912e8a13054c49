class B implements Serializable { def a() { 1 } }
class S extends B {
    @Override def a() { 2 }
    @Override def b() { 3 } // expect error: 'b' is marked @Override but replaces no method
}
