import groovy.transform.Field
@Field def q = 1
static m() { q } // expect error: 'q' is used in static code but is neither a local variable nor a static field
