println(1 instanceof int[) // expect error: unexpected '['
