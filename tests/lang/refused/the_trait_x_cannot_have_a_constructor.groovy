trait T { T() {} } // expect error: the trait 'T' cannot have a constructor
