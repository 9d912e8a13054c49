def f() { continue } // expect error: continue is only allowed in a loop
