// A pointer to a class's method: without arguments, and with an empty list for them, several methods cannot be chosen from.
class Mp {
    def over(int i) { 1 }; def over(String s) { 2 }; def over(a, b) { 3 }; def none() { 4 }
    static so(int i) { 5 }; static so(String s) { 6 }; static snone() { 7 }
}
def t = { c -> try { println c() } catch (e) { println e.toString().readLines()[0].replaceAll(/\S*\.(\w+Exception)/, '$1') } }
t { Mp.&over.call([]) }  // expect: MethodSelectionException: Could not find which method over() to invoke from this list:
t { Mp.&over.call() }  // expect: MethodSelectionException: Could not find which method over() to invoke from this list:
t { Mp.&over.call([1]) }  // expect: IllegalArgumentException: object is not an instance of declaring class
t { Mp.&none.call([]) }  // expect: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
t { Mp.&so.call([]) }  // expect: MethodSelectionException: Could not find which method so() to invoke from this list:
t { Mp.&so.call([1]) }  // expect: 5
t { Mp.&snone.call() }  // expect: 7
