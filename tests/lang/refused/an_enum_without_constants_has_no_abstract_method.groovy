enum A { ; abstract int f() } // expect error: the abstract method 'f' needs constants that have it
