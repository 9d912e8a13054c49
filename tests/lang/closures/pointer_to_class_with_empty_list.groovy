// An empty list is an argument of a class's pointer like another; methods of objects have no object there.
class M { def over(int i) { 1 }; def over(Object o) { 2 } }
try { M.&over.call([]) } catch (IllegalArgumentException e) { println e.message }
try { M.&over.call() } catch (e) { println e.class.simpleName }
// expect: object is not an instance of declaring class
// expect: MethodSelectionException
