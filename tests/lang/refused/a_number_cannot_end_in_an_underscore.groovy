int i = 1_000_ // expect error: a number cannot end in an underscore
