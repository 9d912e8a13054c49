package java.lang

/** Named in code: is a class or a method marked so? */
@interface Deprecated {}
