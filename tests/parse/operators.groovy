// Strength and association as in Groovy 2.4.
x = a + b * c ** d ** e
x = -2 ** 2
x = 2 * -3 ** 2
x = a ? b : c ? d : e
x = a ?: b ?: c
x = !a && b || c
x = a == b =~ c
x = a < b == c > d
x = a << b + c
x = a as List<String> == b
x = a instanceof B && c in d
x = a & b | c ^ d
a = b += c
x = a++ + ++b
x = ~a
x = (int) -a + (String) b
x = (a) - b
x = (a) b.c
x = (a)(b, c)
