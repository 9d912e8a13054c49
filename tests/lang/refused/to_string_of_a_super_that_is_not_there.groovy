import groovy.transform.ToString
@ToString(includeSuper = true) // expect error: includeSuper wants a class above 'Person'
class Person { String name }
