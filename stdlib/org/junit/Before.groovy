package org.junit

/** Marks a method that runs before each test. */
@interface Before {}
