def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0]}" } }
show { def x = ['b', 'a']; x[[]] = null; x }
show { def x = ['b', 'a']; x[[0, 1]] = null; x }
show { def x = ['b', 'a']; x[[0..1, 0]] = (5..1); x }
show { def x = ['b', 'a']; x[[]] = [1]; x }
show { def x = Arrays.asList('p', 'q'); x[-3..-2] = 5; x }
show { Collections.copy((1..3), [3, 1, 2, 3]) }
show { Collections.copy((1..3), []) }
show { Collections.swap(('a'..'e'), 10, 1) }
show { Collections.swap(new LinkedList([4, 5, 6]), -4, 127) }
show { Collections.indexOfSubList([1], null) }
show { [a: 1].computeIfPresent('q', null) }
show { ('ab' =~ /a/).appendTail(1) }
// expect: NullPointerException
// expect: NullPointerException
// expect: IllegalArgumentException Can only index a List with another List of Integers, not a List of groovy.lang.IntRange
// expect: IllegalArgumentException Trying to replace 0 elements with 1 elements
// expect: IndexOutOfBoundsException fromIndex = -1
// expect: IndexOutOfBoundsException Source does not fit in dest
// expect: null
// expect: IndexOutOfBoundsException Index: 10 is too big for range: a..e
// expect: IndexOutOfBoundsException Index: -4, Size: 3
// expect: NullPointerException
// expect: NullPointerException
// expect: MissingMethodException No signature of method: java.util.regex.Matcher.appendTail() is applicable for argument types: (java.lang.Integer) values: [1]
