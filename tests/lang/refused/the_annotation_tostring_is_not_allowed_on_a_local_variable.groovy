import groovy.transform.*
@ToString def f = 1 // expect error: the annotation @ToString is not allowed on a local variable
