def i = new URI("https://example.com:99/p%20q/r?a=b%26c#f")
println "$i.scheme $i.host $i.port $i.path $i.rawPath $i.query $i.rawQuery $i.fragment $i.authority $i.schemeSpecificPart"
println new URI("mailto:a@b.c").opaque
println new URI("http", "h.de", "/a b", "fr")
println new URI("http", null, "h.de", 80, "/a b", "q=x y", null)
println new URI("ssh://git@host:7999/x.git").userInfo
println "http://x.y/z".toURI().path
// expect: https example.com 99 /p q/r /p%20q/r a=b&c a=b%26c f example.com:99 //example.com:99/p q/r?a=b&c
// expect: true
// expect: http://h.de/a%20b#fr
// expect: http://h.de:80/a%20b?q=x%20y
// expect: git
// expect: /z
