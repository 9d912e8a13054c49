// A class that extends Closure and has call(Object...) alone is called without arguments, too.
def none = { -> 'n' }.asWritable()
println none() + none.call()
println({ x, y -> x + y }.asWritable().curry('f', 'g')())
// expect: nn
// expect: fg
