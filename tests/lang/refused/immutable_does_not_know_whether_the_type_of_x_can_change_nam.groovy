import groovy.transform.*
@Immutable class A { def x } // expect error: @Immutable does not know whether the type of 'x' can change; name an immutable type, or list it in knownImmutables
// oracle differs: Groovy names no line for this
