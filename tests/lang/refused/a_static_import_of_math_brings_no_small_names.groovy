import static java.lang.Math.*
class A {
    static f() { PI + nosuch } // expect error: is used in static code
}
