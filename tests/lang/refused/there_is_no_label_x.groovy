x: while (true) { break y } // expect error: there is no label 'y'
