foo(1) { a ->
  if (b) {
