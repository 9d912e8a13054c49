// The scheme of a URI is looked at first; a URL is told as it was given.
for (s in ['1a:b', 'a b:c', 'x', '://x', ':a', 'a:', 'a', 'é:x', 'a1+.-:x', 'a_b:c', 'http://h/a b', 'a:b c', '2024-02-29 10:11:12', 'x y']) { try { println s.toURI() } catch (e) { println "<${e.message}>" } }
for (s in [' x ', '  padded  ', 'x y', ' http://a/b ', '']) { try { println s.toURL() } catch (e) { println "<${e.message}>" } }
// expect: <Illegal character in scheme name at index 0: 1a:b>
// expect: <Illegal character in scheme name at index 1: a b:c>
// expect: x
// expect: <Expected scheme name at index 0: ://x>
// expect: <Expected scheme name at index 0: :a>
// expect: <Expected scheme-specific part at index 2: a:>
// expect: a
// expect: <Illegal character in scheme name at index 0: é:x>
// expect: a1+.-:x
// expect: <Illegal character in scheme name at index 1: a_b:c>
// expect: <Illegal character in path at index 10: http://h/a b>
// expect: <Illegal character in opaque part at index 3: a:b c>
// expect: <Illegal character in scheme name at index 0: 2024-02-29 10:11:12>
// expect: <Illegal character in path at index 1: x y>
// expect: <no protocol:  x >
// expect: <no protocol:   padded  >
// expect: <no protocol: x y>
// expect: http://a/b
// expect: <no protocol: >
