// A property without a name is not what get() or set() stands for.
def said = { body -> try { body() } catch (MissingPropertyException e) { e.message.readLines()[0] } }
println said { Optional.of(3).getAt('') }
println said { Optional.of(3).'' }
class Own { def get() { 4 } }
println said { new Own().'' }
println(['': 5].'')
// expect: No such property:  for class: java.util.Optional
// expect: No such property:  for class: java.util.Optional
// expect: No such property:  for class: Own
// expect: 5
