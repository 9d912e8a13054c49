package groovy.util

/** The older place of groovy.test.GroovyAssert. */
class GroovyAssert extends groovy.test.GroovyAssert {
}
