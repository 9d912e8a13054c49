def x = { c -> try { println c() } catch (e) { println "${e.class.name} $e.message" } }
x { new Scanner('99999999999').nextInt() }
x { new Scanner('abc').nextInt() }
x { new Scanner('abc').nextLong() }
x { new Scanner('abc').nextDouble() }
x { new Scanner('abc').nextBoolean() }
x { new Scanner('abc').nextBigDecimal() }
x { new Scanner('').nextInt() }
x { new Scanner('1.5').nextInt() }
x { new Scanner('-99999999999').nextInt() }
// expect: java.util.InputMismatchException For input string: "99999999999"
// expect: java.util.InputMismatchException null
// expect: java.util.InputMismatchException null
// expect: java.util.InputMismatchException null
// expect: java.util.InputMismatchException null
// expect: java.util.InputMismatchException null
// expect: java.util.NoSuchElementException null
// expect: java.util.InputMismatchException null
// expect: java.util.InputMismatchException For input string: "-99999999999"
