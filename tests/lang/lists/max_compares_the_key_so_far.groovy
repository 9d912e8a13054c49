// max { } asks whether the greatest key so far is less than the next one, min { } the other way round.
def said(c) { try { c() } catch (GroovyRuntimeException e) { e.message.replace('java.util.ArrayList with value ', '') } }
println said { [1, 2].max { [it] } } // expect: Cannot compare '[1]' and '[2]'
println said { [1, 2].min { [it] } } // expect: Cannot compare '[2]' and '[1]'
println([3, 1, 2].max { -it }) // expect: 1
println([2, 4, 4.0, 1].max { it }.class.simpleName) // expect: Integer
