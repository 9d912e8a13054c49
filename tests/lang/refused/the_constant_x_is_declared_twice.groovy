enum E { A, A } // expect error: the constant 'A' is declared twice
