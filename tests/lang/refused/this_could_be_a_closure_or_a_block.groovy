{ 1 } // expect error: this could be a closure or a block
