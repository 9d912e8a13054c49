try { [1, 2, 3].get(5) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index 5 out of bounds for length 3
try { [1, 2, 3].get(-1) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index -1 out of bounds for length 3
try { [1, 2, 3].remove(7) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index 7 out of bounds for length 3
try { [1, 2, 3].add(5, 0) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index: 5, Size: 3
