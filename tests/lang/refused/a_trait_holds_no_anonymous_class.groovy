trait P { def m() { new Object() { } } } // expect error: a trait cannot hold an anonymous class
