switch (1) { default: 1; default: 2 } // expect error: this switch has more than one default case
