def items = [1, 'a', null] as Object[]
try { Arrays.copyOf(items, -5, Comparable) } catch (NullPointerException e) { println 'null' }  // expect: null
try { Arrays.copyOfRange(items, 1, 2, null) } catch (NullPointerException e) { println 'null' }  // expect: null
try { Arrays.copyOf(items, -5, Comparable[]) } catch (NegativeArraySizeException e) { println e.message }  // expect: -5
