package org.junit

/** Marks a method as a test. */
@interface Test {
    Class expected() default Object
    long timeout() default 0L
}
