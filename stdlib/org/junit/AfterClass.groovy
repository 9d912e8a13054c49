package org.junit

/** Marks a static method that runs after all tests. */
@interface AfterClass {}
