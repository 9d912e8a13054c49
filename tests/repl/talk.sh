# The REPL: values come back, variables and functions stay, a statement may go over several lines, errors do not end it.
sluice repl --color never <<'END' 2>&1
1 + 2
x = 20
def y = x + 1
y * 2
"a${y}b"
def twice(n) {
    n * 2
}
twice(y)
[1, 2, 3].collect {
    it * 10
}
missing
echo 'said'
println 'printed'
:nonsense
class Movie { String name }
new Movie(name: 'Playtime').name
def broken = )
'still here'
null
END
#> => 3
#> => 20
#> => 21
#> => 42
#> => a21b
#> => 42
#> => [10, 20, 30]
#> <*: error: *missing*
#> ...
#> said
#> printed
#> there is no command :nonsense; :help lists them
#> => 'Playtime'
#> <*: error: *
#> ...
#> => 'still here'

# What print writes is shown at once, before the value.
sluice repl --color never <<'END' 2>&1
print "hello"
print "a"; print "b"; 7
print "c"; throw new RuntimeException("d")
END
#> hello
#> ab
#> => 7
#> c
#> <3>:1:18: error: java.lang.RuntimeException: d [exception]
#> ...
