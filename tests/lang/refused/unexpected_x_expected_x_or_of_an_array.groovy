new int[] // expect error: unexpected '[', expected '(' or [ of an array
