println new URL('file', '', 'C:\\x')  // expect: file:C:\x
println new URL('http', 'host', 'noslash')  // expect: http://hostnoslash
println new URL('file', null, '/x')  // expect: file:/x
println new URL('http', '::1', 8, '/a')  // expect: http://[::1]:8/a
println new URL('http', 'host', 'a?b=c#d').with { [path, query, ref, file, authority, port] }  // expect: [a, b=c, d, a?b=c, host, -1]
try { new URL('http', 'host', -5, 'a') } catch (MalformedURLException e) { println e.message }  // expect: Invalid port number :-5
try { new URL('nope', 'host', 'a') } catch (MalformedURLException e) { println e.message }  // expect: unknown protocol: nope
