package org.junit

/** Marks a method that runs after each test. */
@interface After {}
