class T { def over(List l) { 'list' }; def over(Object o) { 'object' }; def over(String s) { 'string' }; def over(int i) { 'int' } }
class U { def over(String s) { 'string' }; def over(List l) { 'list' } }
class V extends U { def over(Object o) { 'object' } }
println new T().over(null)  // expect: object
println new U().over(null)  // expect: list
println new V().over(null)  // expect: object
def ints(int... all) { all.toList() }
try { ints([1, 2]) } catch (e) { println e.message }  // expect: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
