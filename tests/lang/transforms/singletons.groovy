@Singleton class One { int n = 1; def hit() { n++ } }
println One.instance.is(One.instance)
One.instance.hit(); println One.instance.n
try { new One() } catch (RuntimeException e) { println e.message }
@Singleton(property = 'only') class Two { }
println Two.only != null
@Singleton(lazy = true, strict = false) class Three { Three() { println 'made' } }
println 'before'
Three.instance
Three.instance
// expect: true
// expect: 2
// expect: Can't instantiate singleton One. Use One.instance
// expect: true
// expect: before
// expect: made
