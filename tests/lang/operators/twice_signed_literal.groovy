// A literal with two signs has no type that the compiler knows: nothing is widened for it.
def small = (-3f) ?: (-(-2.5d))
def wide = (-3f) ?: 2.5d
println "${small.class.simpleName} ${wide.class.simpleName}"
// expect: Float Double
