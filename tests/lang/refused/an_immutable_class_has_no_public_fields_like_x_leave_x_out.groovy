import groovy.transform.*
@Immutable class A { public int x } // expect error: an @Immutable class has no public fields like 'x'; leave 'public' out
