package org.junit

/** Marks a test that is not run. */
@interface Ignore {
    String value() default ""
}
