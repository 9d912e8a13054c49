// Items given to removeAll() one by one are compared as Groovy orders them.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { def l = [1, 2, 3]; [l.removeAll(1L), l] }  // expect: [true, [2, 3]]
println said { def l = [1, 2, 3]; [l.removeAll([1L]), l] }  // expect: [false, [1, 2, 3]]
println said { def l = [1, 2, 3]; [l.retainAll(1L, 'a'), l] }  // expect: [true, [1]]
println said { (1..5).removeAll([1, 2] as byte[]) }  // expect: UnsupportedOperationException: null
println said { 1.5.divide(0.0, 25, 0) }  // expect: ArithmeticException: BigInteger divide by zero
println said { 1.5.divide(0.0, 5, 0) }  // expect: ArithmeticException: / by zero
println said { try { [].replaceAll(null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
