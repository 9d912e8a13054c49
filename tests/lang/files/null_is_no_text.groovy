// null written to a file leaves it empty; what is appended is the word.
def f = File.createTempFile('null', 'text')
def t(File f, Closure c) {
    f.text = 'abc'
    try { c(f) } catch (e) { print e.class.simpleName + ':' }
    println f.text
}
t(f) { it.write(null) }
t(f) { it.text = null }
t(f) { it.setText(null, 'UTF-8') }
t(f) { it.write(null, 'UTF-8') }
t(f) { it.bytes = null }
t(f) { it << null }
t(f) { it.append(null) }
t(f) { it.write(12) }
t(f) { it.write("${1}x") }
t(f) { it.text = 12 }
f.delete()
// expect: NullPointerException:
// expect: NullPointerException:
// expect: NullPointerException:
// expect: NullPointerException:
// expect: NullPointerException:
// expect: abcnull
// expect: abcnull
// expect: MissingMethodException:abc
// expect: 1x
// expect: 12
