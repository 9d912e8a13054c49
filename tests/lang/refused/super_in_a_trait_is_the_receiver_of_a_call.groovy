trait P { def m() { super.x } } // expect error: in a trait super can only be the receiver of a call
