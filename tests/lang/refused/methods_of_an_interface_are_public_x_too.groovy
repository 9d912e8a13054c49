interface I { private y() } // expect error: methods of an interface are public, 'y' too
