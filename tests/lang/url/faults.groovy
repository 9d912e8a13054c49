try { new URL("foo") } catch (MalformedURLException e) { println e.message }
try { new URL("foox://a") } catch (MalformedURLException e) { println e.message }
try { new URI("http://a b") } catch (URISyntaxException e) { println e.message }
try { new URI("a b") } catch (URISyntaxException e) { println e.message; println e.input; println e.index }
try { URI.create('::') } catch (IllegalArgumentException e) { println e.class.simpleName }
// expect: no protocol: foo
// expect: unknown protocol: foox
// expect: Illegal character in authority at index 7: http://a b
// expect: Illegal character in path at index 1: a b
// expect: a b
// expect: 1
// expect: IllegalArgumentException
