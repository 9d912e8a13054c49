// The line of a value that is not of the method's type is the one that yields it, however the method was called.
class A {
    int getAt(i) {
        "at $i"  // expect error: Cannot cast object 'at 1' with class 'java.lang.String' to class 'int'
    }
}
println new A()[1]
