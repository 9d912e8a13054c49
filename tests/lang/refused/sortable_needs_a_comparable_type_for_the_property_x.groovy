import groovy.transform.*
@Sortable class A { def x } // expect error: @Sortable needs a Comparable type for the property 'x'
