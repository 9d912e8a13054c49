a?.b*.c.@d
a.&b
a.'b c'
a."$b"
a.(b)
a.class.if
a[1]
a[1, 2]
a[]
a.b(1) { c } { d }
a { b } .c
a()()
"m"(1)
{ -> a }()
A.this.b
a.<String>b(c)
super.a()
f(x, k: 1, *y, *:z) { it }
f(a,,b)
