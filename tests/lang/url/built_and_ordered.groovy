def t = { c -> try { println "${c()}" } catch (e) { println "${e.class.name}: $e.message" } }
t { new URI('http', 'h', 'p', null) }
t { new URI('http', 'h', '/50%', 'a b') }
t { new URI('http', '::1', '/x', null) }
t { new URI('http', 'a b', '/', null, null) }
t { new URI('http', 'u:p w', 'h', -1, '/p', null, null) }
t { new URI('http:#r') }
t { new URI('http://h/a#b#c') }
t { new URI('http://h/a//b').normalize() }
t { new URI('http://h').resolve('c') }
t { new URI('http://h').resolve('../c') }
t { new URI('file:///tmp/x').rawSchemeSpecificPart }
t { new URI('http://é/ü').toASCIIString() }
t { new URI('http://h_x/y').parseServerAuthority() }
t { ['mailto:x', 'http://h/b', 'HTTP://H/a', 'a', '/a', 'http://u@h/a', 'http://h:1/a'].collect { new URI(it) }.sort() }
t { new URL('file:/tmp/x').authority }
t { new URL('url:http://h/x') }
t { new URL('jar:x') }
t { new URL('http://h:x/y') }
t { new URL(new URL('http://h/a/b'), '?q') }
t { new URL(new URL('http://h'), './c') }
t { new URL(new URL('http://h/a?q#r'), '') }
// expect: java.net.URISyntaxException: Relative path in absolute URI: http://hp
// expect: http://h/50%25#a%20b
// expect: http://[::1]/x
// expect: http://a%20b/
// expect: http://u:p%20w@h/p
// expect: java.net.URISyntaxException: Expected scheme-specific part at index 5: http:#r
// expect: java.net.URISyntaxException: Illegal character in fragment at index 12: http://h/a#b#c
// expect: http://h/a/b
// expect: http://h/c
// expect: http://h/../c
// expect: ///tmp/x
// expect: http://%C3%A9/%C3%BC
// expect: java.net.URISyntaxException: Illegal character in hostname at index 8: http://h_x/y
// expect: [/a, a, HTTP://H/a, http://h/b, http://h:1/a, http://u@h/a, mailto:x]
// expect: null
// expect: http://h/x
// expect: java.net.MalformedURLException: no !/ in spec
// expect: java.net.MalformedURLException: Error at index 0 in: "x"
// expect: http://h/a/?q
// expect: http://h/./c
// expect: http://h/a?q#r
