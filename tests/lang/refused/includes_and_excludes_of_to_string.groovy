import groovy.transform.ToString
@ToString(includes = 'name', excludes = 'name') // expect error: give either includes or excludes for 'Person', not both
class Person { String name }
