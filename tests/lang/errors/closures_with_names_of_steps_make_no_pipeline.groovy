// A closure that calls what is a step's name elsewhere does not make a pipeline of a script: what is missing is a method.
def later = { sh 'make'; input 'go on?' }
class Job { def build(x) { echo(x) } ; def echo(x) { x } }
println new Job().build('own')                                                                   // expect: own
try { nosuch(later) } catch (MissingMethodException e) { println 'a method' }                     // expect: a method
