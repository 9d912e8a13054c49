def missing = { make -> try { make([1, 2].iterator()) } catch (MissingMethodException e) { "no $e.method" } }
println([missing { it.first() }, missing { it.last() }, missing { it.head() }, missing { it.contains(1) }, missing { it.groupBy { x -> x } }])
// expect: [no first, no last, no head, no contains, no groupBy]
class Text implements CharSequence {
    int length() { 2 }
    char charAt(int i) { 'ab'.charAt(i) }
    CharSequence subSequence(int from, int to) { 'ab'.subSequence(from, to) }
    String toString() { 'ab' }
}
println new Text().collect { it.toString() } // expect: [ab]
