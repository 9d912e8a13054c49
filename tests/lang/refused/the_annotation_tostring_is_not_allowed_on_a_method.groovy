import groovy.transform.*
@ToString def f() {} // expect error: the annotation @ToString is not allowed on a method
