package org.junit

/** Marks a static method that runs before all tests. */
@interface BeforeClass {}
