println(1 as Integer.class) // expect error: unexpected '.'
