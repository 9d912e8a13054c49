try { [1, 2, 3][1..5] } catch (IndexOutOfBoundsException e) { println e.message }  // expect: toIndex = 6
try { [1, 2, 3][-5..2] } catch (IndexOutOfBoundsException e) { println e.message }  // expect: fromIndex = -2
try { [][0..-1] } catch (IndexOutOfBoundsException e) { println e.message }  // expect: fromIndex = -1
