// oracle differs: Groovy names no line for this
@groovy.transform.Immutable class N { Number p } // expect error: @Immutable does not know whether the type of 'p' can change; name an immutable type, or list it in knownImmutables
