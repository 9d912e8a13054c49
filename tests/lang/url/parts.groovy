def u = new URL("http://user:pw@example.com:8080/a/b.html?x=1&y=2#frag")
println "$u.protocol $u.host $u.port $u.path $u.query $u.ref $u.file $u.authority $u.userInfo $u.defaultPort"
println u
println new URL(u, "../c.txt")
println new URL(u, "d.txt?z")
println new URL('http', 'h.com', '/x')
println "http://x.y/z".toURL().host
// expect: http example.com 8080 /a/b.html x=1&y=2 frag /a/b.html?x=1&y=2 user:pw@example.com:8080 user:pw 80
// expect: http://user:pw@example.com:8080/a/b.html?x=1&y=2#frag
// expect: http://user:pw@example.com:8080/c.txt
// expect: http://user:pw@example.com:8080/a/d.txt?z
// expect: http://h.com/x
// expect: x.y
