// Arguments without parentheses, chains, and what they bind to.
sh 'make'
foo a, b
foo a: 1, 2, if: 3
a b c d e
a(1) b 2
a {} b
x = foo bar, baz
def y = foo bar
foo a = b c, d
foo new Bar() baz
foo [:]
foo !x
foo a ? b : c
env.X = sh script: 's', returnStdout: true
