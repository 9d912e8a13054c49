trait Speaks { def say() { 1 } }
class Dog implements Speaks {
    void say() { } // expect error: returns void
}
