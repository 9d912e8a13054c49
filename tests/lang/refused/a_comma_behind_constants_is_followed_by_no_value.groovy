enum E { A, B,  // expect error: unexpected '1'
    1
}
