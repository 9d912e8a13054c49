import groovy.transform.*
@ToString(includeNames = true) @EqualsAndHashCode @ToString class A { def x } // expect error: the annotation @ToString is given twice
class B { @Delegate(includes = ['size']) @Delegate(includes = ['get']) List l = [] } // expect error: the annotation @Delegate is given twice
@Newify(A) @Newify(B) class C { }
