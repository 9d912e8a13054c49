try { } // expect error: a try needs at least one catch or finally block
