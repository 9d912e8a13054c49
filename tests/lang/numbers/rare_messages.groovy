def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println 'NullPointerException' } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: '-').readLines()[0] - ~/ \(.*/}" } }
show { String.format('%e', 0.0) }
show { String.format('%.2e', 0.00) }
show { String.format('%e', 0e5) }
show { String.format('%e', 0d) }
show { Integer.parseUnsignedInt('', -1) }
show { int.cast(5) }
show { Character.toString(-4) }
show { 'x😀y'.charAt(12) }
show { 'xé'.charAt(12) }
show { ([1, 2] as byte[]).equals([1, 2] as byte[]) }
show { ([1, 2] as int[]).equals([1, 2] as int[]) }
show { ([1, 2] as byte[]) == ([1, 2] as byte[]) }
show { Calendar.instance.compareTo(5) }
show { new Stack().addAll(10, [1]) }
show { new Stack().add(-1, 1) }
show { new Stack().setSize(-1) }
show { new TreeMap([b: 2, a: 1]).subMap('b', 'a') }
show { String x = ['c', 'd'] as char[]; x.startsWith('[C@') }
// expect: '0.000000e-01'
// expect: '0.00e-02'
// expect: '0.000000e+05'
// expect: '0.000000e+00'
// expect: NumberFormatException For input string: "" under radix -1
// expect: ClassCastException Cannot cast java.lang.Integer to int
// expect: IllegalArgumentException Not a valid Unicode code point: 0xFFFFFFFC
// expect: StringIndexOutOfBoundsException index 12, length 4
// expect: StringIndexOutOfBoundsException String index out of range: 12
// expect: false
// expect: true
// expect: true
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.util.Calendar
// expect: ArrayIndexOutOfBoundsException Array index out of range: 10
// expect: ArrayIndexOutOfBoundsException arraycopy: source index -1 out of bounds for object array[10]
// expect: ArrayIndexOutOfBoundsException Index -1 out of bounds for length 10
// expect: IllegalArgumentException fromKey > toKey
// expect: true
