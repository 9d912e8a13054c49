package groovy.lang

/** What writes itself with a builder. */
interface Buildable {
    void build(GroovyObject builder)
}
