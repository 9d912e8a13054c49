// oracle differs: Groovy stops at the first of these faults
class B {
    final String f() { 'b' }
    String g() { 'b' }
}
println new B() {
    String f() { 'c' } // expect error: is final
}.f()
println new B() {
    private String g() { 'c' } // expect error: less visible
}.g()
