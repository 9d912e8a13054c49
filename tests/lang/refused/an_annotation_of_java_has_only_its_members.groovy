@SuppressWarnings(value = 'x', y = 2) def x() { } // expect error: this annotation has no member 'y'
