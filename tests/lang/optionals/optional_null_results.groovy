// A null in place of a function or of its result is a NullPointerException.
def tell(Closure c) { try { println c() } catch (NullPointerException e) { println 'null' } }
tell { Optional.empty().orElseThrow({ null }) }   // expect: null
tell { Optional.of(3).flatMap({ null }) }         // expect: null
tell { Optional.of(3).filter({ null }) }          // expect: null
tell { Optional.of(3).map(null) }                 // expect: null
tell { [1].containsAll(null) }                    // expect: null
tell { ['x'].removeIf(null) }                     // expect: null
