def i = Integer.MAX_VALUE
i++
println(i)  // expect: -2147483648
def d = 1.5
d++
println(d)  // expect: 2.5
def c = 'a' as char
c++
println(c)  // expect: b
byte b = 127
b++
println(b)  // expect: -128
