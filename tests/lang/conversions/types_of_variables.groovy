int i = 3.7
println i
long l = 5; println l.class.simpleName
double d = 1; println d
float f = 1.1; println f
byte b = 200 as byte; println b
short s = 70000 as short; println s
char c = 'x'; println c
String str = "g${1}"; println str.class.simpleName
BigDecimal bd = 5; println bd.class.simpleName
List<String> xs = ['a'] as LinkedList; println xs.class.simpleName
def u = 1; u = 'now a string'; println u
Object o = [1]; println o.class.simpleName
final k = 4; println k
String n = null; println n
boolean bo = 'text'; println bo
Integer boxed = 5L; println boxed
int[] arr = [1, 2.9]; println arr
Set st = [1, 1, 2]; println st
// expect: 3
// expect: Long
// expect: 1.0
// expect: 1.1
// expect: -56
// expect: 4464
// expect: x
// expect: String
// expect: BigDecimal
// expect: LinkedList
// expect: now a string
// expect: ArrayList
// expect: 4
// expect: null
// expect: true
// expect: 5
// expect: [1, 2]
// expect: [1, 2]
