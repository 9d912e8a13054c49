package groovy.transform

/** Named in code: does a class have it? */
@interface Immutable {}
