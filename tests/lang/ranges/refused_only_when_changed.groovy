// Ranges and lists of fixed size refuse to lose an item, and nothing else.
println((1..3).removeAll(['x']))                      // expect: false
println((1..3).retainAll([1, 2, 3]))                  // expect: false
println(Arrays.asList('p', 'q').remove('x'))          // expect: false
try { (1..3).removeAll([1]) } catch (UnsupportedOperationException e) { println e.message }            // expect: null
try { Arrays.asList('p').remove('p') } catch (UnsupportedOperationException e) { println e.message }   // expect: remove
try { (0..<0).add(1) } catch (UnsupportedOperationException e) { println e.message }                   // expect: cannot add to Empty Ranges
