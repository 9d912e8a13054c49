long toString() { 1 } // expect error: 'toString' must return String here
